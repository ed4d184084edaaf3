import type { Selectable } from 'kysely'

export interface EmergencyAccessTable {
  id: string
  person_id: string
  staff_id: string
  reason: string
  opened_at: string
  opened_seq: number
  closes_at: string
  closed_at: string | null
  version: number
}

export interface EmergencyAccessReadTable {
  access_id: string
  staff_id: string
  read_at: string
}

export type EmergencyAccessRow = Selectable<EmergencyAccessTable>
