import type { Selectable } from 'kysely'

export interface VisitTable {
  id: string
  person_id: string | null
  channel: string
  day: string
  ticket: number | null
  urgency: number
  state: 'waiting' | 'held' | 'called' | 'ended'
  ending: string | null
  remark: string
  language: string
  interpreter: 0 | 1
  source: string | null
  arrived_at: string
  called_at: string | null
  ended_at: string | null
  /** The centre's day of `ended_at`: another one than `day` where a visit was left open. */
  ended_on: string | null
  /** What the events say (`timesOf`), written with each of them; null while there is nothing to say. */
  wait_ms: number | null
  service_ms: number | null
  called_by: string | null
  recorded_by: string
  version: number
}

export interface VisitEventTable {
  id: string
  visit_id: string
  kind: 'arrived' | 'called' | 'held' | 'returned' | 'ended' | 'urgency' | 'undone'
  at: string
  staff_id: string
  /** JSON: the columns of the visit before the act, so that undoing is exact. */
  before: string
  undoes: string | null
}

export type VisitRow = Selectable<VisitTable>
export type VisitEventRow = Selectable<VisitEventTable>
