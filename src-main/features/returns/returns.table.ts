import type { Selectable } from 'kysely'

export interface MonthlyReturnTable {
  id: string
  calendar: 'gregorian' | 'jalali'
  month: string
  first_day: string
  last_day: string
  edition: number
  definitions: string
  threshold: 3 | 5 | 10
  /** JSON: the names of the centre, its zones and who signed, as they were. */
  header: string
  /** JSON: the figures as they are, which stay inside the centre. */
  figures: string
  /** JSON: the figures as they were published; null where they were signed before this was kept. */
  covered: string | null
  audit_seq: number
  audit_mac: string
  signed_at: string
  signed_by: string
  version: number
}

export interface MonthlyReturnListTable {
  return_id: string
  table_id: string
  /** JSON: id, row and column of everything that the table counted. */
  members: string
}

export type MonthlyReturnRow = Selectable<MonthlyReturnTable>
export type MonthlyReturnListRow = Selectable<MonthlyReturnListTable>
