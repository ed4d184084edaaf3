import { join } from 'node:path'
// oxlint-disable-next-line no-restricted-imports -- the one place that ties the door to the window
import { app, type BrowserWindow, ipcMain } from 'electron'
import { bundledPage, registerAppScheme, serveAppScheme } from './app-scheme.ts'
import { isTrustedFrame } from './ipc/trusted-frame.ts'
import { openWindowMemory } from './window-memory.ts'
import { openWindow } from './window.ts'

const developmentPage = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL']
const page = { url: developmentPage ?? bundledPage, development: developmentPage !== undefined }
let window: BrowserWindow | undefined

registerAppScheme()
// The data folder is settled before the lock, which is one per data folder.
if (process.env['OKNO_DATA']) app.setPath('userData', process.env['OKNO_DATA'])
if (app.requestSingleInstanceLock()) void app.whenReady().then(openDesk)
else app.quit()

async function openDesk(): Promise<void> {
  serveAppScheme(join(import.meta.dirname, '../renderer'), async () => undefined)
  ipcMain.handle('desk', async (event, name: string) => {
    if (!isTrustedFrame(event.senderFrame, page.url)) throw new Error('refused: unknown frame')
    throw new Error(`no such message: ${name}`)
  })
  app.on('window-all-closed', () => app.quit())
  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore()
    window?.focus()
  })
  window = await openWindow(page, openWindowMemory(join(app.getPath('userData'), 'window.json')))
}
