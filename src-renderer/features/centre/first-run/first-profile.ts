import type { CentreProfile } from '#contract/centre.contract.ts'
import { customsOf } from '#features/centre/profile/countries.ts'
import { readPreferences } from '#app/preferences.ts'

/** What is filled in before anybody has typed: read off this machine and the language chosen. */
export function firstProfile(): CentreProfile {
  const { language } = readPreferences()
  const country = new Intl.Locale(navigator.language).maximize().region ?? 'SK'
  const { timeZone, calendar, weekend } = customsOf(country)
  return {
    name: '',
    timeZone: timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
    calendar,
    weekend,
    country,
    languages: ['fa', 'ru', 'sk', 'en'],
    letterLanguage: language,
    address: '',
    phone: '',
    email: '',
    logo: null,
    threshold: 5,
    lockMinutes: 5,
  }
}
