import { setTimeout as pause } from 'node:timers/promises'
import type { BrowserWindow } from 'electron'

/** A page that answers later than this is not waited for: the machine may be about to sleep. In ms. */
const longest = 300

/** Closing has more time. */
const longestAtClosing = 3000

/** Has the page save what was typed in the last moments, before it is emptied. Never throws. */
export async function saveTyped(window: BrowserWindow | undefined, ms = longest): Promise<void> {
  if (!window || window.isDestroyed()) return
  const saving: Promise<unknown> = window.webContents.executeJavaScript('window.saveTyped?.()')
  await Promise.race([saving.catch(() => undefined), pause(ms)])
}

/**
 * Lets the window go only once what was typed in its last moments is saved, at the first try to close it. A quit that closes
 * it is broken off by that, and goes on by itself: no window is left.
 */
export function closeOnceSaved(window: BrowserWindow): void {
  window.once('close', (event) => {
    event.preventDefault()
    void saveTyped(window, longestAtClosing).then(() => window.isDestroyed() || window.destroy())
  })
}
