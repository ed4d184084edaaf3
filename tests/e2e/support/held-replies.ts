import type { Page } from '@playwright/test'
import type { MessageName } from '#contract/index.ts'

declare global {
  interface Window {
    letGo?: () => void
  }
}

/** From now on what the window asks by this name does not reach the desk until it is let go, as on one that is busy. */
export async function holdReplies(page: Page, name: MessageName): Promise<() => Promise<void>> {
  await page.evaluate(hold, name)
  return async () => page.evaluate(() => window.letGo?.())
}

/** Runs in the page. The bridge itself is frozen: the window reads it anew for every message. */
function hold(held: string): void {
  const get: (...read: Parameters<typeof Reflect.get>) => unknown = Reflect.get
  const released = new Promise<void>((letGo) => {
    window.letGo = letGo
  })
  type Send = (name: string, ...asked: readonly unknown[]) => Promise<unknown>
  const bridge = Object(get(window, 'desk'))
  const send: Send = async (name, ...asked) => {
    if (name === held) await released
    return bridge.send(name, ...asked)
  }
  const readHeld = (...read: Parameters<typeof get>): unknown =>
    read[0] === window && read[1] === 'desk' ? { send } : get(...read)
  Object.assign(Reflect, { get: readHeld })
}
