// Carries messages between the main process and the preload, which runs in an isolated world of the page.
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { DevToolsSession } from './devtools.ts'
import type { PageMessage } from './page-message.ts'
import { pageScript } from './page-script.ts'
import { preloadScript } from './preload-script.ts'
import { wire } from './wire.ts'

const secret = randomUUID()
const world = `preload-${secret}`
const binding = `carry-${secret}`
const { encode, decode } = wire()

/** `received` also tells the frame that spoke, by Chromium's name of it. */
export async function layBridge(
  page: DevToolsSession,
  preload: string | undefined,
  received: (message: PageMessage, from: Readonly<{ context: number; frame: string }>) => void,
): Promise<void> {
  const frames = new Map<number, string>()
  page.on('Runtime.executionContextCreated', ({ context: { id, name, auxData } }) => {
    if (name === world) frames.set(id, String(Object(auxData).frameId))
  })
  page.on('Runtime.executionContextDestroyed', ({ executionContextId: id }) => frames.delete(id))
  page.on('Runtime.executionContextsCleared', () => frames.clear())
  page.on('Runtime.bindingCalled', ({ name, payload, executionContextId: context }) => {
    const frame = frames.get(context)
    if (name !== binding || frame === undefined) return
    received(decode(payload) as PageMessage, { context, frame })
  })
  const source = preloadScript(secret, binding, preload ? readFileSync(preload, 'utf8') : '')
  await Promise.all([
    page.send('Runtime.addBinding', { name: binding, executionContextName: world }),
    page.send('Page.addScriptToEvaluateOnNewDocument', { source: pageScript(secret) }),
    page.send('Page.addScriptToEvaluateOnNewDocument', { source, worldName: world }),
    page.send('Runtime.enable'),
  ])
}

/** Gives the preload its answer; a page that is gone meanwhile gets none. */
export async function deliverAnswer(
  page: DevToolsSession,
  contextId: number,
  answer: object,
): Promise<void> {
  const expression = `receiveAnswer(${JSON.stringify(encode(answer))})`
  await page.send('Runtime.evaluate', { expression, contextId }).catch(() => {})
}
