import { useTranslation } from 'react-i18next'
import type { ServiceGiven } from '#contract/services.contract.ts'
import type { HelpFieldsProps } from '#features/services/help-fields.tsx'
import { HelpShape, writtenOf, type WrittenHelp } from '#features/services/help-shape.ts'
import { type HelpChoices, useHelpNeeds } from '#features/services/use-help-choices.ts'
import { useHelpWords } from '#features/services/use-help-words.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Conflict, type TakeTheirs } from '#ui/conflict.tsx'
import { useWritten } from '#ui/form/use-written.ts'

interface HelpConflictProps extends HelpFieldsProps {
  readonly places: HelpChoices
  readonly seen: ServiceGiven
  readonly current: ServiceGiven
  readonly onResolve: (takeTheirs: TakeTheirs<WrittenHelp>) => void
}

/** What is decided together: a visit and a day are one place. */
type Decided = Readonly<{
  kind: WrittenHelp['kind']
  units: number
  minutes: number
  need: string | null
  place: Pick<WrittenHelp, 'visitId' | 'day'>
}>

const fields = ['kind', 'units', 'minutes', 'need', 'place'] as const
type FieldId = (typeof fields)[number]

function decidedOf({ kind, units, minutes, needId, visitId, day }: WrittenHelp): Decided {
  return { kind, units, minutes, need: needId, place: { visitId, day } }
}

function helpOf({ need, place, ...what }: Decided): WrittenHelp {
  return { ...what, needId: need, ...place }
}

/** What a colleague wrote meanwhile stands beside what was chosen here. */
export function HelpConflict(props: HelpConflictProps) {
  const { form, seen, current, onResolve } = props
  const { t } = useTranslation('services')
  const wordsOf = useFieldWords(props)
  const before = writtenOf(seen)
  return (
    <Conflict
      fields={fields}
      seen={decidedOf(before)}
      mine={decidedOf(useWritten(form, HelpShape) ?? before)}
      theirs={decidedOf(writtenOf(current))}
      labelOf={(field) => t(`form.${field}`)}
      wordsOf={(decided, field) => wordsOf(field, helpOf(decided))}
      onResolve={(takeTheirs) => onResolve((mine) => helpOf(takeTheirs(decidedOf(mine))))}
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
