import { Controller, useController, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { anHour, AppointmentFields } from '#features/referrals/appointment-fields.tsx'
import type { LetterInHand } from '#features/referrals/write/use-letter-form.ts'
import { SmartDateField } from '#ui/date/smart-date-field.tsx'
import { TextField } from '#ui/field/text-field.tsx'

/** By when an answer is asked for, when the client goes there, and with what in hand. */
export function PlaceFields({ letter }: { readonly letter: LetterInHand }) {
  const { t } = useTranslation('referrals')
  const { control, register, formState } = letter.form
  return (
    <>
      <Controller
        control={control}
        name="answerBy"
        render={({ field, fieldState }) => (
          <SmartDateField
            {...field}
            kind="any"
            label={t('field.answerBy')}
            hint={t('hint.answerBy')}
            error={fieldState.error}
          />
        )}
      />
      <AppointmentFields
        on={useController({ control, name: 'appointmentOn' })}
        at={register('appointmentAt', anHour)}
        wrongHour={formState.errors.appointmentAt}
      />
      <TextField
        lang={useWatch({ control, name: 'slipLanguage' })}
        label={t('field.bring')}
        hint={t('hint.bring')}
        {...register('bring')}
      />
    </>
  )
}
