import { useQuery } from '@tanstack/react-query'
import { Ban } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { PersonFile } from '#contract/people.contract.ts'
import { privacyQueries } from '#features/privacy/privacy.queries.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Chip } from '#ui/chip.tsx'

/** That the file is read and not changed or passed on, since when; nothing where processing goes on. */
export function RestrictionChip({ file }: { readonly file: PersonFile }) {
  const { t } = useTranslation('privacy')
  const format = useFormat()
  const { data } = useQuery(privacyQueries.ofPerson(file.id))
  if (!data?.restriction) return undefined
  return (
    <Chip tone="attention" icon={Ban}>
      {t('chip', { date: format.day(data.restriction.since) })}
    </Chip>
  )
}
