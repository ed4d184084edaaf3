import type { Selectable } from 'kysely'
import type { Language } from '#contract/language.ts'

export interface ReferralTable {
  id: string
  need_id: string
  person_id: string
  provider_id: string
  service_id: string | null
  after_id: string | null
  state:
    | 'draft'
    | 'issued'
    | 'delivered'
    | 'accepted'
    | 'waiting-list'
    | 'rejected'
    | 'served'
    | 'not-served'
    | 'withdrawn'
    | 'cancelled'
    | 'unknown'
    | 'closed'
  ask: string
  client_words: string
  summary: string
  strengths: string
  done_already: string
  enclosed: string
  bring: string
  /** JSON: the field groups the letter says, each covered by the consent. */
  shared: string
  client_phone: string | null
  consent_id: string | null
  letter_language: Language
  slip_language: Language
  /** JSON: the second language of the letter, how it stands beside the first, and its texts. */
  translation: string | null
  answer_by: string | null
  appointment_on: string | null
  appointment_at: string
  short_code: string | null
  outgoing_number: string | null
  /** Of the first edition: a later one has its own day on its paper. */
  issued_on: string | null
  /** The first time that the recipient accepted, put on a waiting list, refused, served or did not. */
  answered_on: string | null
  /** The last step, null while one is to come: served, not served, refused, withdrawn, cancelled or given up. */
  ended_on: string | null
  closed_on: string | null
  refusal_reason: string | null
  refused_by: 'provider' | 'client' | null
  /** Why the client or we ended it; of one sent on, to whom. */
  reason: string
  outcome: 'served' | 'not-served' | 'rejected' | 'withdrawn' | 'cancelled' | 'unknown' | null
  /** The provider's word on the slip, apart from how the need ended. */
  need_said: 'met' | 'partly' | 'unmet' | null
  tries: number
  created_at: string
  created_by: string
  version: number
}

export interface ReferralEventTable {
  id: string
  referral_id: string
  kind: string
  at: string
  staff_id: string
  channel: string
  remark: string
  /** JSON: what the act changed, as it was; null where it is not taken back. */
  before: string | null
  undoes: string | null
  /** The answer written down wrongly, in whose place this one stands. */
  corrects: string | null
}

export type ReferralRow = Selectable<ReferralTable>
export type ReferralEventRow = Selectable<ReferralEventTable>
