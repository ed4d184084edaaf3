import type { ControllerRenderProps } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Literacy } from '#contract/people.contract.ts'
import { ChoiceChips } from '#ui/choice/choice-chips.tsx'

type ReadingChipsProps = ControllerRenderProps<
  { literacy: Literacy | null | undefined },
  'literacy'
>

/** Whether somebody reads the language they speak; where nobody has asked, nothing is said of it. */
export function ReadingChips({ value, onChange, ...field }: ReadingChipsProps) {
  const { t } = useTranslation('people')
  return (
    <ChoiceChips
      {...field}
      label={t('field.literacy')}
      choices={[...Literacy.options, 'unknown' as const].map((reads) => ({
        value: reads,
        label: t(`literacy.${reads}`),
      }))}
      value={value ?? 'unknown'}
      onChange={(reads) => onChange(reads === 'unknown' ? null : reads)}
    />
  )
}
