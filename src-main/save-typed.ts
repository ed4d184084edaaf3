import { setTimeout as pause } from 'node:timers/promises'
import type { BrowserWindow } from 'electron'

/** A page that answers later than this is not waited for: the machine may be about to sleep. In ms. */
const longest = 300

/** Has the page save what was typed in the last moments, before it is emptied. Never throws. */
export async function saveTyped(window: BrowserWindow | undefined): Promise<void> {
  if (!window || window.isDestroyed()) return
  const saving: Promise<unknown> = window.webContents.executeJavaScript('window.saveTyped?.()')
  await Promise.race([saving.catch(() => undefined), pause(longest)])
}
