import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '#app/root-route.ts'
import { ReturnsPage } from '#features/returns/returns-page.tsx'

export const returnsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/returns',
  component: ReturnsPage,
})
