import { Lock } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { PersonFile } from '#contract/people.contract.ts'
import { Chip } from '#ui/chip.tsx'

/** That only the team knows of this file: nobody speaks of it at the counter. */
export function RestrictedChip({ file }: { readonly file: PersonFile }) {
  const { t } = useTranslation('restricted')
  return (
    file.restricted && (
      <Chip tone="attention" icon={Lock}>
        {t('chip')}
      </Chip>
    )
  )
}
