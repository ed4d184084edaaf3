import type { UseFormRegisterReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { TextField } from '#ui/field/text-field.tsx'
import { WholeRow } from '#ui/form/form.tsx'

interface ReasonFieldProps {
  readonly isWrong: boolean
  readonly field: UseFormRegisterReturn
}

export function ReasonField({ isWrong, field }: ReasonFieldProps) {
  const { t } = useTranslation('restricted')
  return (
    <WholeRow>
      <TextField
        label={t('reason')}
        hint={t('reasonHint')}
        error={isWrong ? t('reasonNeeded') : undefined}
        dir="auto"
        {...field}
      />
    </WholeRow>
  )
}
