import type { BackupReport } from '#main/store/backup/write-backup.ts'
import type { OpenStore } from '#main/store/open-store.ts'
import { MANAGER } from './fresh-store.ts'

/** Makes a backup beside the store, or in a folder that need not exist; the test fails where that fails. */
export async function backUp(store: OpenStore, to = store.files.backups): Promise<BackupReport> {
  const { report, places } = await store.backup({
    managerIds: [MANAGER.id],
    places: [{ id: 'here', folder: to, isOwn: true }],
  })
  if (!report) throw new Error(`no backup: ${places[0]?.failure}`)
  return report
}
