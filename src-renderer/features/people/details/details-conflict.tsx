import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { PersonDetails, type PersonFile } from '#contract/people.contract.ts'
import {
  DetailsShape,
  type DetailsEntry,
  type DetailsWritten,
} from '#features/people/details/details-shape.ts'
import { useDetailsWords } from '#features/people/details/use-details-words.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Conflict, type TakeTheirs } from '#ui/conflict.tsx'
import { useWritten } from '#ui/form/use-written.ts'

interface DetailsConflictProps {
  readonly form: UseFormReturn<DetailsEntry, unknown, DetailsWritten>
  readonly seen: PersonFile
  readonly current: PersonFile
  readonly onResolve: (takeTheirs: TakeTheirs<PersonDetails>) => void
}

const fields = PersonDetails.keyof().options

/** What the other one changed stands beside what was typed here; nothing is overwritten unseen. */
export function DetailsConflict({ form, seen, current, onResolve }: DetailsConflictProps) {
  const { t } = useTranslation('people')
  const words = useDetailsWords()
  const format = useFormat()
  const mine: PersonDetails = useWritten(form, DetailsShape) ?? seen.details
  return (
    <Conflict
      fields={fields}
      seen={seen.details}
      mine={mine}
      theirs={current.details}
      labelOf={(field) => t(`field.${field}`)}
      wordsOf={(details, field) => format.list(words(details)[field])}
      onResolve={onResolve}
    />
  )
}
