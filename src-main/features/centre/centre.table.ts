import type { Selectable } from 'kysely'
import type { Language } from '#contract/language.ts'

export interface CentreTable {
  id: 'centre'
  name: string
  time_zone: string
  calendar: 'gregorian' | 'jalali'
  /** JSON: the days off, 0 = Sunday … 6 = Saturday. */
  weekend: string
  /** ISO 3166 alpha-2; tells how a phone number without a prefix is meant. */
  country: string
  /** JSON: the languages offered first at the desk. */
  languages: string
  letter_language: Language
  address: string
  phone: string
  email: string
  logo: Uint8Array | null
  logo_type: 'image/png' | 'image/svg+xml' | null
  threshold: 3 | 5 | 10
  lock_minutes: number
  practice: 0 | 1
  version: number
}

export interface ZoneTable {
  id: string
  name: string
  position: number
  retired_at: string | null
  version: number
}

/** Series of running numbers: files, letters, plans. */
export interface NumberingTable {
  series: string
  year: number
  last: number
}

export type CentreRow = Selectable<CentreTable>
export type ZoneRow = Selectable<ZoneTable>
