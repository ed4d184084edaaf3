// Every request of a page, before it is made: navigation, the app's own verdict, and the answers of our schemes.
import { inward } from './addresses.ts'
import type { DevToolsSession } from './devtools.ts'
import { findSchemeHandler } from './protocol.ts'
import { defaultSession } from './session.ts'
import type { Protocol } from '../../node_modules/playwright-core/types/protocol.d.ts'

type Paused = Protocol.Fetch.requestPausedPayload
/** Asks the window's listeners of a navigation, by its address and Chromium's name of the frame. */
type IsPrevented = (address: string, frame: string) => boolean

export async function interceptRequests(
  page: DevToolsSession,
  isPrevented: IsPrevented,
): Promise<void> {
  page.on('Fetch.requestPaused', (paused) => {
    // A page that is gone meanwhile answers with an error, and needs no answer.
    void settle(page, paused, isPrevented).catch(() => {})
  })
  await page.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] })
}

/** A browser looks for a site's icon by itself; Electron does not. */
function isBrowsersErrand({ request, resourceType }: Paused): boolean {
  return resourceType === 'Other' && new URL(request.url).pathname === '/favicon.ico'
}

async function settle(
  page: DevToolsSession,
  paused: Paused,
  isPrevented: IsPrevented,
): Promise<unknown> {
  const { requestId, request, resourceType, frameId } = paused
  const fail = (errorReason: Protocol.Network.ErrorReason): Promise<unknown> =>
    page.send('Fetch.failRequest', { requestId, errorReason })
  const url = inward(request.url)
  if (isBrowsersErrand(paused))
    return page.send('Fetch.fulfillRequest', { requestId, responseCode: 204 })
  if (resourceType === 'Document' && isPrevented(request.url, frameId)) {
    return fail('Aborted')
  }
  const verdict = await defaultSession.judgeRequest({ url, method: request.method })
  if (verdict.cancel) return fail('BlockedByClient')
  if (url === request.url) return page.send('Fetch.continueRequest', { requestId })
  const handler = findSchemeHandler(url)
  if (!handler) return fail('AddressUnreachable')
  if (request.hasPostData) throw new Error('stand-in: requests with a body are not there')
  const response = await handler(new Request(url, { method: request.method }))
  return page.send('Fetch.fulfillRequest', {
    requestId,
    responseCode: response.status,
    responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
    body: Buffer.from(await response.arrayBuffer()).toString('base64'),
  })
}
