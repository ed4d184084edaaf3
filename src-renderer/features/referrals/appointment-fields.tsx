import type { FieldError, UseFormRegisterReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { ComponentProps } from 'react'
import { readHour } from '#features/referrals/read-hour.ts'
import { SmartDateField } from '#ui/date/smart-date-field.tsx'
import { TextField } from '#ui/field/text-field.tsx'

interface AppointmentFieldsProps {
  /** What `useController` gives for the day. */
  readonly on: Readonly<{
    field: Omit<ComponentProps<typeof SmartDateField>, 'label' | 'kind'>
    fieldState: Readonly<{ error?: FieldError | undefined }>
  }>
  /** What `register` gives for the hour, with `anHour` as its rule. */
  readonly at: UseFormRegisterReturn
  readonly wrongHour: unknown
}

export const anHour = { validate: (typed: string) => readHour(typed) !== undefined }

/** When the client is expected: the day, and the hour if it is known. */
export function AppointmentFields({ on, at, wrongHour }: AppointmentFieldsProps) {
  const { t } = useTranslation('referrals')
  return (
    <>
      <SmartDateField
        {...on.field}
        kind="any"
        label={t('field.appointmentOn')}
        error={on.fieldState.error}
      />
      <TextField
        label={t('field.appointmentAt')}
        hint={t('hint.at')}
        inputMode="numeric"
        error={wrongHour ? t('hint.at') : undefined}
        {...at}
      />
    </>
  )
}
