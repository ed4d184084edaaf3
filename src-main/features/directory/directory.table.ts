import type { Selectable } from 'kysely'
import type { Language } from '#contract/language.ts'

export interface ProviderTable {
  id: string
  name: string
  /** JSON: the name in other languages, for the slip the client carries. */
  names: string
  kind:
    | 'municipality'
    | 'state-office'
    | 'health'
    | 'school'
    | 'legal'
    | 'shelter'
    | 'ngo'
    | 'faith'
    | 'police'
    | 'other'
  address: string
  phone: string
  email: string
  contact_person: string
  /** As it stands in the greeting of a letter. */
  contact_name: string
  contact_sex: 'female' | 'male' | 'unknown'
  language: Language
  checked_on: string | null
  retired_at: string | null
  version: number
}

export interface ProviderServiceTable {
  id: string
  provider_id: string
  name: string
  topic: string
  /** JSON by language, as `names` of the provider. */
  hours: string
  bring: string
  free_places: number | null
  checked_on: string | null
  retired_at: string | null
  version: number
}

export type ProviderRow = Selectable<ProviderTable>
export type ProviderServiceRow = Selectable<ProviderServiceTable>
