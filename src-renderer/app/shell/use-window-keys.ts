import { useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLanguageKey } from '#app/use-language-key.ts'
import { usePreferences } from '#app/use-preferences.tsx'
import { directionOf } from '#contract/language.ts'
import { focusNextPane } from '#app/shell/panes.ts'
import {
  listenForShortcuts,
  listShortcuts,
  nameShortcuts,
  type NamedShortcut,
  type Shortcut,
} from '#ui/keyboard/shortcuts.ts'
import { useShortcut } from '#ui/keyboard/use-shortcut.ts'

/** The keys that work everywhere in the window, and the list of all keys behind F1. */
export function useWindowKeys() {
  const { t } = useTranslation('app')
  useEffect(listenForShortcuts, [])
  const { listed, openList, closeList } = useKeyList()
  const open = { describe: () => t('keys.list'), run: openList }
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
  return { listed, closeList }
}

/** What could be pressed when the list was asked for, in the language the window is in now. */
function useKeyList() {
  const { i18n } = useTranslation()
  const [pressable, setPressable] = useState<readonly Shortcut[]>([])
  const [listed, setListed] = useState<readonly NamedShortcut[]>()
  const openList = (): void => {
    setPressable(listShortcuts())
    setListed(nameShortcuts(listShortcuts()))
  }
  useEffect(() => {
    const rename = (): void => {
      // Named here and not while React draws, when no shortcut may be asked what it does.
      const named = nameShortcuts(pressable)
      setListed((open) => open && named)
    }
    // Once the screen is drawn anew: what a shortcut does is told in the words it was last drawn with.
    const onLanguage = (): void => void requestAnimationFrame(rename)
    i18n.on('languageChanged', onLanguage)
    return () => i18n.off('languageChanged', onLanguage)
  }, [i18n, pressable])
  return { listed, openList, closeList: () => setListed(undefined) }
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
