import { useTranslation } from 'react-i18next'
import type { ServiceGiven } from '#contract/services.contract.ts'
import type { HelpFieldsProps } from '#features/services/help-fields.tsx'
import { HelpShape, writtenOf, type WrittenHelp } from '#features/services/help-shape.ts'
import { type HelpChoices, useHelpNeeds } from '#features/services/use-help-choices.ts'
import { useHelpWords } from '#features/services/use-help-words.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Conflict } from '#ui/conflict.tsx'

interface HelpConflictProps extends HelpFieldsProps {
  readonly places: HelpChoices
  readonly seen: ServiceGiven
  readonly current: ServiceGiven
  readonly onResolved: (written: WrittenHelp) => void
}

/** What is decided together: a visit and a day are one place. */
const fields = ['kind', 'units', 'minutes', 'need', 'place'] as const
type FieldId = (typeof fields)[number]

const parts = {
  kind: ({ kind }) => ({ kind }),
  units: ({ units }) => ({ units }),
  minutes: ({ minutes }) => ({ minutes }),
  need: ({ needId }) => ({ needId }),
  place: ({ visitId, day }) => ({ visitId, day }),
} satisfies Record<FieldId, (written: WrittenHelp) => Partial<WrittenHelp>>

const isSame = (field: FieldId, one: WrittenHelp, other: WrittenHelp) =>
  JSON.stringify(parts[field](one)) === JSON.stringify(parts[field](other))

/** What a colleague wrote meanwhile stands beside what was chosen here. */
export function HelpConflict(props: HelpConflictProps) {
  const { form, seen, current, onResolved } = props
  const { t } = useTranslation('services')
  const wordsOf = useFieldWords(props)
  const mine = HelpShape.parse(form.getValues())
  const [before, theirs] = [writtenOf(seen), writtenOf(current)]
  const differing = fields.filter(
    (field) => !isSame(field, theirs, before) && !isSame(field, theirs, mine),
  )
  return (
    <Conflict
      fields={differing.map((field) => ({
        id: field,
        label: t(`form.${field}`),
        mine: wordsOf(field, mine),
        theirs: wordsOf(field, theirs),
        suggested: isSame(field, mine, before) ? 'theirs' : 'mine',
      }))}
      onResolve={(taken) =>
        onResolved(Object.assign({}, mine, ...taken.map((field) => parts[field](theirs))))
      }
    />
  )
}

function useFieldWords({ file, places }: HelpConflictProps) {
  const { t } = useTranslation(['services', 'lists'])
  const format = useFormat()
  const needs = useHelpNeeds(file, undefined)
  const { needWords, visitWords } = useHelpWords()
  return (field: FieldId, { kind, units, minutes, needId, visitId, day }: WrittenHelp): string => {
    switch (field) {
      case 'kind':
        return t(`lists:help.${kind}`)
      case 'units':
        return t('services:times', { count: units })
      case 'minutes':
        return format.minutes(minutes)
      case 'need': {
        const need = needs.find(({ id }) => id === needId)
        return need ? needWords(need) : t('services:form.noNeed')
      }
      case 'place': {
        const visit = places.visits.find(({ id }) => id === visitId)
        return visit ? visitWords(visit) : day ? format.day(day) : t('services:atVisit')
      }
      default:
        return field satisfies never
    }
  }
}
