import type { BackupKey } from '#contract/restore.contract.ts'
import type { ProvenManifest } from '#main/store/backup/check-backup.ts'
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
  /** `knowingly`: also a backup whose activity log is broken. */
  begin: (knowingly: boolean) => Promise<'restored' | 'not-proved' | 'chain-broken'>
  forget: () => void
}>
