import { Controller } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import type { TypedForm } from '#contract/typed-forms.ts'
import { dayOrNone } from '#features/forms/typed/day-or-none.ts'
import type { Told } from '#features/forms/typed/told.ts'
import { ToldForm } from '#features/forms/typed/told-form.tsx'
import { useTold } from '#features/forms/typed/use-told.ts'
import { useFormat } from '#i18n/use-format.ts'
import { dayEntry, emptyDate } from '#ui/date/date-entry.ts'
import { SmartDateField } from '#ui/date/smart-date-field.tsx'

const AftercareShape = z
  .object({ aftercareOn: dayOrNone })
  .transform((told): TypedForm => ({ form: 'closing-letter', ...told }))

interface AftercareFieldProps {
  /** The plan that is closed. */
  readonly subject: string
  readonly typed?: TypedForm | undefined
  readonly onTold: (told: Told) => void
}

/** When the centre asks again; at first the day on which the plan was to be looked at. */
export function AftercareField({ subject, typed, onTold }: AftercareFieldProps) {
  const { t } = useTranslation('forms')
  const format = useFormat()
  const known = typed?.form === 'closing-letter' ? typed.aftercareOn : null
  const start = { aftercareOn: known === null ? emptyDate : dayEntry(known, format.day(known)) }
  const shape = { name: 'closing-letter', subject, shape: AftercareShape } as const
  const { form, draft } = useTold({ ...shape, start, onTold })
  return (
    <ToldForm draft={draft}>
      <Controller
        control={form.control}
        name="aftercareOn"
        render={({ field, fieldState }) => (
          <SmartDateField
            {...field}
            kind="any"
            label={t('typed.aftercare')}
            error={fieldState.error}
          />
        )}
      />
    </ToldForm>
  )
}
