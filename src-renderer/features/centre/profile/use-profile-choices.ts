import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { ClientLanguage } from '#contract/language.ts'
import { countries } from '#features/centre/profile/countries.ts'
import { locales, ownLanguages } from '#i18n/languages.ts'
import { currentLanguage } from '#i18n/start-words.ts'

const aSunday = Date.UTC(2026, 10, 22)
const day = 86_400_000

/** Countries, weekdays and languages by their names in the language of the window. */
export function useProfileChoices() {
  const { t, i18n } = useTranslation('centre')
  const language = currentLanguage(i18n)
  return useMemo(() => {
    const locale = locales[language]
    const country = new Intl.DisplayNames(locale, { type: 'region' })
    const tongue = new Intl.DisplayNames(locale, { type: 'language' })
    const english = new Intl.DisplayNames('en', { type: 'region' })
    const weekday = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
    return {
      countries: countries
        .map((value) => ({
          value,
          label: country.of(value) ?? value,
          alsoFoundBy: `${value} ${english.of(value) ?? ''}`,
        }))
        .toSorted((a, b) => a.label.localeCompare(b.label, locale)),
      weekdays: [1, 2, 3, 4, 5, 6, 0].map((value) => ({
        value: String(value),
        label: weekday.format(aSunday + value * day),
      })),
      spoken: ClientLanguage.options.map((value) => ({
        value,
        label:
          value === 'other' || value === 'rom'
            ? t(`language.${value}`)
            : (tongue.of(value) ?? value),
      })),
      written: ownLanguages,
      calendars: [
        { value: 'gregorian', label: t('calendar.gregorian') },
        { value: 'jalali', label: t('calendar.jalali') },
      ] as const,
    }
  }, [language, t])
}
