import { z } from 'zod'
import { query } from './define-message.ts'
import { Day, Id, Version } from './ids.ts'
import { PersonLabel } from './people.contract.ts'
import { PlanStep } from './plans.contract.ts'
import { ReferralLabel } from './referrals.contract.ts'

/** Under which heading a day stands: `week` are the seven days after today. */
export const DuePart = z.enum(['overdue', 'today', 'week', 'later'])
export type DuePart = z.infer<typeof DuePart>

/** What a letter asks to be done by its day. */
export const DueLetter = z.object({
  kind: z.enum(['answer', 'appointment', 're-route', 'close']),
  dueOn: Day,
  referral: ReferralLabel,
})
export type DueLetter = z.infer<typeof DueLetter>

const PlanLabel = z.object({ id: Id, number: z.string(), version: Version, person: PersonLabel })

/** A step of a plan that is not done yet. */
export const DueStep = z.object({
  kind: z.literal('step'),
  dueOn: Day,
  plan: PlanLabel,
  step: PlanStep,
})
export type DueStep = z.infer<typeof DueStep>

/** A plan to be looked at again together with the person. */
export const DueReview = z.object({ kind: z.literal('review'), dueOn: Day, plan: PlanLabel })
export type DueReview = z.infer<typeof DueReview>

const when = { when: DuePart }

/** Somebody who asked to be erased and waits for an answer; or whose restriction is to be looked at again. */
export const DuePrivacy = z.object({
  kind: z.enum(['erasure', 'restriction']),
  dueOn: Day,
  recordId: Id,
  person: PersonLabel,
})
export type DuePrivacy = z.infer<typeof DuePrivacy>

export const DueItem = z.discriminatedUnion('kind', [
  DueLetter.extend(when),
  DueStep.extend(when),
  DueReview.extend(when),
  DuePrivacy.extend(when),
])
export type DueItem = z.infer<typeof DueItem>

export const dueContract = {
  /** Overdue first. The words of plans stand in it: every look leaves its row. */
  'due.list': query({
    permission: 'due.read',
    audited: 'view',
    input: z.object({}),
    output: z.array(DueItem),
  }),
  /** How much is overdue or due today: a number for the rail, and no words. */
  'due.count': query({
    permission: 'due.read',
    input: z.object({}),
    output: z.object({ now: z.int() }),
  }),
}
