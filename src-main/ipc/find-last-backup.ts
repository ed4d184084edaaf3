import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { BackupReport } from '#contract/centre.contract.ts'
import { backupFiles } from '#main/store/backup/backup-files.ts'
import { madeBackups } from '#main/store/backup/made-backups.ts'
import { storeFiles } from '#main/store/store-files.ts'

/** The newest routine backup beside the store, if there is one. */
export function findLastBackup(storeFolder: string, dbId: string): BackupReport | undefined {
  const { backups } = storeFiles(storeFolder)
  const [newest] = madeBackups(backups, dbId)
  if (!newest) return undefined
  const { name, at } = newest
  const folder = join(backups, name)
  return { at, folder, bytes: statSync(backupFiles(folder).store).size }
}
