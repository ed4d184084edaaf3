import { useTranslation } from 'react-i18next'
import type { Restriction } from '#contract/privacy.contract.ts'
import { useAskerWords } from '#features/privacy/use-asker-words.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Facts } from '#ui/facts.tsx'
import { Prose } from '#ui/prose.tsx'

/** Why processing rests, since when, at whose wish, and when it is looked at again. */
export function RestrictionFacts({ restriction }: { readonly restriction: Restriction }) {
  const { t } = useTranslation('privacy')
  const format = useFormat()
  const askerWords = useAskerWords()
  const { ground, reason, since, reviewOn, placedBy } = restriction
  return (
    <Facts
      facts={[
        {
          id: 'since',
          label: t('card.since'),
          value: t('card.sinceBy', { date: format.day(since), name: placedBy }),
        },
        { id: 'ground', label: t('card.ground'), value: t(`restrictionGround.${ground}`) },
        { id: 'asker', label: t('card.asker'), value: askerWords(restriction) },
        { id: 'reason', label: t('card.reason'), value: reason && <Prose>{reason}</Prose> },
        { id: 'reviewOn', label: t('card.reviewOn'), value: reviewOn && format.day(reviewOn) },
      ]}
    />
  )
}
