import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '#app/root-route.ts'
import { LogPage } from '#features/audit/log-page.tsx'

export const logRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/log',
  component: LogPage,
})
