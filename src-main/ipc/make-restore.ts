import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import type { BackupKey } from '#contract/restore.contract.ts'
import { runInThread } from '#main/jobs/run-in-thread.ts'
import type { AuditHead } from '#main/store/audit/audit-chain.ts'
import { readAnchorFile } from '#main/store/audit/anchor-file.ts'
import type { BackupManifest } from '#main/store/backup/backup-manifest.ts'
import { checkKeyringMac } from '#main/store/keyring/keyring-mac.ts'
import { type KeyringFile, readKeyring } from '#main/store/keyring/keyring-file.ts'
import { type StoreKeys, zeroKeys } from '#main/store/keyring/store-keys.ts'
import { migrations } from '#main/store/migrations/index.ts'
import { listBackups } from '#main/store/restore/list-backups.ts'
import { swapRestored } from '#main/store/restore/swap-restored.ts'
import { storeFailureOf } from '#main/store/store-failure.ts'
import { takeStoreLock } from '#main/store/store-lock.ts'
import { type StoreFiles, storeFiles } from '#main/store/store-files.ts'
import type { DeskOptions, Slot } from './desk-options.ts'
import type { Entrance } from './entrance.ts'
import { makeOneWork } from './one-work.ts'
import { openBackup } from './open-backup.ts'
import type { Proof, Restore } from './restore.ts'

type Proven = Proof &
  Readonly<{
    folder: string
    keys: StoreKeys
    staffId: string | null
    keyring: KeyringFile | null
  }>

/** From a backup back to a store: on this computer, where the store is damaged or gone, or on a new one. */
export function makeRestore(
  slot: Slot,
  { now, runWork = runInThread }: DeskOptions,
  lock: Entrance['lock'],
): Restore {
  let proven: Proven | undefined
  const { run, expect, ...work } = makeOneWork(runWork)
  const forget = (): void => {
    if (proven) zeroKeys(proven.keys)
    proven = undefined
  }
  const prove = async (folder: string, key: BackupKey): Promise<Proof> => {
    forget()
    expect()
    await lock('next')
    const files = storeFiles(slot.folder)
    mkdirSync(files.folder, { recursive: true, mode: 0o700 })
    const opened = await openBackup(files, folder, key)
    try {
      const asked = { folder, newestSchema: migrations.length }
      const manifest = await run('checkBackup', asked, opened.keys.data)
      const keyring = ownKeyring(files, opened.keys)
      const lost = lostSince(manifest, newestKnown(files, opened.keys, keyring))
      proven = { ...opened, folder, manifest, lost, keyring, keepsPasswords: keyring !== null }
      return proven
    } catch (error) {
      zeroKeys(opened.keys)
      throw error
    }
  }
  const begin: Restore['begin'] = async (knowingly) => {
    if (!proven) return 'not-proved'
    if (proven.manifest.chainBrokenAt !== null && !knowingly) return 'chain-broken'
    const { folder, keys, staffId, keyring, lost } = proven
    const files = storeFiles(slot.folder)
    const [to, at] = [files.preparing, now()]
    const lockFile = takeStoreLock(files.lock)
    try {
      const asked = { from: folder, to, at, staffId, knowingly, lost: lost ?? 0, keyring }
      await run('restore', asked, keys.data)
      swapRestored(files, at)
      forget()
      return 'restored'
    } catch (error) {
      rmSync(to, { recursive: true, force: true })
      if (storeFailureOf(error)?.code !== 'cancelled') forget()
      throw error
    } finally {
      lockFile.release()
    }
  }
  return { ...work, prove, begin, forget, list: (folder) => list(storeFiles(slot.folder), folder) }
}

function list(files: StoreFiles, chosen?: string): ReturnType<Restore['list']> {
  const folders = [files.backups, ...knownPlaces(files), ...(chosen ? [chosen] : [])]
  return {
    backups: listBackups(folders, migrations.length),
    dbId: readable(files.keyring)?.dbId ?? readable(files.keyringCopy)?.dbId ?? null,
  }
}

/** Where backups went to, written down beside the store: it cannot be asked while it is closed. */
function knownPlaces({ places }: StoreFiles): readonly string[] {
  try {
    const folders: unknown = JSON.parse(readFileSync(places, 'utf8'))
    return Array.isArray(folders) ? folders.filter((folder) => typeof folder === 'string') : []
  } catch {
    return []
  }
}

/** The keyring in use here, where it is good and of the same key: it knows the passwords of today and who left since. */
function ownKeyring(files: StoreFiles, keys: StoreKeys): KeyringFile | null {
  for (const file of [files.keyring, files.keyringCopy]) {
    const keyring = readable(file)
    try {
      if (!keyring) continue
      checkKeyringMac(keyring, keys)
      return keyring
    } catch {
      // Another centre's, or damaged: the backup's own then.
    }
  }
  return null
}

function readable(file: string): KeyringFile | undefined {
  try {
    return readKeyring(file)
  } catch {
    return undefined
  }
}

/** The newest act that anything outside the store file knows of. */
function newestKnown(
  files: StoreFiles,
  keys: StoreKeys,
  keyring: KeyringFile | null,
): AuditHead | null {
  const anchor = keyring && readAnchorFile(files.anchor, keys, keyring.dbId)
  const heads = [anchor, keyring?.auditHead].filter((head) => head !== null && head !== undefined)
  return heads.toSorted((a, b) => b.seq - a.seq)[0] ?? null
}

function lostSince({ auditHead }: BackupManifest, known: AuditHead | null): number | null {
  return known && Math.max(0, known.seq - auditHead.seq)
}
