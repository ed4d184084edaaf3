import type { ElectronApplication } from '@playwright/test'

export type Dialogs = Readonly<{
  /** The file a save dialog is answered with; undefined cancels it. */
  save(filePath: string | undefined): Promise<void>
  /** The files an open dialog is answered with; none cancels it. */
  open(...filePaths: string[]): Promise<void>
}>

/** Native dialogs cannot be clicked by a test: the functions that show them are replaced in the main process. */
export function answerDialogs(desk: ElectronApplication): Dialogs {
  return {
    save: (filePath) =>
      desk.evaluate(({ dialog }, path) => {
        dialog.showSaveDialog = async () => ({ canceled: !path, filePath: path ?? '' })
      }, filePath),
    open: (...filePaths) =>
      desk.evaluate(({ dialog }, paths) => {
        dialog.showOpenDialog = async () => ({ canceled: paths.length === 0, filePaths: paths })
      }, filePaths),
  }
}
