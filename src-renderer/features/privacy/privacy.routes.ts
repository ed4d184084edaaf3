import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '#app/root-route.ts'
import { PrivacyPage } from '#features/privacy/privacy-page.tsx'

export const privacyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/privacy',
  validateSearch: ({ tab }: Record<string, unknown>): { tab?: string } =>
    typeof tab === 'string' ? { tab } : {},
  component: PrivacyPage,
})
