import { z } from 'zod'
import { ReferralOutcome, ReferralState } from '#contract/referral-states.ts'
import { NeedSaid } from '#contract/referral-states.ts'
import type { ReferralRow } from './referrals.table.ts'

/** What acts change of a letter; what it says is changed by a next edition only. */
const LetterBefore = z.object({
  state: ReferralState,
  answered_on: z.string().nullable(),
  ended_on: z.string().nullable(),
  closed_on: z.string().nullable(),
  refusal_reason: z.string().nullable(),
  refused_by: z.enum(['provider', 'client']).nullable(),
  reason: z.string(),
  outcome: ReferralOutcome.nullable(),
  need_said: NeedSaid.nullable().default(null),
  appointment_on: z.string().nullable(),
  appointment_at: z.string(),
  tries: z.int(),
})
export type LetterBefore = z.infer<typeof LetterBefore>

/** What an act changed, as it was: stored with its event, so that undoing is exact. */
export const BeforeAct = z.object({
  letter: LetterBefore,
  /** The need that the act ended. */
  need: z.object({ id: z.string(), version: z.int() }).nullable().default(null),
  /** Events of the same act, taken back with it in this order. */
  along: z.array(z.string()).default([]),
})
export type BeforeAct = z.input<typeof BeforeAct>

export function asItWas(row: ReferralRow): LetterBefore {
  return LetterBefore.parse(row)
}
