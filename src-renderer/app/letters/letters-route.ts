import { createRoute } from '@tanstack/react-router'
import { LettersPage } from '#app/letters/letters-page.tsx'
import { rootRoute } from '#app/root-route.ts'

export const lettersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/letters',
  component: LettersPage,
})
