import type { Selectable } from 'kysely'
import type { Language } from '#contract/language.ts'

export interface PlanTable {
  id: string
  person_id: string
  number: string
  state: 'draft' | 'agreed' | 'closed'
  language: Language
  own_words: string
  strengths_person: string
  strengths_family: string
  strengths_neighbourhood: string
  refused: string
  took_part: string
  valid_until: string | null
  review_on: string | null
  agreed_on: string | null
  closed_on: string | null
  conclusion: string
  created_at: string
  created_by: string
  version: number
}

export interface PlanGoalTable {
  id: string
  plan_id: string
  position: number
  text: string
  outcome: 'met' | 'partly' | 'not-met' | 'dropped' | null
}

export interface PlanStepTable {
  id: string
  goal_id: string
  position: number
  text: string
  who: string
  staff_id: string | null
  by_when: string | null
  done_on: string | null
  done_how: string
}

export type PlanRow = Selectable<PlanTable>
export type PlanGoalRow = Selectable<PlanGoalTable>
export type PlanStepRow = Selectable<PlanStepTable>
