import { useTranslation } from 'react-i18next'
import { ChoiceChips } from '#ui/choice/choice-chips.tsx'

interface CoverChoiceProps {
  readonly isCovered: boolean
  readonly onChange: (isCovered: boolean) => void
}

/** For the manager: the numbers as they are, inside the centre, each look logged. */
export function CoverChoice({ isCovered, onChange }: CoverChoiceProps) {
  const { t } = useTranslation('returns')
  return (
    <ChoiceChips
      label={t('cover.label')}
      hasDigits={false}
      choices={[
        { value: 'covered', label: t('cover.covered') },
        { value: 'uncovered', label: t('cover.uncovered') },
      ]}
      value={isCovered ? 'covered' : 'uncovered'}
      onChange={(value) => onChange(value === 'covered')}
    />
  )
}
