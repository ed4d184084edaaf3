import type { Selectable } from 'kysely'

export interface DraftTable {
  staff_id: string
  form: string
  /** What the form is about: a person's id, or empty. */
  subject: string
  value: string
  saved_at: string
}

export type DraftRow = Selectable<DraftTable>
