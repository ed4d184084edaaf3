import type { Selectable } from 'kysely'

export interface RegisterImportTable {
  id: string
  file_name: string
  people: number
  skipped: number
  refused: number
  imported_at: string
  imported_by: string
  taken_back_at: string | null
  taken_back_by: string | null
  version: number
}

export interface RegisterImportPersonTable {
  /** Of a file that was there when the register was brought in; it may have gone into another one since. */
  person_id: string
  import_id: string
  /** Of the old register, as its file counts. */
  line: number
  /** Empty where there was none. */
  old_number: string
}

export type RegisterImportRow = Selectable<RegisterImportTable>
export type RegisterImportPersonRow = Selectable<RegisterImportPersonTable>
