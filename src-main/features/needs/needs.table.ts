import type { Selectable } from 'kysely'

export interface NeedTable {
  id: string
  person_id: string | null
  visit_id: string | null
  topic: string
  sensitive: 0 | 1
  quantity: number
  detail: string
  presented_at: string
  presented_on: string
  ending: string | null
  unmet_reason: string | null
  ended_on: string | null
  ended_by: string | null
  recorded_by: string
  version: number
}

export type NeedRow = Selectable<NeedTable>
