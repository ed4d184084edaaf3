import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { referralQueries } from '#features/referrals/referral.queries.ts'
import type { LetterInHand } from '#features/referrals/write/use-letter-form.ts'
import { Note } from '#ui/note.tsx'

/** What the client's slip will say in a language its reader may not know, because the directory knows no other. */
export function SlipNote({ letter: { content } }: { readonly letter: LetterInHand }) {
  const { t } = useTranslation('referrals')
  const { data: providers = [] } = useQuery(referralQueries.providers())
  if (!content) return undefined
  const services = providers.flatMap((provider) => provider.services)
  const service = services.find(({ id }) => id === content.serviceId)
  const isForeign = (said: Said | undefined) =>
    said !== undefined && !said[content.slipLanguage] && Object.values(said).some(Boolean)
  const foreign = [
    ...(!content.appointmentOn && isForeign(service?.hours) ? [t('form.hours')] : []),
    ...(!content.bring && isForeign(service?.bring) ? [t('field.bring')] : []),
  ]
  if (foreign.length === 0) return undefined
  return (
    <Note tone="attention">
      <p>{t('form.slipForeign', { what: foreign.join(' · ') })}</p>
    </Note>
  )
}

type Said = Readonly<Record<string, string>>
