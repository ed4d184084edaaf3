import { useEffect } from 'react'
import { Controller } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { ContactChannel, ContactSource } from '#contract/lists.ts'
import type { IntakeForm } from '#features/visits/intake/use-intake.ts'
import { Select } from '#ui/choice/select.tsx'
import { focusField } from '#ui/form/focus-field.ts'
import styles from './pair.module.css'

interface HowReachedProps {
  readonly form: IntakeForm
  /** Where it was just unfolded by hand. */
  readonly takesFocus: boolean
}

/** How they reached us and through whom. */
export function HowReached({ form: { control }, takesFocus }: HowReachedProps) {
  const { t } = useTranslation(['visits', 'lists'])
  useEffect(() => {
    if (takesFocus) focusField(control, 'channel')
  }, [takesFocus, control])
  return (
    <div className={styles['pair']}>
      <Controller
        control={control}
        name="channel"
        render={({ field }) => (
          <Select
            {...field}
            label={t('visits:intake.channel')}
            choices={ContactChannel.options.map((value) => ({
              value,
              label: t(`lists:channel.${value}`),
            }))}
          />
        )}
      />
      <Controller
        control={control}
        name="source"
        render={({ field: { value: source, ...field } }) => (
          <Select
            {...field}
            label={t('visits:intake.source')}
            value={source ?? undefined}
            choices={ContactSource.options.map((value) => ({
              value,
              label: t(`lists:source.${value}`),
            }))}
          />
        )}
      />
    </div>
  )
}
