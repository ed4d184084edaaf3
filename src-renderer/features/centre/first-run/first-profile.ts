import type { CentreProfile } from '#contract/centre.contract.ts'
import { countryOfZone, customsOf } from '#features/centre/profile/countries.ts'

/** What this computer tells of where it stands. Its language tells nothing: it may be that of whoever installed it. */
export interface Whereabouts {
  /** Empty where it is none that can be chosen, as UTC. */
  readonly timeZone: string
  /** Empty where the time zone does not tell. */
  readonly country: string
}

export function whereaboutsOf(timeZone: string): Whereabouts {
  const isListed = Intl.supportedValuesOf('timeZone').includes(timeZone)
  return { timeZone: isListed ? timeZone : '', country: countryOfZone(timeZone) ?? '' }
}

/** What is filled in before anybody has typed. */
export function firstProfile({ timeZone, country }: Whereabouts): CentreProfile {
  const { calendar, weekend } = customsOf(country || undefined)
  return {
    name: '',
    timeZone,
    calendar,
    weekend,
    country,
    languages: ['fa', 'ru', 'sk', 'en'],
    letterLanguage: 'en',
    address: '',
    phone: '',
    email: '',
    logo: null,
    threshold: 5,
    lockMinutes: 5,
  }
}
