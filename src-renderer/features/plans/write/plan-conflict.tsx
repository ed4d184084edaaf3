import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { WrittenPlan, type Plan } from '#contract/plans.contract.ts'
import { PlanShape, textOf, type PlanEntry } from '#features/plans/write/plan-shape.ts'
import { ownNames } from '#i18n/languages.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Conflict } from '#ui/conflict.tsx'

interface PlanConflictProps {
  readonly form: UseFormReturn<PlanEntry, unknown, WrittenPlan>
  readonly seen: Plan
  readonly current: Plan
  readonly onResolved: (text: WrittenPlan) => void
}

const fields = WrittenPlan.keyof().options
const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** What a colleague wrote meanwhile stands beside what was typed here. */
export function PlanConflict({ form, seen, current, onResolved }: PlanConflictProps) {
  const { t } = useTranslation('plans')
  const wordsOf = usePlanWords()
  const mine = PlanShape.parse(form.getValues())
  const [before, theirs] = [textOf(seen), textOf(current)]
  const differing = fields.filter(
    (field) => !isSame(theirs[field], before[field]) && !isSame(theirs[field], mine[field]),
  )
  return (
    <Conflict
      fields={differing.map((field) => ({
        id: field,
        label: t(`field.${field}`),
        mine: wordsOf(mine, field),
        theirs: wordsOf(theirs, field),
        suggested: isSame(mine[field], before[field]) ? 'theirs' : 'mine',
      }))}
      onResolve={(taken) => {
        const kept = Object.fromEntries(taken.map((field) => [field, theirs[field]]))
        onResolved(WrittenPlan.parse({ ...mine, ...kept }))
      }}
    />
  )
}

function usePlanWords(): (text: WrittenPlan, field: (typeof fields)[number]) => string {
  const format = useFormat()
  return (text, field) => {
    switch (field) {
      case 'language':
        return ownNames[text.language]
      case 'validUntil':
      case 'reviewOn': {
        const iso = text[field]
        return iso ? format.day(iso) : ''
      }
      case 'goals':
        return text.goals
          .map((goal) => [goal.text, ...goal.steps.map((step) => step.text)].join(' – '))
          .join('; ')
      case 'ownWords':
      case 'strengthsPerson':
      case 'strengthsFamily':
      case 'strengthsNeighbourhood':
      case 'refused':
      case 'tookPart':
        return text[field]
      default:
        return field satisfies never
    }
  }
}
