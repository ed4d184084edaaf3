import { useTranslation } from 'react-i18next'
import type { Consent } from '#contract/consent.contract.ts'
import { useRecipientName } from '#features/consent/consent.queries.ts'
import { middleDot } from '#contract/middle-dot.ts'
import { useFormat } from '#i18n/use-format.ts'

/** A consent in plain words: what to whom, until when, and on what ground. */
export function useConsentWords() {
  const { t } = useTranslation('consent')
  const format = useFormat()
  const recipientName = useRecipientName()
  return {
    recipient: ({ recipientId }: Consent) =>
      recipientId === null
        ? t('recipient.all')
        : (recipientName(recipientId) ?? t('recipient.unknown')),
    scope: ({ scope, decision, purpose }: Consent) =>
      scope.length === 0 && decision === 'refused' && purpose === 'referral'
        ? t('everything')
        : scope.map((group) => t(`group.${group}`)).join(middleDot),
    days: ({ decidedOn, validUntil, withdrawnOn }: Consent) => {
      const from = format.day(decidedOn)
      if (withdrawnOn) return t('days.withdrawn', { from, on: format.day(withdrawnOn) })
      if (validUntil === decidedOn) return from
      return validUntil
        ? t('days.until', { from, until: format.day(validUntil) })
        : t('days.open', { from })
    },
    how: ({ manner, ground }: Consent) =>
      ground ? t(`ground.${ground}`) : manner ? t(`manner.${manner}`) : undefined,
  }
}
