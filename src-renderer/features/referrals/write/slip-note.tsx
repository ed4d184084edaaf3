import { useQuery } from '@tanstack/react-query'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { referralQueries } from '#features/referrals/referral.queries.ts'
import { isoOf } from '#features/referrals/write/letter-entry.ts'
import type { LetterInHand } from '#features/referrals/write/use-letter-form.ts'
import { middleDot } from '#contract/middle-dot.ts'
import { Note } from '#ui/note.tsx'

/** What the client's slip will say in a language its reader may not know, because the directory knows no other. */
export function SlipNote({ letter: { form } }: { readonly letter: LetterInHand }) {
  const { t } = useTranslation('referrals')
  const [providerId, serviceId, language, appointmentOn, bring] = useWatch({
    control: form.control,
    name: ['providerId', 'serviceId', 'slipLanguage', 'appointmentOn', 'bring'],
  })
  const { data: providers = [] } = useQuery(referralQueries.providers())
  if (!providerId) return undefined
  const services = providers.flatMap((provider) => provider.services)
  const service = services.find(({ id }) => id === serviceId)
  const isForeign = (said: Said | undefined) =>
    said !== undefined && !said[language] && Object.values(said).some(Boolean)
  const foreign = [
    ...(!isoOf(appointmentOn) && isForeign(service?.hours) ? [t('form.hours')] : []),
    ...(!bring && isForeign(service?.bring) ? [t('field.bring')] : []),
  ]
  if (foreign.length === 0) return undefined
  return (
    <Note tone="attention">
      <p>{t('form.slipForeign', { what: foreign.join(middleDot) })}</p>
    </Note>
  )
}

type Said = Readonly<Record<string, string>>
