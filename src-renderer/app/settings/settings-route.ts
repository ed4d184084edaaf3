import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '#app/root-route.ts'
import { SettingsPage } from '#app/settings/settings-page.tsx'
import { shownIn } from '#app/shown-in.ts'

export const settingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/settings',
  validateSearch: shownIn,
  component: SettingsPage,
})
