import type { Session, WebContents } from 'electron'

/** The page of the window, and whether it comes from Vite while the app is being developed. */
export type Page = Readonly<{ url: string; development: boolean }>

/** Requests a window may make: our scheme; in development also Vite's own host, with its hot-reload socket. */
export function isAllowedRequest(url: string, page: Page): boolean {
  const [asked, own] = [URL.parse(url), URL.parse(page.url)]
  if (!asked || !own) return false
  if (asked.protocol === 'app:') return asked.host === 'bundle'
  if (['blob:', 'data:'].includes(asked.protocol)) return true
  if (!page.development) return false
  return asked.protocol === 'devtools:' || (asked.host === own.host && isLocalVite(asked))
}

function isLocalVite(url: URL): boolean {
  return (
    ['http:', 'ws:'].includes(url.protocol) && ['localhost', '127.0.0.1'].includes(url.hostname)
  )
}

/**
 * A switch that must be set before the app is ready: no host has an address, whoever asks. Hints of a page (preconnect,
 * dns-prefetch) and sockets of a worker are requests of nobody, which no handler below ever sees.
 */
export const noHosts = ['host-resolver-rules', 'MAP * ~NOTFOUND'] as const

/** Nothing is permitted, nothing is downloaded, no request leaves. */
export function guardSession(session: Session, page: Page): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.webRequest.onBeforeRequest((details, answer) =>
    answer({ cancel: !isAllowedRequest(details.url, page) }),
  )
  session.on('will-download', (event) => event.preventDefault())
}

/** The page stays where it is, and opens nothing. Vite's full reload is a navigation too. */
export function guardContents(contents: WebContents, page: Page): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', (event) => {
    if (!page.development || event.url !== page.url) event.preventDefault()
  })
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame) event.preventDefault()
  })
  // A peer connection would otherwise send packets that no request handler sees.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}
