import { Controller } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { ContactChannel, ContactSource } from '#contract/lists.ts'
import type { IntakeForm } from '#features/visits/intake/use-intake.ts'
import { ChoiceChips } from '#ui/choice/choice-chips.tsx'
import { Select } from '#ui/choice/select.tsx'
import { TextField } from '#ui/field/text-field.tsx'
import styles from './contact-fields.module.css'

/** How pressing it is, one line for the desk, and how they reached us. */
export function ContactFields({ form }: { readonly form: IntakeForm }) {
  const { t } = useTranslation(['visits', 'lists'])
  const { control } = form
  return (
    <>
      <Controller
        control={control}
        name="urgency"
        render={({ field: { ref, onBlur, value, onChange } }) => (
          <ChoiceChips
            {...{ ref, onBlur }}
            label={t('visits:intake.urgency')}
            choices={urgencies.map((level) => ({
              value: String(level),
              label: t(`visits:urgency.${level}`),
            }))}
            value={String(value)}
            onChange={(level) => onChange(Number(level))}
          />
        )}
      />
      <TextField
        label={t('visits:intake.remark')}
        error={form.formState.errors.remark}
        maxLength={200}
        {...form.register('remark')}
      />
      <HowReached form={form} />
    </>
  )
}

const urgencies = [0, 1, 2] as const

/** How they reached us and through whom. */
function HowReached({ form: { control } }: { readonly form: IntakeForm }) {
  const { t } = useTranslation(['visits', 'lists'])
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
