import { useQuery } from '@tanstack/react-query'
import { useFieldArray } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { HelpKind } from '#contract/lists.ts'
import type { QueueEntry } from '#contract/visits.contract.ts'
import { newRow, servable } from '#features/visits/queue/ending-shape.ts'
import { HelpRowFields } from '#features/visits/queue/help-row-fields.tsx'
import type { EndingForm } from '#features/visits/queue/use-ending.ts'
import { serviceQueries } from '#features/visits/service-queries.ts'
import { useFormat } from '#i18n/use-format.ts'
import { ManyChips } from '#ui/choice/choice-chips.tsx'
import { Chip, Chips } from '#ui/chip.tsx'

interface HelpFieldsProps {
  readonly form: EndingForm
  readonly entry: QueueEntry
}

/** What was given, by digit, each with how often, how long and for which need; what is written down already stands above. */
export function HelpFields({ form, entry }: HelpFieldsProps) {
  const { t } = useTranslation(['visits', 'lists'])
  const format = useFormat()
  const { data: given = [] } = useQuery(serviceQueries.ofVisit(entry.id))
  const { fields, append, insert, remove } = useFieldArray({ control: form.control, name: 'help' })
  const needs = servable(entry)
  const chosen = [...new Set(fields.map(({ kind }) => kind))]
  const choose = (kinds: readonly HelpKind[]) => {
    for (const kind of kinds.filter((one) => !chosen.includes(one))) {
      append(newRow(kind, needs, format), { shouldFocus: false })
    }
    remove(fields.flatMap(({ kind }, index) => (kinds.includes(kind) ? [] : [index])))
  }
  return (
    <>
      {given.length > 0 && (
        <Chips>
          {given.map(({ id, kind }) => (
            <Chip key={id} tone="good">
              {t(`lists:help.${kind}`)}
            </Chip>
          ))}
        </Chips>
      )}
      <ManyChips
        label={t('visits:end.help')}
        choices={HelpKind.options.map((value) => ({ value, label: t(`lists:help.${value}`) }))}
        value={chosen}
        onChange={choose}
      />
      {fields.map(({ id, kind }, index) => (
        <HelpRowFields
          key={id}
          {...{ form, index, kind, needs }}
          isRepeated={fields[index - 1]?.kind === kind}
          onAgain={() => insert(index + 1, newRow(kind, needs, format))}
          onRemove={() => remove(index)}
        />
      ))}
    </>
  )
}
