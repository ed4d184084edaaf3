import '#app/quiet-zod.ts'
import '../styles/fonts.css'
import '../styles/tokens.css'
import '../styles/base.css'
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router'
import { createRoot } from 'react-dom/client'
import { applyLanguage } from '#app/language.ts'
import { readPreferences, themes } from '#app/preferences.ts'
import { Providers } from '#app/providers.tsx'
import { createQueryClient } from '#app/query-client.ts'
import { applyTheme } from '#app/theme.ts'
import { isLanguage } from '#i18n/languages.ts'
import { startWords } from '#i18n/start-words.ts'
import { Screens } from './screens.tsx'

const asked = new URLSearchParams(location.search)
const language = asked.get('lang')
const preferences = {
  ...readPreferences(),
  language: isLanguage(language) ? language : 'en',
  theme: themes.find((theme) => theme === asked.get('theme')) ?? 'system',
} as const
applyLanguage(startWords(preferences.language), preferences.language)
applyTheme(preferences.theme)

const screen = asked.get('screen') ?? 'frame'
const router = createRouter({
  routeTree: createRootRoute({ component: () => <Screens screen={screen} /> }),
  history: createMemoryHistory({ initialEntries: ['/'] }),
})

const root = document.getElementById('root')
if (!root) throw new Error('gallery.html lost its #root')
createRoot(root).render(
  <Providers queryClient={createQueryClient()} preferences={preferences}>
    <RouterProvider router={router} />
  </Providers>,
)
