import { createRoute } from '@tanstack/react-router'
import { LettersPage } from '#app/letters/letters-page.tsx'
import { rootRoute } from '#app/root-route.ts'
import { shownIn } from '#app/shown-in.ts'

export const lettersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/letters',
  validateSearch: shownIn,
  component: LettersPage,
})
