import { useTranslation } from 'react-i18next'
import type { ClientLanguage } from '#contract/language.ts'
import type { NeedCode } from '#contract/lists.ts'
import { locales } from '#i18n/languages.ts'
import { useLanguage } from '#i18n/use-format.ts'

/** The reasons for which most people come, on the digits 1–6, in short words. */
export const usualReasons = [
  'income.benefits',
  'housing.search',
  'work.search',
  'health.care',
  'legal.advice',
  'education.school',
] as const satisfies readonly NeedCode[]

type Usual = (typeof usualReasons)[number]

export function isUsual(code: NeedCode): code is Usual {
  const usual: readonly NeedCode[] = usualReasons
  return usual.includes(code)
}

/** A need in few words: for chips. */
export function useNeedWords(): (code: NeedCode) => string {
  const { t } = useTranslation(['visits', 'lists'])
  return (code) => (isUsual(code) ? t(`visits:reason.${code}`) : t(`lists:need.${code}`))
}

/** A client's language in the language of the window. */
export function useTongueWords(): (code: ClientLanguage) => string {
  const { t } = useTranslation('visits')
  const names = new Intl.DisplayNames(locales[useLanguage()], { type: 'language' })
  return (code) =>
    code === 'other' || code === 'rom' ? t(`language.${code}`) : (names.of(code) ?? code)
}
