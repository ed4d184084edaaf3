import { Plus, X } from 'lucide-react'
import { Controller, useFieldArray } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { DetailsFieldsProps } from '#features/people/details/identity-fields.tsx'
import { usePersonChoices } from '#features/people/use-person-choices.ts'
import { useToday } from '#i18n/centre-clock.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Button } from '#ui/button.tsx'
import { Select } from '#ui/choice/select.tsx'
import { dayEntry, emptyDate } from '#ui/date/date-entry.ts'
import { SmartDateField } from '#ui/date/smart-date-field.tsx'
import { IconButton } from '#ui/icon-button.tsx'
import styles from './details.module.css'

/** Groups of the return a person belongs to, each from a day and perhaps until one. */
export function TargetFields({ form }: DetailsFieldsProps) {
  const { t } = useTranslation('people')
  const { control } = form
  const today = useToday()
  const format = useFormat()
  const targets = useFieldArray({ control, name: 'targets' })
  const add = () =>
    targets.append({
      target: 'low-income',
      since: dayEntry(today, format.day(today)),
      until: emptyDate,
    })
  return (
    <fieldset className={styles['rows']}>
      <legend>{t('field.targets')}</legend>
      {targets.fields.map(({ id }, index) => (
        <TargetRow key={id} form={form} index={index} onRemove={() => targets.remove(index)} />
      ))}
      {targets.fields.length < 20 && (
        <div>
          <Button kind="plain" onPress={add}>
            <Plus aria-hidden />
            {t('details.addTarget')}
          </Button>
        </div>
      )}
    </fieldset>
  )
}

interface TargetRowProps extends DetailsFieldsProps {
  readonly index: number
  readonly onRemove: () => void
}

function TargetRow({ form: { control }, index, onRemove }: TargetRowProps) {
  const { t } = useTranslation('people')
  const { targets } = usePersonChoices()
  return (
    <div className={styles['row']}>
      <Controller
        control={control}
        name={`targets.${index}.target`}
        render={({ field }) => <Select {...field} label={t('field.target')} choices={targets} />}
      />
      {(['since', 'until'] as const).map((end) => (
        <Controller
          key={end}
          control={control}
          name={`targets.${index}.${end}`}
          render={({ field, fieldState }) => (
            <SmartDateField
              {...field}
              kind={end === 'since' ? 'past' : 'any'}
              label={t(`field.${end}`)}
              error={fieldState.error}
            />
          )}
        />
      ))}
      <IconButton icon={X} label={t('details.removeTarget')} onPress={onRemove} />
    </div>
  )
}
