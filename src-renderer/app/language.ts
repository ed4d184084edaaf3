import type { i18n } from 'i18next'
import { directionOf, type Language } from '#contract/language.ts'

/** Change the words and the direction of the window; forms stay mounted and keep what is typed. */
export function applyLanguage(words: i18n, language: Language): void {
  document.documentElement.lang = language
  document.documentElement.dir = directionOf(language)
  if (words.language !== language) void words.changeLanguage(language)
}
