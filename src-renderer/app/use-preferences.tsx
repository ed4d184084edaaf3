import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { applyLanguage } from '#app/language.ts'
import { rememberPreferences, type Preferences } from '#app/preferences.ts'
import { applyTheme } from '#app/theme.ts'

interface PreferencesInUse extends Preferences {
  readonly change: (changed: Partial<Preferences>) => void
}

const PreferencesContext = createContext<PreferencesInUse | undefined>(undefined)

export function usePreferences(): PreferencesInUse {
  const preferences = useContext(PreferencesContext)
  if (!preferences) throw new Error('usePreferences outside PreferencesProvider')
  return preferences
}

interface PreferencesProviderProps {
  readonly initial: Preferences
  readonly children: ReactNode
}

export function PreferencesProvider({ initial, children }: PreferencesProviderProps) {
  const { i18n } = useTranslation()
  const [preferences, setPreferences] = useState(initial)
  const { theme } = preferences

  useEffect(() => applyTheme(theme), [theme])
  useEffect(() => {
    if (preferences !== initial) rememberPreferences(preferences)
  }, [preferences, initial])

  const inUse = useMemo(
    () => ({
      ...preferences,
      change: (changed: Partial<Preferences>) => {
        // At once, so that words and widgets turn in one drawing of the page and not one after the other.
        if (changed.language) applyLanguage(i18n, changed.language)
        setPreferences((before) => ({ ...before, ...changed }))
      },
    }),
    [preferences, i18n],
  )
  return <PreferencesContext value={inUse}>{children}</PreferencesContext>
}
