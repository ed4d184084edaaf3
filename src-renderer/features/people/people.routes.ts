import { createRoute } from '@tanstack/react-router'
import { rootRoute } from '#app/root-route.ts'
import { shownIn } from '#app/shown-in.ts'
import { DuplicatesPage } from '#features/people/duplicates/duplicates-page.tsx'
import { ImportPage } from '#features/people/importing/import-page.tsx'
import { MergePage } from '#features/people/merging/merge-page.tsx'
import { UnmergePage } from '#features/people/merging/unmerge-page.tsx'
import { PeoplePage } from '#features/people/people-page.tsx'
import { PersonPage } from '#features/people/person/person-page.tsx'

export const peopleRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/people',
  component: PeoplePage,
})

export const personRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/people/$id',
  validateSearch: shownIn,
  component: PersonPage,
})

export const mergeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/people/$id/merge',
  /** The file that is laid beside this one. */
  validateSearch: ({ other }: Record<string, unknown>): { other?: string } =>
    typeof other === 'string' ? { other } : {},
  component: MergePage,
})

export const unmergeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/people/$id/unmerge/$mergeId',
  component: UnmergePage,
})

export const duplicatesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/people/duplicates',
  component: DuplicatesPage,
})

export const importRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/people/import',
  component: ImportPage,
})
