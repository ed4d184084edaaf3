import type { Theme } from '#app/preferences.ts'

const wantsContrast = matchMedia('(prefers-contrast: more)')

/** Write the choice on <html>; `system` leaves light and dark to the CSS and follows the contrast asked for. */
export function applyTheme(theme: Theme): () => void {
  const root = document.documentElement
  const apply = () => {
    root.toggleAttribute('data-contrast', theme === 'contrast' || wantsContrast.matches)
    if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme
    else delete root.dataset['theme']
  }
  apply()
  wantsContrast.addEventListener('change', apply)
  return () => wantsContrast.removeEventListener('change', apply)
}
