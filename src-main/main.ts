import { join } from 'node:path'
// oxlint-disable-next-line no-restricted-imports -- the one place that ties the door to the window
import { app, type BrowserWindow, ipcMain } from 'electron'
import { bundledPage, registerAppScheme, serveAppScheme } from './app-scheme.ts'
import { weighInThread } from './features/staff/passwords/weigh-in-thread.ts'
import { makeDesk, type RunningDesk } from './ipc/make-desk.ts'
import { serve } from './ipc/serve.ts'
import { isTrustedFrame } from './ipc/trusted-frame.ts'
import { bringBack, logCrashes } from './log-crashes.ts'
import { lockWhenLeft } from './lock-when-left.ts'
import { paperFinder } from './paper-finder.ts'
import { openLog } from './open-log.ts'
import { systemOutside } from './outside.ts'
import { inventCentre } from './practice/invent-centre.ts'
import { closeOnceSaved, saveTyped } from './save-typed.ts'
import { openWindowMemory } from './window-memory.ts'
import { noHosts } from './window-guards.ts'
import { openWindow } from './window.ts'

const developmentPage = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL']
const page = { url: developmentPage ?? bundledPage, development: developmentPage !== undefined }
let window: BrowserWindow | undefined

registerAppScheme()
if (!page.development) app.commandLine.appendSwitch(...noHosts)
// The data folder is settled before the lock, which is one per data folder.
if (process.env['OKNO_DATA']) app.setPath('userData', process.env['OKNO_DATA'])
if (app.requestSingleInstanceLock()) void app.whenReady().then(openDesk)
else app.quit()

async function openDesk(): Promise<void> {
  const desk = makeDesk({
    folder: join(app.getPath('userData'), 'store'),
    practice: { folder: join(app.getPath('userData'), 'practice'), invent: inventCentre },
    outside: systemOutside(() => window),
    weighPassword: weighInThread(),
    fontsFolder: join(app.getAppPath(), 'resources/fonts'),
    now: () => new Date().toISOString(),
    log: openLog(app.getPath('userData')),
    onLock: emptyWindow,
  })
  serveAppScheme(join(import.meta.dirname, '../renderer'), paperFinder(desk))
  ipcMain.handle('desk', async (event, name: string, input: unknown, requestId: string) => {
    if (!isTrustedFrame(event.senderFrame, page.url)) throw new Error('refused: unknown frame')
    return serve(desk, { name, input, requestId })
  })
  logCrashes(desk, { hasWindow: () => window !== undefined, quit: () => app.quit() })
  app.on('window-all-closed', () => app.quit())
  app.on('will-quit', (event) => closeFirst(event, desk))
  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore()
    window?.focus()
  })
  lockWhenLeft(desk, { emptyWindow, saveTyped: () => saveTyped(window) })
  window = await openWindow(page, openWindowMemory(join(app.getPath('userData'), 'window.json')))
  closeOnceSaved(window)
  window.on('closed', () => (window = undefined))
  bringBack(window.webContents, desk)
}

/** A new page holds nothing of the old one: no answer, no text, no picture. */
function emptyWindow(): void {
  window?.webContents.reload()
}

let closed = false

/** The store is backed up and closed before the process goes: the quit waits for it once. */
function closeFirst(event: Electron.Event, desk: RunningDesk): void {
  if (closed) return
  event.preventDefault()
  const quit = (): void => {
    closed = true
    app.quit()
  }
  desk.lock('end').then(quit, (error: unknown) => {
    desk.reportBug(error, 'desk.close')
    quit()
  })
}
