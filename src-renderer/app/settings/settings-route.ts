import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '#app/root-route.ts'
import { SettingsPage } from '#app/settings/settings-page.tsx'

export const settingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/settings',
  validateSearch: ({ tab }: Record<string, unknown>): { tab?: string } =>
    typeof tab === 'string' ? { tab } : {},
  component: SettingsPage,
})
