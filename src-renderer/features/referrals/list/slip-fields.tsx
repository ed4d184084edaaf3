import { useEffect } from 'react'
import { Controller, type UseFormReturn, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { RefusalReason } from '#contract/lists.ts'
import type { SlipEntry } from '#features/referrals/list/slip-entry.ts'
import { readHour } from '#features/referrals/read-hour.ts'
import { ChoiceChips } from '#ui/choice/choice-chips.tsx'
import { Select } from '#ui/choice/select.tsx'
import type { DateEntry } from '#ui/date/date-entry.ts'
import { SmartDateField } from '#ui/date/smart-date-field.tsx'
import { TextField } from '#ui/field/text-field.tsx'

interface AnswerFieldsProps {
  readonly form: UseFormReturn<SlipEntry>
}

interface SlipFieldsProps extends AnswerFieldsProps {
  /** Of the letter: its answer came later. */
  readonly issuedOn: string | null
}

const answers = ['accept', 'wait', 'reject', 'serve', 'not-serve'] as const

export function SlipFields({ form, issuedOn }: SlipFieldsProps) {
  const { t } = useTranslation('referrals')
  const { control, register } = form
  const answer = useWatch({ control, name: 'answer' })
  const { setFocus } = form
  const isReceived = ({ date }: DateEntry) => {
    if (date?.precision !== 'day') return false
    return issuedOn === null || date.iso >= issuedOn || t('failure.day-too-early')
  }
  // A digit answers at once: the slip lies in the other hand.
  useEffect(() => setFocus('answer'), [setFocus])
  return (
    <>
      <Controller
        control={control}
        name="answer"
        render={({ field }) => (
          <ChoiceChips
            {...field}
            label={t('field.answer')}
            choices={answers.map((one) => ({ value: one, label: t(`answer.${one}`) }))}
          />
        )}
      />
      {answer === 'accept' && <AppointmentFields form={form} />}
      {answer === 'reject' && <RefusalFields form={form} />}
      <Controller
        control={control}
        name="receivedOn"
        rules={{ validate: isReceived }}
        render={({ field, fieldState }) => (
          <SmartDateField
            {...field}
            kind="past"
            label={t('field.receivedOn')}
            error={fieldState.error}
          />
        )}
      />
      <TextField label={t('field.remark')} {...register('remark')} />
    </>
  )
}

function AppointmentFields({ form }: AnswerFieldsProps) {
  const { t } = useTranslation('referrals')
  return (
    <>
      <Controller
        control={form.control}
        name="appointmentOn"
        render={({ field, fieldState }) => (
          <SmartDateField
            {...field}
            kind="any"
            label={t('field.appointmentOn')}
            error={fieldState.error}
          />
        )}
      />
      <TextField
        label={t('field.appointmentAt')}
        hint={t('hint.at')}
        error={form.formState.errors.appointmentAt && t('hint.at')}
        {...form.register('appointmentAt', {
          validate: (typed) => readHour(typed) !== undefined,
        })}
      />
    </>
  )
}

function RefusalFields({ form: { control } }: AnswerFieldsProps) {
  const { t } = useTranslation(['referrals', 'lists'])
  return (
    <>
      <Controller
        control={control}
        name="reason"
        render={({ field }) => (
          <Select
            {...field}
            label={t('field.reason')}
            choices={RefusalReason.options.map((reason) => ({
              value: reason,
              label: t(`lists:refusal.${reason}`),
            }))}
          />
        )}
      />
      <Controller
        control={control}
        name="refusedBy"
        render={({ field }) => (
          <ChoiceChips
            {...field}
            hasDigits={false}
            label={t('field.refusedBy')}
            choices={(['provider', 'client'] as const).map((by) => ({
              value: by,
              label: t(`by.${by}`),
            }))}
          />
        )}
      />
    </>
  )
}
