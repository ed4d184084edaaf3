import { protocol } from 'electron'
import { answerRequest, type FindFile } from './bundle-answers.ts'

export const bundledPage = 'app://bundle/index.html'

/** Must run before the app is ready. */
export function registerAppScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true }
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }])
}

/** Answers `app://bundle/…` from the built window, and `app://bundle/files/…` from the store. */
export function serveAppScheme(rendererFolder: string, findFile: FindFile): void {
  protocol.handle('app', async (request) => answerRequest(request, rendererFolder, findFile))
}
