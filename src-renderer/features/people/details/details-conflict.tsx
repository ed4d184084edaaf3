import type { UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { PersonDetails, type PersonFile } from '#contract/people.contract.ts'
import { DetailsShape, type DetailsEntry } from '#features/people/details/details-shape.ts'
import { useDetailsWords } from '#features/people/details/use-details-words.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Conflict } from '#ui/conflict.tsx'

interface DetailsConflictProps {
  readonly form: UseFormReturn<DetailsEntry, unknown, PersonDetails>
  readonly seen: PersonFile
  readonly current: PersonFile
  readonly onResolved: (details: PersonDetails) => void
}

const fields = PersonDetails.keyof().options
const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** What the other one changed stands beside what was typed here; nothing is overwritten unseen. */
export function DetailsConflict({ form, seen, current, onResolved }: DetailsConflictProps) {
  const { t } = useTranslation('people')
  const words = useDetailsWords()
  const format = useFormat()
  const mine = DetailsShape.parse(form.getValues())
  const [mineInWords, theirsInWords] = [words(mine), words(current.details)]
  const differing = fields.filter(
    (field) =>
      !isSame(current.details[field], seen.details[field]) &&
      !isSame(current.details[field], mine[field]),
  )
  return (
    <Conflict
      fields={differing.map((field) => ({
        id: field,
        label: t(`field.${field}`),
        mine: format.list(mineInWords[field]),
        theirs: format.list(theirsInWords[field]),
        suggested: isSame(mine[field], seen.details[field]) ? 'theirs' : 'mine',
      }))}
      onResolve={(taken) => {
        const theirs = Object.fromEntries(taken.map((field) => [field, current.details[field]]))
        onResolved(PersonDetails.parse({ ...mine, ...theirs }))
      }}
    />
  )
}
