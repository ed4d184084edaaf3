import type { Selectable } from 'kysely'
import type { RetentionKind } from '#contract/privacy.contract.ts'

export interface RetentionTable {
  id: 'retention'
  file_months: number
  notes_months: number
  letters_months: number
  papers_months: number
  remarks_months: number
  drafts_months: number
  file_ground: string
  notes_ground: string
  letters_ground: string
  papers_ground: string
  remarks_ground: string
  drafts_ground: string
  version: number
}

export interface RetentionHoldTable {
  id: string
  kind: RetentionKind
  person_id: string | null
  reason: string
  until: string
  kept_at: string
  kept_by: string
  version: number
}

export interface ErasureRequestTable {
  id: string
  person_id: string
  asked_on: string
  asker: 'person' | 'guardian' | 'representative'
  asker_name: string
  manner: 'spoken' | 'letter' | 'email' | 'phone'
  answer_by: string
  recorded_at: string
  recorded_by: string
  state: 'open' | 'carried-out' | 'refused'
  decided_on: string | null
  decided_by: string | null
  ground: 'law' | 'claim' | 'vital-interest' | 'public-task' | null
  reason: string
  extended_on: string | null
  extended_why: string
  version: number
}

export interface ProcessingRestrictionTable {
  id: string
  person_id: string
  ground: 'accuracy' | 'objection' | 'unlawful' | 'claim'
  reason: string
  asker: 'person' | 'guardian' | 'representative' | 'centre'
  asker_name: string
  since: string
  review_on: string | null
  placed_by: string
  lifted_at: string | null
  lifted_by: string | null
  lifted_why: string
  version: number
}

export type RetentionRow = Selectable<RetentionTable>
export type ErasureRequestRow = Selectable<ErasureRequestTable>
export type RestrictionRow = Selectable<ProcessingRestrictionTable>
