import { Controller, type FieldPath, type FieldValues, type UseFormReturn } from 'react-hook-form'
import { SmartDateField } from '#ui/date/smart-date-field.tsx'

interface DayFieldProps<Entry extends FieldValues, Sent> {
  readonly form: UseFormReturn<Entry, unknown, Sent>
  readonly name: FieldPath<Entry>
  readonly label: string
  readonly hint?: string
}

/** The day of something that has happened. */
export function DayField<Entry extends FieldValues, Sent>(props: DayFieldProps<Entry, Sent>) {
  const { form, name, label, hint } = props
  return (
    <Controller
      control={form.control}
      name={name}
      render={({ field, fieldState }) => (
        <SmartDateField {...field} kind="past" label={label} hint={hint} error={fieldState.error} />
      )}
    />
  )
}
