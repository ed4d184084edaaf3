import { z } from 'zod'
import { WrittenGoal, WrittenPlan, WrittenStep, type Plan } from '#contract/plans.contract.ts'
import type { Language } from '#contract/language.ts'
import type { Format } from '#i18n/format-for.ts'
import { dayEntry, emptyDate, optionalDay, type DateEntry } from '#ui/date/date-entry.ts'

const day = optionalDay.transform((iso) => iso ?? null)

const Step = WrittenStep.extend({ text: z.string().trim().max(300), byWhen: day })
const Goal = WrittenGoal.extend({
  text: z.string().trim().max(300),
  steps: z.array(Step.superRefine(wordsUnlessEmpty)).max(20),
})
type Written = Readonly<z.output<typeof Step>>

/** The plan as it is typed: days keep their text; a step or goal that was added and left empty is none. */
export const PlanShape = WrittenPlan.extend({
  validUntil: day,
  reviewOn: day,
  goals: z
    .array(
      Goal.transform((goal) => ({
        ...goal,
        steps: goal.steps.filter((step) => !isEmpty(step)),
      })).superRefine((goal, context) => {
        if (goal.steps.length > 0 || goal.id) requireWords(goal, context)
      }),
    )
    .max(12)
    .transform((goals) => goals.filter(({ text }) => text !== '')),
})
export type PlanEntry = z.input<typeof PlanShape>

export const emptyStep = { text: '', who: '', staffId: null, byWhen: emptyDate }
export const emptyGoal = { text: '', steps: [emptyStep] }

/** What the form begins with: the plan as it is, or an empty one in the person's language. */
export function entryOf(plan: Plan | undefined, language: Language, format: Format): PlanEntry {
  if (!plan) {
    return {
      language,
      ownWords: '',
      strengthsPerson: '',
      strengthsFamily: '',
      strengthsNeighbourhood: '',
      refused: '',
      tookPart: '',
      validUntil: emptyDate,
      reviewOn: emptyDate,
      goals: [emptyGoal],
    }
  }
  const typed = (iso: string | null): DateEntry =>
    iso === null ? emptyDate : dayEntry(iso, format.day(iso))
  return {
    ...textOf(plan),
    validUntil: typed(plan.validUntil),
    reviewOn: typed(plan.reviewOn),
    goals: plan.goals.map(({ id, text, steps }) => ({
      id,
      text,
      steps: steps.map((step) => ({
        id: step.id,
        text: step.text,
        who: step.who,
        staffId: step.staffId,
        byWhen: typed(step.byWhen),
      })),
    })),
  }
}

/** Of a plan that which is written, as the contract writes it. */
export function textOf(plan: Plan): WrittenPlan {
  return WrittenPlan.parse(plan)
}

/** Added here and never filled in; what was saved once is taken out by its own button. */
function isEmpty({ id, text, who, staffId, byWhen }: Written): boolean {
  return !id && text === '' && who === '' && staffId === null && byWhen === null
}

function wordsUnlessEmpty(step: Written, context: z.core.$RefinementCtx): void {
  if (!isEmpty(step)) requireWords(step, context)
}

function requireWords({ text }: Readonly<{ text: string }>, context: z.core.$RefinementCtx): void {
  if (text === '') context.addIssue({ code: 'custom', path: ['text'], message: 'required' })
}
