import type { BackupKey } from '#contract/restore.contract.ts'
import type { ProvenManifest } from '#main/store/backup/check-backup.ts'
import type { JobProgress } from '#main/jobs/job-state.ts'
import type { ListedBackup } from '#main/store/restore/list-backups.ts'

/** What opening a backup has shown. */
export type Proof = Readonly<{
  manifest: ProvenManifest
  lost: number | null
  keepsPasswords: boolean
}>

export type Restore = Readonly<{
  list: (folder?: string) => Readonly<{ backups: readonly ListedBackup[]; dbId: string | null }>
  /** Throws StoreFailure. The keys wait in memory until `begin`, the next proof or the next sign-in. */
  prove: (folder: string, key: BackupKey) => Promise<Proof>
  /** `knowingly`: also a backup whose activity log is broken. Throws `cancelled`, and what was proved stays proved. */
  begin: (knowingly: boolean) => Promise<'restored' | 'not-proved' | 'chain-broken'>
  progress: () => JobProgress | undefined
  /** Breaks off the proof, or the restore before its swap. */
  cancel: () => void
  forget: () => void
}>
