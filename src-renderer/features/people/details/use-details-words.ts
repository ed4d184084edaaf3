import { useTranslation } from 'react-i18next'
import { useCentre } from '#app/centre.ts'
import type { PersonDetails } from '#contract/people.contract.ts'
import { useBirthWords } from '#features/people/person/use-birth-words.ts'
import { useLanguageName } from '#features/people/use-person-choices.ts'
import { middleDot } from '#contract/middle-dot.ts'
import { isolate } from '#i18n/present-value.ts'
import { useFormat } from '#i18n/use-format.ts'

export type DetailsField = keyof PersonDetails

/** Each field of the details in words, one text for each of its values; none where it is empty. */
export function useDetailsWords(): (details: PersonDetails) => Record<DetailsField, string[]> {
  const { t } = useTranslation(['people', 'lists'])
  const birthWords = useBirthWords({ isLabelled: true })
  const languageName = useLanguageName()
  const format = useFormat()
  const { zones } = useCentre()
  const period = ({ since, until }: PersonDetails['targets'][number]) =>
    until === null
      ? t('people:details.since', { since: format.day(since) })
      : t('people:details.sinceUntil', { since: format.day(since), until: format.day(until) })
  return (details) => {
    const spoken = languageName(details.language)
    const zone = zones.find(({ id }) => id === details.zoneId)
    return {
      names: details.names.map(({ kind, text }) =>
        [isolate(text), t(`people:nameKind.${kind}`)].join(middleDot),
      ),
      sex: details.sex === 'unknown' ? [] : [t(`people:sex.${details.sex}`)],
      birth: details.birth ? [birthWords(details.birth)] : [],
      language: [
        details.interpreter ? t('people:identity.interpreter', { language: spoken }) : spoken,
      ],
      interpreter: details.interpreter ? [t('people:field.interpreter')] : [],
      literacy: details.literacy ? [t(`people:literacy.${details.literacy}`)] : [],
      source: details.source ? [t(`lists:source.${details.source}`)] : [],
      zoneId: zone ? said(zone.name) : [],
      address: said(details.address),
      landmark: said(details.landmark),
      alert: said(details.alert),
      guardian: said(details.guardian),
      contacts: details.contacts.map(({ value, safe, remark }) =>
        [
          `\u2066${value}\u2069`,
          safe ? t('people:details.safe') : t('people:details.unsafe'),
          ...said(remark),
        ].join(middleDot),
      ),
      targets: details.targets.map((membership) =>
        [t(`lists:target.${membership.target}`), period(membership)].join(middleDot),
      ),
    }
  }
}

function said(text: string): string[] {
  return text === '' ? [] : [isolate(text)]
}
