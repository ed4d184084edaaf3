import { Controller } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { TypedForm } from '#contract/typed-forms.ts'
import {
  type AttendanceEntry,
  AttendanceShape,
  noAttendance,
} from '#features/forms/typed/attendance-shape.ts'
import { PresentRows } from '#features/forms/typed/present-rows.tsx'
import type { Told } from '#features/forms/typed/told.ts'
import { ToldForm } from '#features/forms/typed/told-form.tsx'
import { useTold } from '#features/forms/typed/use-told.ts'
import { useFormat } from '#i18n/use-format.ts'
import { dayEntry, emptyDate } from '#ui/date/date-entry.ts'
import { SmartDateField } from '#ui/date/smart-date-field.tsx'
import { amountEntry, emptyAmount } from '#ui/field/amount-entry.ts'
import { AmountField } from '#ui/field/amount-field.tsx'
import { TextField } from '#ui/field/text-field.tsx'

interface AttendanceFieldsProps {
  /** The sheet that is put right; empty of a new one. */
  readonly subject: string
  readonly typed?: TypedForm | undefined
  readonly onTold: (told: Told) => void
}

/** A group, when it met and who came. */
export function AttendanceFields({ subject, typed, onTold }: AttendanceFieldsProps) {
  const { t } = useTranslation(['forms', 'paper-forms'])
  const shape = { name: 'attendance', subject, shape: AttendanceShape } as const
  const { form, draft } = useTold({ ...shape, start: useStart(typed), onTold })
  const { control, register, formState } = form
  const asked = (key: 'activity' | 'topic' | 'leader' | 'children') =>
    t(`paper-forms:attendance.${key}`)
  const line = (name: 'activity' | 'topic' | 'leader', label: string) => (
    <TextField dir="auto" label={label} error={formState.errors[name]} {...register(name)} />
  )
  return (
    <ToldForm draft={draft}>
      {line('activity', asked('activity'))}
      {line('topic', asked('topic'))}
      <Controller
        control={control}
        name="day"
        render={({ field, fieldState }) => (
          <SmartDateField {...field} kind="any" label={t('typed.day')} error={fieldState.error} />
        )}
      />
      <TextField label={t('typed.hours')} error={formState.errors.hours} {...register('hours')} />
      <TextField
        dir="auto"
        label={t('typed.place')}
        error={formState.errors.place}
        {...register('place')}
      />
      {line('leader', asked('leader'))}
      <PresentRows form={form} />
      <Controller
        control={control}
        name="children"
        render={({ field, fieldState }) => (
          <AmountField {...field} decimals={0} label={asked('children')} error={fieldState.error} />
        )}
      />
    </ToldForm>
  )
}

function useStart(typed: TypedForm | undefined): AttendanceEntry {
  const format = useFormat()
  if (typed?.form !== 'attendance') return noAttendance
  const { form: _, day, children, ...told } = typed
  return {
    ...told,
    day: day === null ? emptyDate : dayEntry(day, format.day(day)),
    children: children === null ? emptyAmount : amountEntry(children, format),
  }
}
