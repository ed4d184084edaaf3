import { useNavigate } from '@tanstack/react-router'
import { useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { Covered } from '#contract/referrals-drafts.contract.ts'
import type { LetterInHand } from '#features/referrals/write/use-letter-form.ts'
import { middleDot } from '#contract/middle-dot.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Button } from '#ui/button.tsx'
import { Note } from '#ui/note.tsx'

/** On what ground the letter may say what it says, and where a consent is recorded. */
export function ConsentNote({ letter }: { readonly letter: LetterInHand }) {
  const { t } = useTranslation('referrals')
  const { form, start } = letter
  const navigate = useNavigate()
  const sentence = useConsentSentence()
  const { consents } = start.covered
  const providerId = useWatch({ control: form.control, name: 'providerId' })
  if (!providerId) return undefined
  const isConsented = consents.some(({ decision }) => decision === 'given')
  return (
    <Note
      tone={isConsented ? 'good' : 'attention'}
      action={
        <Button
          kind="plain"
          onPress={() =>
            void navigate({
              to: '/people/$id',
              params: { id: start.person.id },
              search: { tab: 'consent' },
            })
          }
        >
          {t(isConsented ? 'form.recordAnotherConsent' : 'form.recordConsent')}
        </Button>
      }
    >
      {consents.length === 0 && <p>{t('form.noConsentAtAll')}</p>}
      {consents.map((consent) => (
        <p key={consent.id}>{sentence(consent)}</p>
      ))}
    </Note>
  )
}

function useConsentSentence() {
  const { t } = useTranslation('referrals')
  const format = useFormat()
  return ({ decision, scope, decidedOn, validUntil }: Covered['consents'][number]) => {
    const groups = scope.map((group) => t(`group.${group}`)).join(middleDot)
    if (decision === 'override') return t('form.override', { groups })
    const from = format.day(decidedOn)
    if (validUntil === null) return t('form.consentOpen', { from, groups })
    return t('form.consentUntil', { from, until: format.day(validUntil), groups })
  }
}
