import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { WrittenPlan, type Plan } from '#contract/plans.contract.ts'
import { PlanShape, textOf, type PlanEntry } from '#features/plans/write/plan-shape.ts'
import { ownNames } from '#i18n/languages.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Conflict, type TakeTheirs } from '#ui/conflict.tsx'
import { useWritten } from '#ui/form/use-written.ts'

interface PlanConflictProps {
  readonly form: UseFormReturn<PlanEntry, unknown, WrittenPlan>
  readonly seen: Plan
  readonly current: Plan
  readonly onResolve: (takeTheirs: TakeTheirs<WrittenPlan>) => void
}

const fields = WrittenPlan.keyof().options

/** What a colleague wrote meanwhile stands beside what was typed here. */
export function PlanConflict({ form, seen, current, onResolve }: PlanConflictProps) {
  const { t } = useTranslation('plans')
  const wordsOf = usePlanWords()
  const before = textOf(seen)
  const mine = useWritten(form, PlanShape) ?? before
  return (
    <Conflict
      fields={fields}
      seen={before}
      mine={mine}
      theirs={textOf(current)}
      labelOf={(field) => t(`field.${field}`)}
      wordsOf={wordsOf}
      onResolve={onResolve}
    />
  )
}

function usePlanWords(): (text: WrittenPlan, field: (typeof fields)[number]) => string {
  const format = useFormat()
  const stepWords = ({ text, who, byWhen }: WrittenPlan['goals'][number]['steps'][number]) =>
    format.list([text, who, byWhen ? format.day(byWhen) : ''].filter((part) => part !== ''))
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
          .map(({ text: goal, steps }) => [goal, ...steps.map(stepWords)].join(' – '))
          .join(' • ')
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
