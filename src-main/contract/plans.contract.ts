import { z } from 'zod'
import { command, query } from './define-message.ts'
import { Day, Id, Instant, Version } from './ids.ts'
import { Language } from './language.ts'

const Words = z.string().trim().max(2000)

export const GoalOutcome = z.enum(['met', 'partly', 'not-met', 'dropped'])
export type GoalOutcome = z.infer<typeof GoalOutcome>

export const PlanStep = z.object({
  id: Id,
  text: z.string().trim().min(1).max(300),
  /** Who does it, as it is printed: the person, a relative, the caseworker, an office. */
  who: z.string().trim().max(120),
  /** A colleague, when it is one of ours: then it stands in their due list. */
  staffId: Id.nullable(),
  byWhen: Day.nullable(),
  doneOn: Day.nullable(),
  doneHow: z.string().trim().max(300),
})
export type PlanStep = z.infer<typeof PlanStep>

export const PlanGoal = z.object({
  id: Id,
  text: z.string().trim().min(1).max(300),
  outcome: GoalOutcome.nullable(),
  steps: z.array(PlanStep).max(20),
})
export type PlanGoal = z.infer<typeof PlanGoal>

/** What is written together with the person; their own words come first. */
export const PlanText = z.object({
  language: Language,
  ownWords: Words,
  strengthsPerson: Words,
  strengthsFamily: Words,
  strengthsNeighbourhood: Words,
  /** What the person does not want, and why: it is respected and written down. */
  refused: Words,
  tookPart: z.string().trim().max(300),
  validUntil: Day.nullable(),
  reviewOn: Day.nullable(),
  goals: z.array(PlanGoal).max(12),
})
export type PlanText = z.infer<typeof PlanText>

export const Plan = PlanText.extend({
  id: Id,
  personId: Id,
  number: z.string(),
  state: z.enum(['draft', 'agreed', 'closed']),
  agreedOn: Day.nullable(),
  closedOn: Day.nullable(),
  conclusion: z.string(),
  createdAt: Instant,
  createdBy: z.string(),
  version: Version,
})
export type Plan = z.infer<typeof Plan>

/** The plan as it was printed once, for the person to keep: frozen. */
export const PlanPaper = z.object({
  id: Id,
  edition: z.int(),
  language: Language,
  pages: z.int(),
  issuedAt: Instant,
})
export type PlanPaper = z.infer<typeof PlanPaper>

export const WrittenStep = PlanStep.omit({ doneOn: true, doneHow: true }).partial({ id: true })
export const WrittenGoal = PlanGoal.omit({ steps: true, outcome: true })
  .partial({ id: true })
  .extend({ steps: z.array(WrittenStep).max(20) })

export const WrittenPlan = PlanText.extend({ goals: z.array(WrittenGoal).max(12) })
export type WrittenPlan = z.infer<typeof WrittenPlan>

const own = ['not-your-case', 'plan-not-found'] as const

export const plansContract = {
  'plans.list': query({
    permission: 'plans.read',
    emergency: true,
    audited: 'view',
    input: z.object({ personId: Id }),
    output: z.array(Plan),
    failures: ['not-your-case'],
  }),
  'plans.start': command({
    permission: 'plans.write',
    input: z.object({ personId: Id, text: WrittenPlan }),
    output: Plan,
    failures: ['not-your-case', 'plan-open'],
  }),
  'plans.save': command({
    permission: 'plans.write',
    input: z.object({ id: Id, version: Version, text: WrittenPlan }),
    output: Plan,
    failures: [...own, 'plan-closed'],
  }),
  /** Signed by the person and by us; from now on it is reviewed on its day. */
  'plans.agree': command({
    permission: 'plans.write',
    input: z.object({ id: Id, version: Version, on: Day }),
    output: Plan,
    failures: [...own, 'plan-closed', 'no-review-day', 'no-goal', 'day-ahead'],
  }),
  'plans.markStep': command({
    permission: 'plans.write',
    input: z.object({
      stepId: Id,
      doneOn: Day.nullable(),
      /** A step is done only by saying what was done. */
      doneHow: z.string().trim().max(300),
      planVersion: Version,
    }),
    output: Plan,
    failures: [...own, 'step-not-found', 'plan-closed', 'say-what-was-done', 'day-ahead'],
  }),
  'plans.close': command({
    permission: 'plans.write',
    input: z.object({
      id: Id,
      version: Version,
      conclusion: z.string().trim().min(1).max(2000),
      outcomes: z.array(z.object({ goalId: Id, outcome: GoalOutcome })).max(12),
    }),
    output: Plan,
    failures: [...own, 'plan-closed', 'goal-without-outcome'],
  }),
  /** The paper as it would be printed; its bytes are at `files/previews/<token>`. */
  'plans.preview': query({
    permission: 'plans.write',
    audited: 'view',
    input: z.object({ id: Id }),
    output: z.object({ token: z.string(), pages: z.int() }),
    failures: [...own, 'no-such-character', 'picture-unusable'],
  }),
  /** Freezes what was printed and given to the person: from now on every print of it is these bytes. */
  'plans.issuePaper': command({
    permission: 'plans.write',
    input: z.object({ id: Id, version: Version }),
    output: PlanPaper,
    failures: [...own, 'no-such-character', 'picture-unusable'],
  }),
  'plans.listPapers': query({
    permission: 'plans.read',
    audited: 'oversight',
    input: z.object({ id: Id }),
    output: z.array(PlanPaper),
    failures: own,
  }),
}
