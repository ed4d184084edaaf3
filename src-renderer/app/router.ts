import { createMemoryHistory, createRouter } from '@tanstack/react-router'
import { NoSuchPage } from '#app/no-such-page.tsx'
import { PageFailure } from '#app/page-failure.tsx'
import { routeTree } from '#app/routes.tsx'
import { DeskShell } from '#app/desk-shell.tsx'

/** Pages are found by a path in memory: the window has one address and it never shows. */
export function createDeskRouter() {
  return createRouter({
    routeTree,
    history: createMemoryHistory({ initialEntries: ['/'] }),
    InnerWrap: DeskShell,
    defaultNotFoundComponent: NoSuchPage,
    defaultErrorComponent: PageFailure,
    defaultPreload: false,
    scrollRestoration: false,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createDeskRouter>
  }
}
