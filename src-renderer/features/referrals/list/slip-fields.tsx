import { Controller, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { SlipAnswer } from '#contract/referrals-slips.contract.ts'
import { AnswerFields } from '#features/referrals/list/answer-fields.tsx'
import type { SlipEntry } from '#features/referrals/list/slip-entry.ts'
import { ChoiceChips } from '#ui/choice/choice-chips.tsx'
import type { DateEntry } from '#ui/date/date-entry.ts'
import { SmartDateField } from '#ui/date/smart-date-field.tsx'
import { TextField } from '#ui/field/text-field.tsx'
import { useFirstFocus } from '#ui/form/focus-field.ts'

interface SlipFieldsProps {
  readonly form: UseFormReturn<SlipEntry>
  /** The letter was answered before. */
  readonly isAnsweredAgain: boolean
  /** Of the letter: its answer came later. */
  readonly issuedOn: string | null
}

/** In the order of the printed slip. */
const answers = SlipAnswer.options.map(({ shape }) => shape.answer.value)

export function SlipFields({ form, issuedOn, isAnsweredAgain }: SlipFieldsProps) {
  const { t } = useTranslation('referrals')
  const { control, register } = form
  const isReceived = ({ date }: DateEntry) => {
    if (date?.precision !== 'day') return false
    return issuedOn === null || date.iso >= issuedOn || t('failure.day-too-early')
  }
  // A digit answers at once: the slip lies in the other hand.
  useFirstFocus(control, 'answer')
  return (
    <>
      <Controller
        control={control}
        name="answer"
        rules={{ required: 'choose' }}
        render={({ field, fieldState }) => (
          <ChoiceChips
            {...field}
            label={t('field.answer')}
            error={fieldState.error}
            choices={answers.map((one) => ({ value: one, label: t(`answer.${one}`) }))}
          />
        )}
      />
      {isAnsweredAgain && <AgainField form={form} />}
      <AnswerFields form={form} />
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

/** A mistake of ours, or a new word of theirs: only the one changes when the letter was first answered. */
function AgainField({ form: { control } }: Pick<SlipFieldsProps, 'form'>) {
  const { t } = useTranslation('referrals')
  return (
    <Controller
      control={control}
      name="again"
      rules={{ required: 'choose' }}
      render={({ field, fieldState }) => (
        <ChoiceChips
          {...field}
          hasDigits={false}
          label={t('field.corrects')}
          error={fieldState.error}
          choices={(['mistake', 'later'] as const).map((why) => ({
            value: why,
            label: t(`corrects.${why}`),
          }))}
        />
      )}
    />
  )
}
