import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Language } from '#contract/language.ts'
import { useCentreClock } from '#i18n/centre-clock.ts'
import { formatFor, type Format } from '#i18n/format-for.ts'
import { currentLanguage } from '#i18n/start-words.ts'

/** The language of the window. */
export function useLanguage(): Language {
  return currentLanguage(useTranslation().i18n)
}

/** How the window writes numbers, days and times in the language it is in. */
export function useFormat(): Format {
  const language = useLanguage()
  const { timeZone } = useCentreClock()
  return useMemo(() => formatFor(language, timeZone), [language, timeZone])
}
