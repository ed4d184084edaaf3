import { Language } from '#contract/language.ts'
import { isLanguage } from '#i18n/languages.ts'

export const themes = ['system', 'light', 'dark', 'contrast'] as const
export type Theme = (typeof themes)[number]

/** What one desk's screen remembers before anybody has signed in: nothing personal. */
export interface Preferences {
  readonly language: Language
  readonly theme: Theme
}

const PLACE = 'okno.window'

function systemLanguage(): Language {
  const spoken = navigator.languages.map((tag) => tag.slice(0, 2))
  return Language.options.find((language) => language === spoken.find(isLanguage)) ?? 'en'
}

function isTheme(value: unknown): value is Theme {
  return themes.some((theme) => theme === value)
}

function readRemembered(): Record<string, unknown> {
  try {
    const remembered: unknown = JSON.parse(localStorage.getItem(PLACE) ?? '{}')
    return typeof remembered === 'object' && remembered !== null ? { ...remembered } : {}
  } catch {
    return {} // an unreadable preference is no reason not to open the desk
  }
}

export function readPreferences(): Preferences {
  const { language, theme } = readRemembered()
  return {
    language: isLanguage(language) ? language : systemLanguage(),
    theme: isTheme(theme) ? theme : 'system',
  }
}

export function rememberPreferences(preferences: Preferences): void {
  localStorage.setItem(PLACE, JSON.stringify(preferences))
}
