import { writeFile } from 'node:fs/promises'
import { type BrowserWindow, dialog } from 'electron'
import type { Outside } from './ipc/parts.ts'
import { printPdf } from './print-pdf.ts'

/** Papers leave by the system's own dialogs: a file the user names, or the printer. */
export function systemOutside(window: () => BrowserWindow | undefined): Outside {
  return {
    save: async (bytes, suggestedName) => {
      const parent = window()
      if (!parent) return undefined
      const { canceled, filePath } = await dialog.showSaveDialog(parent, {
        defaultPath: suggestedName,
      })
      if (canceled || !filePath) return undefined
      await writeFile(filePath, bytes)
      return filePath
    },
    chooseFolder: async () => {
      const parent = window()
      if (!parent) return undefined
      const { canceled, filePaths } = await dialog.showOpenDialog(parent, {
        properties: ['openDirectory', 'createDirectory'],
      })
      return canceled ? undefined : filePaths[0]
    },
    chooseTable: async () => {
      const parent = window()
      if (!parent) return undefined
      const { canceled, filePaths } = await dialog.showOpenDialog(parent, {
        properties: ['openFile'],
        filters: [{ name: 'CSV, XLSX', extensions: ['csv', 'tsv', 'txt', 'xlsx'] }],
      })
      return canceled ? undefined : filePaths[0]
    },
    print: printPdf,
  }
}
