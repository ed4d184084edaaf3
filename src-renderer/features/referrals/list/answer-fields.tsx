import { Controller, useController, type UseFormReturn, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { RefusalReason } from '#contract/lists.ts'
import { NeedSaid } from '#contract/referral-states.ts'
import { anHour, AppointmentFields } from '#features/referrals/appointment-fields.tsx'
import type { SlipEntry } from '#features/referrals/list/slip-entry.ts'
import { ChoiceChips } from '#ui/choice/choice-chips.tsx'
import { Select } from '#ui/choice/select.tsx'
import { TextField } from '#ui/field/text-field.tsx'

interface AnswerFieldsProps {
  readonly form: UseFormReturn<SlipEntry>
}

/** Being sent on is an answer of its own. */
const reasons = RefusalReason.exclude(['sent-on']).options

/** What the slip says beside the answer. */
export function AnswerFields({ form }: AnswerFieldsProps) {
  const answer = useWatch({ control: form.control, name: 'answer' })
  switch (answer) {
    case 'accept':
      return <AcceptedFields form={form} />
    case 'reject':
      return <RefusalFields form={form} />
    case 'send-on':
      return <SentOnField form={form} />
    case 'serve':
    case 'not-serve':
      return <NeedSaidField form={form} />
    case 'wait':
    case undefined:
      return null
    default:
      return answer satisfies never
  }
}

function SentOnField({ form: { register, formState } }: AnswerFieldsProps) {
  const { t } = useTranslation('referrals')
  return (
    <TextField
      label={t('field.sentOnTo')}
      error={formState.errors.sentOnTo}
      {...register('sentOnTo', { validate: (typed) => typed.trim() !== '' || 'required' })}
    />
  )
}

function NeedSaidField({ form: { control } }: AnswerFieldsProps) {
  const { t } = useTranslation(['referrals', 'lists'])
  return (
    <Controller
      control={control}
      name="needSaid"
      render={({ field }) => (
        <ChoiceChips
          {...field}
          hasDigits={false}
          label={t('field.needSaid')}
          hint={t('hint.needSaid')}
          choices={NeedSaid.options.map((said) => ({
            value: said,
            label: t(`lists:need-ending.${said}`),
          }))}
        />
      )}
    />
  )
}

function AcceptedFields({ form: { control, register, formState } }: AnswerFieldsProps) {
  return (
    <AppointmentFields
      on={useController({ control, name: 'appointmentOn' })}
      at={register('appointmentAt', anHour)}
      wrongHour={formState.errors.appointmentAt}
    />
  )
}

function RefusalFields({ form: { control } }: AnswerFieldsProps) {
  const { t } = useTranslation(['referrals', 'lists'])
  return (
    <>
      <Controller
        control={control}
        name="reason"
        rules={{ required: 'choose' }}
        render={({ field, fieldState }) => (
          <Select
            {...field}
            label={t('field.reason')}
            error={fieldState.error}
            choices={reasons.map((reason) => ({
              value: reason,
              label: t(`lists:refusal.${reason}`),
            }))}
          />
        )}
      />
      <Controller
        control={control}
        name="refusedBy"
        rules={{ required: 'choose' }}
        render={({ field, fieldState }) => (
          <ChoiceChips
            {...field}
            hasDigits={false}
            label={t('field.refusedBy')}
            error={fieldState.error}
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
