import { Controller } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { ProfileForm } from '#features/centre/profile/general-fields.tsx'
import { ChoiceChips } from '#ui/choice/choice-chips.tsx'
import { useFormat } from '#i18n/use-format.ts'

const thresholds = [3, 5, 10] as const
const lockAfter = [2, 5, 10, 15, 30] as const

/** How small a number may leave the centre, and how long an empty desk stays open. */
export function RuleFields({ form: { control } }: { readonly form: ProfileForm }) {
  const { t } = useTranslation('centre')
  const format = useFormat()
  return (
    <>
      <Controller
        control={control}
        name="threshold"
        render={({ field: { value, onChange, ...field } }) => (
          <ChoiceChips
            {...field}
            hasDigits={false}
            label={t('field.threshold')}
            hint={t('hint.threshold')}
            choices={thresholds.map((n) => ({ value: String(n), label: format.number(n) }))}
            value={String(value)}
            onChange={(chosen) => onChange(Number(chosen))}
          />
        )}
      />
      <Controller
        control={control}
        name="lockMinutes"
        render={({ field: { value, onChange, ...field } }) => (
          <ChoiceChips
            {...field}
            hasDigits={false}
            label={t('field.lockMinutes')}
            hint={t('hint.lockMinutes')}
            choices={lockAfter.map((n) => ({
              value: String(n),
              label: t('minutes', { count: n }),
            }))}
            value={String(value)}
            onChange={(chosen) => onChange(Number(chosen))}
          />
        )}
      />
    </>
  )
}
