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
  /** JSON: the uncovered figures; what leaves the centre is covered anew from them. */
  figures: string
  audit_seq: number
  audit_mac: string
  signed_at: string
  signed_by: string
  version: number
}

export type MonthlyReturnRow = Selectable<MonthlyReturnTable>
