import { useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguageKey } from '#app/use-language-key.ts'
import { usePreferences } from '#app/use-preferences.tsx'
import { directionOf } from '#contract/language.ts'
import { focusNextPane } from '#app/shell/panes.ts'
import { listenForShortcuts, nameShortcuts, type NamedShortcut } from '#ui/keyboard/shortcuts.ts'
import { useShortcut } from '#ui/keyboard/use-shortcut.ts'

/** The keys that work everywhere in the window, and the list of all keys behind F1. */
export function useWindowKeys() {
  const [listed, setListed] = useState<readonly NamedShortcut[]>()
  const { t } = useTranslation('app')
  useEffect(listenForShortcuts, [])
  const open = { describe: () => t('keys.list'), run: () => setListed(nameShortcuts()) }
  useShortcut({ keys: 'F1', ...open })
  useShortcut({ keys: 'Ctrl+/', ...open })
  useShortcut({ keys: 'F6', describe: () => t('keys.nextPane'), run: () => focusNextPane(1) })
  useShortcut({
    keys: 'Shift+F6',
    describe: () => t('keys.previousPane'),
    run: () => focusNextPane(-1),
  })
  useHistoryKeys()
  useLanguageKey()
  return { listed, closeList: () => setListed(undefined) }
}

/** Back points where one came from: to the right in Persian. */
function useHistoryKeys() {
  const { t } = useTranslation('app')
  const { history } = useRouter()
  const isMirrored = directionOf(usePreferences().language) === 'rtl'
  useShortcut({
    keys: isMirrored ? 'Alt+ArrowRight' : 'Alt+ArrowLeft',
    describe: () => t('keys.back'),
    run: () => history.back(),
  })
  useShortcut({
    keys: isMirrored ? 'Alt+ArrowLeft' : 'Alt+ArrowRight',
    describe: () => t('keys.forward'),
    run: () => history.forward(),
  })
}
