import type { Selectable } from 'kysely'
import type { HouseholdRole, Literacy } from '#contract/people.contract.ts'
import type { KeptField } from '#contract/put-right.ts'

export interface PersonTable {
  id: string
  file_number: string
  sex: 'female' | 'male' | 'other' | 'unknown'
  birth: string | null
  birth_precision: 'day' | 'month' | 'year' | 'age' | null
  language: string
  interpreter: 0 | 1
  /** Whether they read the language they speak with us; null until somebody asked. */
  literacy: Literacy | null
  source: string | null
  zone_id: string | null
  address: string
  landmark: string
  household_id: string | null
  household_role: HouseholdRole | null
  /** From which day it is their usual home, where that is known. */
  household_since: string | null
  alert: string
  guardian: string
  created_at: string
  created_by: string
  /** From then on nobody: what is left counts, and names no one. */
  anonymised_on: string | null
  version: number
}

export interface PersonNameTable {
  id: string
  person_id: string
  kind: 'official' | 'latin' | 'former' | 'known-as'
  text: string
  position: number
}

export interface PersonContactTable {
  id: string
  person_id: string
  kind: 'phone' | 'email'
  value: string
  tail: string
  safe: 0 | 1
  remark: string
  position: number
}

export interface PersonTargetTable {
  person_id: string
  target: string
  since: string
  until: string | null
}

export interface HouseholdTable {
  id: string
  file_number: string
  address: string
  landmark: string
  zone_id: string | null
  /** From which day it has lived there, where that is known. */
  address_since: string | null
  head_person_id: string | null
  created_at: string
  version: number
}

/** A usual home that was left (`usual`), or one that is, or was, lived in besides it. The usual home of today stands on the person. */
export interface ResidenceTable {
  id: string
  person_id: string
  household_id: string
  role: HouseholdRole
  usual: 0 | 1
  since: string | null
  until: string | null
}

/** Where a household lived before it moved. */
export interface HouseholdAddressTable {
  id: string
  household_id: string
  address: string
  landmark: string
  zone_id: string | null
  since: string | null
  until: string
}

export interface CaseTeamTable {
  person_id: string
  staff_id: string
  since: string
  until: string | null
}

export interface CaseNoteTable {
  id: string
  person_id: string
  text: string
  written_at: string
  written_by: string
  version: number
}

export interface CorrectionTable {
  id: string
  person_id: string
  field: KeptField
  /** JSON: the value as it stood. */
  former: string
  reason: string
  corrected_at: string
  corrected_by: string
}

export type PersonRow = Selectable<PersonTable>
export type PersonNameRow = Selectable<PersonNameTable>
export type PersonContactRow = Selectable<PersonContactTable>
export type PersonTargetRow = Selectable<PersonTargetTable>
export type HouseholdRow = Selectable<HouseholdTable>
export type ResidenceRow = Selectable<ResidenceTable>
export type HouseholdAddressRow = Selectable<HouseholdAddressTable>
export type CaseNoteRow = Selectable<CaseNoteTable>
export type CorrectionRow = Selectable<CorrectionTable>
