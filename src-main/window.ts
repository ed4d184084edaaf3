import { join } from 'node:path'
import { app, BrowserWindow, Menu, screen } from 'electron'
import { guardContents, guardSession, type Page } from './window-guards.ts'
import type { WindowMemory } from './window-memory.ts'
import { placeWindow, smallest } from './window-place.ts'
import { zoomByKeys } from './window-zoom.ts'

/** The one window: sandboxed, isolated, without Node, where it was left. */
export async function openWindow(page: Page, memory: WindowMemory): Promise<BrowserWindow> {
  Menu.setApplicationMenu(null)
  const window = createWindow(memory)
  guardSession(window.webContents.session, page)
  guardContents(window.webContents, page)
  zoomByKeys(window.webContents, memory)
  window.once('ready-to-show', () => window.show())
  window.on('close', () =>
    memory.remember({ bounds: window.getNormalBounds(), maximized: window.isMaximized() }),
  )
  await window.loadURL(page.url)
  return window
}

function createWindow(memory: WindowMemory): BrowserWindow {
  const { bounds, maximized, zoom } = memory.recall()
  const screens = screen.getAllDisplays().map((display) => display.workArea)
  const window = new BrowserWindow({
    ...placeWindow(bounds, screens),
    minWidth: smallest.width,
    minHeight: smallest.height,
    show: false,
    title: 'Okno',
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      // Electron would fetch dictionaries from the network.
      spellcheck: false,
      devTools: !app.isPackaged,
      zoomFactor: zoom,
    },
  })
  if (maximized) window.maximize()
  return window
}
