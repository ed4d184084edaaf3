import { useQuery } from '@tanstack/react-query'
import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { HelpKind } from '#contract/lists.ts'
import type { EndingForm } from '#features/visits/queue/use-ending.ts'
import { serviceQueries } from '#features/visits/service-queries.ts'
import { ManyChips } from '#ui/choice/choice-chips.tsx'
import { AmountField, emptyAmount } from '#ui/field/amount-field.tsx'
import { Chip, Chips } from '#ui/chip.tsx'
import styles from './end-dialog.module.css'

interface HelpFieldsProps {
  readonly form: EndingForm
  readonly visitId: string
}

/** What was given, by digit, and how long it took; what is written down already stands above. */
export function HelpFields({ form, visitId }: HelpFieldsProps) {
  const { t } = useTranslation(['visits', 'lists'])
  const { data: given = [] } = useQuery(serviceQueries.ofVisit(visitId))
  const help = useWatch({ control: form.control, name: 'help' })
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
      <Controller
        control={form.control}
        name="help"
        render={({ field }) => (
          <ManyChips
            {...field}
            label={t('visits:end.help')}
            choices={HelpKind.options.map((value) => ({ value, label: t(`lists:help.${value}`) }))}
          />
        )}
      />
      <div className={styles['minutes']}>
        {help.map((kind) => (
          <Controller
            key={kind}
            control={form.control}
            name={`minutes.${kind}`}
            render={({ field: { value = emptyAmount, ...field } }) => (
              <AmountField
                {...field}
                value={value}
                decimals={0}
                label={t('visits:end.minutes', { kind: t(`lists:help.${kind}`) })}
              />
            )}
          />
        ))}
      </div>
    </>
  )
}
