import type { Selectable } from 'kysely'

export interface ServiceGivenTable {
  id: string
  person_id: string | null
  visit_id: string | null
  need_id: string | null
  kind: string
  units: number
  minutes: number
  day: string
  at: string
  given_by: string
  version: number
}

export type ServiceGivenRow = Selectable<ServiceGivenTable>
