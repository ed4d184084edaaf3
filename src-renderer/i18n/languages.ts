import { Language } from '#contract/language.ts'

/** What each language calls itself: never translated, always in its own script. */
export const ownNames: Readonly<Record<Language, string>> = {
  fa: 'فارسی',
  ru: 'Русский',
  sk: 'Slovenčina',
  en: 'English',
}

/** The four to choose from, each by its own name. */
export const ownLanguages = Language.options.map((value) => ({
  value,
  label: ownNames[value],
  lang: value,
}))

/** What Intl is asked with: day-month-year English, Persian digits for Persian. */
export const locales: Readonly<Record<Language, string>> = {
  fa: 'fa-IR',
  ru: 'ru-RU',
  sk: 'sk-SK',
  en: 'en-GB',
}

export function isLanguage(value: unknown): value is Language {
  return Language.safeParse(value).success
}
