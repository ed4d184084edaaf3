import type { Selectable } from 'kysely'

export interface StreetTable {
  position: number
  street: string
  from_number: number | null
  to_number: number | null
  side: 'all' | 'odd' | 'even'
  zone_id: string
}

export type StreetRow = Selectable<StreetTable>
