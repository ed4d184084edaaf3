import { QueryClientProvider, type QueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { BugDialog } from '#app/bug-dialog.tsx'
import type { Preferences } from '#app/preferences.ts'
import { PreferencesProvider, usePreferences } from '#app/use-preferences.tsx'
import { locales } from '#i18n/languages.ts'

interface ProvidersProps {
  readonly queryClient: QueryClient
  readonly preferences: Preferences
  readonly children: ReactNode
}

/** What every page may rely on: preferences, react-aria's own words and direction, the cache of answers. */
export function Providers({ queryClient, preferences, children }: ProvidersProps) {
  return (
    <PreferencesProvider initial={preferences}>
      <WidgetLanguage>
        <QueryClientProvider client={queryClient}>
          {children}
          <BugDialog />
        </QueryClientProvider>
      </WidgetLanguage>
    </PreferencesProvider>
  )
}

function WidgetLanguage({ children }: { readonly children: ReactNode }) {
  const { language } = usePreferences()
  return <I18nProvider locale={locales[language]}>{children}</I18nProvider>
}
