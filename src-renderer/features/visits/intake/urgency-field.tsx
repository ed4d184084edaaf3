import { Controller } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { IntakeForm } from '#features/visits/intake/use-intake.ts'
import { ChoiceChips } from '#ui/choice/choice-chips.tsx'

const urgencies = [0, 1, 2] as const

/** How pressing it is. */
export function UrgencyField({ form: { control } }: { readonly form: IntakeForm }) {
  const { t } = useTranslation('visits')
  return (
    <Controller
      control={control}
      name="urgency"
      render={({ field: { ref, onBlur, value, onChange } }) => (
        <ChoiceChips
          {...{ ref, onBlur }}
          label={t('intake.urgency')}
          choices={urgencies.map((level) => ({
            value: String(level),
            label: t(`urgency.${level}`),
          }))}
          value={String(value)}
          onChange={(level) => onChange(Number(level))}
        />
      )}
    />
  )
}
