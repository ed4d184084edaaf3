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
  /** Whoever was helped, as they were when it was written down; null of nobody in particular. */
  language: string | null
  interpreter: 0 | 1 | null
  zone_id: string | null
  source: string | null
  household_id: string | null
  /** Of somebody whose birth is no longer known, the band they were in; null while the file says it. */
  age_band: string | null
  version: number
}

export type ServiceGivenRow = Selectable<ServiceGivenTable>
