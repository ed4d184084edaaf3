import '#app/quiet-zod.ts'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { saveDraftsNow } from '#app/drafts/draft-keeper.ts'
import { Gate } from '#app/gate.tsx'
import { applyLanguage } from '#app/language.ts'
import { readPreferences } from '#app/preferences.ts'
import { Providers } from '#app/providers.tsx'
import { createQueryClient } from '#app/query-client.ts'
import { applyTheme } from '#app/theme.ts'
import { startWords } from '#i18n/start-words.ts'
import { focusAtOnce } from '#ui/keyboard/focus-at-once.ts'

const preferences = readPreferences()
applyLanguage(startWords(preferences.language), preferences.language)
applyTheme(preferences.theme)
focusAtOnce()
// The main process calls it before it empties the window: src-main/save-typed.ts.
Object.assign(window, { saveTyped: saveDraftsNow })

const root = document.getElementById('root')
if (!root) throw new Error('index.html lost its #root')

createRoot(root).render(
  <StrictMode>
    <Providers queryClient={createQueryClient()} preferences={preferences}>
      <Gate />
    </Providers>
  </StrictMode>,
)
