import type { BackupKey } from '#contract/restore.contract.ts'
import type { BackupManifest } from '#main/store/backup/backup-manifest.ts'
import type { ListedBackup } from '#main/store/restore/list-backups.ts'

/** What opening a backup has shown. */
export type Proof = Readonly<{
  manifest: BackupManifest
  lost: number | null
  keepsPasswords: boolean
}>

export type Restore = Readonly<{
  list: (folder?: string) => Readonly<{ backups: readonly ListedBackup[]; dbId: string | null }>
  /** Throws StoreFailure. The keys wait in memory until `begin`, the next proof or the next sign-in. */
  prove: (folder: string, key: BackupKey) => Promise<Proof>
  /** False where nothing was proved. */
  begin: () => Promise<boolean>
  forget: () => void
}>
