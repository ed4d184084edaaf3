import type { Dialog, OpenDialogReturnValue, SaveDialogReturnValue } from 'electron'

/** There is nobody to ask: a dialog that no test answers is cancelled, and says so. Tests replace these functions, as in Electron. */
function nobodyAnswers(name: string): void {
  console.warn(`stand-in: nobody answers dialog.${name}; it counts as cancelled`)
}

export const dialog = {
  showSaveDialog: async (): Promise<SaveDialogReturnValue> => {
    nobodyAnswers('showSaveDialog')
    return { canceled: true, filePath: '' }
  },
  showOpenDialog: async (): Promise<OpenDialogReturnValue> => {
    nobodyAnswers('showOpenDialog')
    return { canceled: true, filePaths: [] }
  },
}
dialog.showSaveDialog satisfies Dialog['showSaveDialog']
dialog.showOpenDialog satisfies Dialog['showOpenDialog']
