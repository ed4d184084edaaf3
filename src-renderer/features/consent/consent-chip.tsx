import { useQuery } from '@tanstack/react-query'
import { ShieldAlert, ShieldCheck } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Consent } from '#contract/consent.contract.ts'
import type { PersonFile } from '#contract/people.contract.ts'
import { consentQueries } from '#features/consent/consent.queries.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Chip } from '#ui/chip.tsx'

/** Whether anything may be passed on today, and until when. */
export function ConsentChip({ file }: { readonly file: PersonFile }) {
  const { t } = useTranslation('consent')
  const format = useFormat()
  const { data: consents } = useQuery(consentQueries.ofPerson(file.id))
  if (!consents) return undefined
  const longest = longestOf(consents)
  if (longest) {
    return (
      <Chip tone="good" icon={ShieldCheck}>
        {longest.validUntil
          ? t('chip.until', { date: format.day(longest.validUntil) })
          : t('chip.open')}
      </Chip>
    )
  }
  return (
    <Chip tone="attention" icon={ShieldAlert}>
      {consents[0]?.decision === 'refused' ? t('chip.refused') : t('chip.none')}
    </Chip>
  )
}

/** The consent to pass things on that holds today and the longest. */
function longestOf(consents: readonly Consent[]): Consent | undefined {
  const given = consents.filter(
    ({ decision, purpose, valid }) => valid && decision === 'given' && purpose === 'referral',
  )
  return given.toSorted((a, b) => last(b).localeCompare(last(a)))[0]
}

function last({ validUntil }: Consent): string {
  return validUntil ?? '9999'
}
