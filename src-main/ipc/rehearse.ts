import { timingSafeEqual } from 'node:crypto'
import { rmSync } from 'node:fs'
import type { BackupKey } from '#contract/restore.contract.ts'
import { noteDrill, placesOf } from '#main/features/upkeep/keep-store.service.ts'
import { damaged } from '#main/store/backup/backup-manifest.ts'
import type { Transact } from '#main/store/database.ts'
import { zeroKeys } from '#main/store/keyring/store-keys.ts'
import { migrations } from '#main/store/migrations/index.ts'
import type { OpenStore } from '#main/store/open-store.ts'
import { listBackups } from '#main/store/restore/list-backups.ts'
import { StoreFailure, storeFailureOf } from '#main/store/store-failure.ts'
import { openBackup } from './open-backup.ts'
import type { Rehearsal } from './upkeep.ts'

type Stage = Readonly<{ now: () => string; transact: Transact }>

/**
 * The monthly exercise: whoever has the password or the paper opens the newest backup, and it is restored for use, in a
 * folder of its own that is gone afterwards. Good or not, it is written down, but for a slip at the key.
 */
export async function rehearse(
  store: OpenStore,
  { now, transact }: Stage,
  key: BackupKey,
): Promise<Rehearsal> {
  const folder = await newestBackup(store)
  const to = store.files.rehearsal
  try {
    await proveKey(store, folder, key)
    const { manifest, rows } = await store.rehearse({ from: folder, to })
    await noteDrill(transact, { at: now(), by: key.kind, failure: null })
    return { at: manifest.at, folder, rows }
  } catch (error) {
    const failure = storeFailureOf(error)?.code
    if (failure === 'backup-damaged')
      await noteDrill(transact, { at: now(), by: key.kind, failure })
    throw error
  } finally {
    rmSync(to, { recursive: true, force: true })
  }
}

async function newestBackup(store: OpenStore): Promise<string> {
  const folders = (await placesOf(store.db, store)).map(({ folder }) => folder)
  const newest = listBackups(folders, migrations.length).find(({ dbId }) => dbId === store.dbId)
  if (!newest) throw new StoreFailure('store-missing')
  return newest.folder
}

/** What opens the backup's own keyring is the key that this store is under. */
async function proveKey({ files, keys }: OpenStore, folder: string, key: BackupKey): Promise<void> {
  const opened = await openBackup(files, folder, key)
  const isSame = timingSafeEqual(opened.keys.data, keys.data)
  zeroKeys(opened.keys)
  if (!isSame) throw damaged('keyring')
}
