// All of Electron that src-main uses, and all that the stand-in has; what is not here is undefined, and throws when used.
import { BrowserWindow } from './browser-window.ts'

export { app } from './app.ts'
export { BrowserWindow }
export { dialog } from './dialog.ts'
export { ipcMain } from './ipc-main.ts'
export { Menu } from './menu.ts'
export { powerMonitor } from './power-monitor.ts'
export { protocol } from './protocol.ts'
export { screen } from './screen.ts'

/** Asked for by Playwright's Electron driver only. */
export const webContents = {
  fromDevToolsTargetId: (id: string) =>
    BrowserWindow.getAllWindows().find((window) => window.target() === id)?.webContents,
}
