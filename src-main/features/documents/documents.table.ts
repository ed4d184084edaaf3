import type { Selectable } from 'kysely'
import type { FormId } from '#contract/forms.ts'
import type { Language } from '#contract/language.ts'

export interface PaperTable {
  id: string
  kind: 'referral-letter' | 'client-slip' | 'support-plan' | 'monthly-return' | FormId
  person_id: string | null
  referral_id: string | null
  plan_id: string | null
  return_id: string | null
  language: Language
  outgoing_number: string
  edition: number
  pages: number
  pdf: Uint8Array
  sha256: string
  issued_at: string
  issued_by: string
  withdrawn_at: string | null
  withdrawn_why: string
  /** The record that a form was filled from; null of a letter, a plan, a return and what was issued before. */
  source_id: string | null
  /** JSON: what it said, to be held against the next edition. */
  said: string | null
  version: number
}

export type PaperRow = Selectable<PaperTable>
