import type { Generated, Selectable } from 'kysely'

/** A folder that backups go to, beside the store's own. */
export interface BackupPlaceTable {
  id: string
  folder: string
  added_at: string
  removed_at: string | null
}

/** One try at keeping the store safe. */
export interface UpkeepTable {
  id: Generated<number>
  kind: 'backup' | 'pages' | 'chain' | 'drill'
  /** Of a backup: the id of its place, or `here`. */
  place: string | null
  at: string
  failure: string | null
  /** JSON. */
  detail: string
}

export type BackupPlaceRow = Selectable<BackupPlaceTable>
export type UpkeepRow = Selectable<UpkeepTable>
