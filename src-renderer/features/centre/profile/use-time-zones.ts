import type { Language } from '#contract/language.ts'
import { locales } from '#i18n/languages.ts'
import { useLanguage } from '#i18n/use-format.ts'

type Choices = readonly Readonly<{ value: string; label: string; alsoFoundBy: string }>[]

/** Four hundred names take a tenth of a second: once a language. */
const known = new Map<Language, Choices>()

/** Every time zone by its name in the language of the window; its code finds it too. */
export function useTimeZones(): Choices {
  const language = useLanguage()
  const choices = known.get(language) ?? timeZonesIn(locales[language])
  known.set(language, choices)
  return choices
}

/** Sorted as a reader of the language looks for them. */
export function timeZonesIn(locale: string): Choices {
  return Intl.supportedValuesOf('timeZone')
    .map((value) => ({ value, label: nameOf(value, locale), alsoFoundBy: value }))
    .toSorted((a, b) => a.label.localeCompare(b.label, locale))
}

/** Its city, which has no name in other languages here, and what the time there is called: Bratislava · Central European Time. */
function nameOf(timeZone: string, locale: string): string {
  const city = timeZone.split('/').at(-1)?.replaceAll('_', ' ') ?? timeZone
  const parts = new Intl.DateTimeFormat(locale, {
    timeZone,
    timeZoneName: 'longGeneric',
  }).formatToParts()
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value
  return name && name !== city ? `${city} · ${name}` : city
}
