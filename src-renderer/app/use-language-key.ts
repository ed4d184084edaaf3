import { useTranslation } from 'react-i18next'
import { usePreferences } from '#app/use-preferences.tsx'
import { Language } from '#contract/language.ts'
import { useShortcut } from '#ui/keyboard/use-shortcut.ts'

/** The next language of the window, at any moment; what is typed stays. */
export function useLanguageKey() {
  const { t } = useTranslation('app')
  const { language, change } = usePreferences()
  const known = Language.options
  const next = known[(known.indexOf(language) + 1) % known.length] ?? language
  useShortcut({
    keys: 'Ctrl+Shift+L',
    describe: () => t('keys.nextLanguage'),
    run: () => change({ language: next }),
    everywhere: true,
  })
}
