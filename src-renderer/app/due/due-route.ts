import { createRoute } from '@tanstack/react-router'
import { DuePage } from '#app/due/due-page.tsx'
import { rootRoute } from '#app/root-route.ts'

export const dueRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/due',
  component: DuePage,
})
