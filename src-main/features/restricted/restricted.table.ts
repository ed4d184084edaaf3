import type { Selectable } from 'kysely'

export interface RestrictedFileTable {
  id: string
  person_id: string
  reason: string
  set_at: string
  set_by: string
  lifted_at: string | null
  lifted_by: string | null
  lifted_why: string
  version: number
}

export type RestrictedFileRow = Selectable<RestrictedFileTable>
