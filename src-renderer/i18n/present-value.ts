import { isLanguage, locales } from '#i18n/languages.ts'

const FIRST_STRONG_ISOLATE = '\u2068'
const POP_DIRECTIONAL_ISOLATE = '\u2069'
const directionalControls = /[\u202A-\u202E\u2066-\u2069]/g

/** A value inside a sentence of the other direction keeps its own order and does not disturb its neighbours. */
export function isolate(value: string): string {
  return FIRST_STRONG_ISOLATE + value.replace(directionalControls, '') + POP_DIRECTIONAL_ISOLATE
}

/** How an interpolated `{{value}}` stands in a sentence: numbers in the language's digits, text isolated. */
export function presentValue(value: unknown, language: string | undefined): unknown {
  if (typeof value === 'number') {
    return new Intl.NumberFormat(isLanguage(language) ? locales[language] : language).format(value)
  }
  return typeof value === 'string' && value !== '' ? isolate(value) : value
}
