import { useTranslation } from 'react-i18next'
import { useCentre } from '#app/centre.ts'
import type { Correction } from '#contract/privacy.contract.ts'
import { middleDot } from '#contract/middle-dot.ts'
import { isolate } from '#i18n/present-value.ts'
import { locales } from '#i18n/languages.ts'
import { useFormat, useLanguage } from '#i18n/use-format.ts'

type Former = Correction['former']
type Of<Field extends Former['field']> = Extract<Former, { field: Field }>['value']

/** A former value in words, on one line. */
export function useValueWords(): (former: Former) => string {
  const { t } = useTranslation('people')
  const format = useFormat()
  const names = new Intl.DisplayNames(locales[useLanguage()], { type: 'language' })
  const { zones } = useCentre()
  const { contactsWords, targetsWords } = useListWords()
  return (former) => {
    switch (former.field) {
      case 'names':
        return format.list(
          former.value.map(({ kind, text }) =>
            [isolate(text), t(`nameKind.${kind}`)].join(middleDot),
          ),
        )
      case 'sex':
        return t(`sex.${former.value}`)
      case 'birth':
        return former.value ? format.partialDate(former.value) : ''
      case 'language':
        return former.value === 'other' ? t('otherLanguage') : (names.of(former.value) ?? '')
      case 'zoneId':
        return isolate(zones.find(({ id }) => id === former.value)?.name ?? '')
      case 'address':
      case 'landmark':
      case 'guardian':
        return isolate(former.value)
      case 'contacts':
        return contactsWords(former.value)
      case 'targets':
        return targetsWords(former.value)
      default:
        return former satisfies never
    }
  }
}

function useListWords() {
  const { t } = useTranslation(['people', 'lists'])
  const format = useFormat()
  return {
    contactsWords: (contacts: Of<'contacts'>) =>
      format.list(
        contacts.map(({ value, safe, remark }) =>
          [
            `\u2066${value}\u2069`,
            safe ? t('people:details.safe') : t('people:details.unsafe'),
            remark && isolate(remark),
          ]
            .filter(Boolean)
            .join(middleDot),
        ),
      ),
    targetsWords: (targets: Of<'targets'>) =>
      format.list(
        targets.map(({ target, since, until }) =>
          [
            t(`lists:target.${target}`),
            until === null
              ? t('people:details.since', { since: format.day(since) })
              : t('people:details.sinceUntil', {
                  since: format.day(since),
                  until: format.day(until),
                }),
          ].join(middleDot),
        ),
      ),
  }
}
