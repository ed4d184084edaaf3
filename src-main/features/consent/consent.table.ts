import type { Selectable } from 'kysely'

export interface ConsentTable {
  id: string
  person_id: string
  purpose: 'referral' | 'file' | 'statistics' | 'contact'
  recipient_id: string | null
  /** JSON: the field groups the person agreed to share. */
  scope: string
  decision: 'given' | 'refused' | 'override'
  manner: 'signature' | 'fingerprint' | 'spoken' | 'guardian' | 'none'
  ground: 'danger' | 'minor' | 'incapacity' | null
  reason: string
  decided_on: string
  valid_until: string | null
  withdrawn_on: string | null
  recorded_at: string
  recorded_by: string
  version: number
}

export type ConsentRow = Selectable<ConsentTable>
