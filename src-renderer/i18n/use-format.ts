import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { formatFor } from '#i18n/format-for.ts'
import { currentLanguage } from '#i18n/start-words.ts'

/** How the window writes numbers and days in the language it is in. */
export function useFormat() {
  const { i18n } = useTranslation()
  const language = currentLanguage(i18n)
  return useMemo(() => formatFor(language), [language])
}
