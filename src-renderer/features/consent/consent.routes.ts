import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '#app/root-route.ts'
import { OverridesPage } from '#features/consent/overrides-page.tsx'

export const overridesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/people/overrides',
  component: OverridesPage,
})
