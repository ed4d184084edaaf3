import type { WebContents } from 'electron'
import type { Desk } from './ipc/desk.ts'

/**
 * What nobody caught is logged like any bug, and the desk goes on. Electron would show it in a box and Node on its standard
 * error, which a desktop writes into a file: with the words of the error, which may be somebody's.
 *
 * @param hasWindow where there is none, nothing can go on.
 */
export function logCrashes(
  { reportBug }: Pick<Desk, 'reportBug'>,
  { hasWindow, quit }: Readonly<{ hasWindow: () => boolean; quit: () => void }>,
): void {
  const end = (): void => void (hasWindow() || quit())
  process.on('uncaughtException', (error) => {
    reportBug(error, 'program.error')
    end()
  })
  process.on('unhandledRejection', (error) => {
    reportBug(error, 'program.rejection')
    end()
  })
}

/** A page whose process ended is loaded anew: what was typed stands in its drafts, and whoever is signed in still is. */
export function bringBack(contents: WebContents, { reportBug }: Pick<Desk, 'reportBug'>): void {
  contents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return
    reportBug(Object.assign(new Error(), { name: reason }), 'window.gone')
    contents.reload()
  })
}
