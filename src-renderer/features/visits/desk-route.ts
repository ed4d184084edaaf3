import { createRoute } from '@tanstack/react-router'
import { z } from 'zod'
import { rootRoute } from '#app/root-route.ts'
import { DeskPage } from '#features/visits/desk-page.tsx'

/** What another place hands to the intake: a name to register, or somebody known to queue. */
const Handed = z.object({ name: z.string().optional(), person: z.uuidv7().optional() })

export const deskRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  validateSearch: (search): z.infer<typeof Handed> => Handed.safeParse(search).data ?? {},
  component: DeskPage,
})
