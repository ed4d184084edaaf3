import type { Selectable } from 'kysely'

export interface MergeTable {
  id: string
  /** The file that stays. */
  person_id: string
  /** The file that went into it. */
  other_id: string
  other_number: string
  /** JSON: what the kept file said of who somebody is … */
  kept: string
  /** … the other one, with what it is called by … */
  other: string
  /** … and what the two said together. */
  together: string
  merged_at: string
  merged_by: string
}

export interface MergeRecordTable {
  merge_id: string
  record_id: string
  side: 'kept' | 'other'
}

export type MergeRow = Selectable<MergeTable>
export type MergeRecordRow = Selectable<MergeRecordTable>
