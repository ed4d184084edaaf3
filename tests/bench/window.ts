import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { _electron } from '@playwright/test'
import { findElectron, standIn } from '../bootstrap/engine.mjs'

export const root = join(import.meta.dirname, '../..')

/** Opens an app in its window, in Electron where its binary is there, else in the stand-in. */
export function launch(app: string, data: string) {
  const env = Object.entries({ ...process.env, OKNO_DATA: data })
  return _electron.launch({
    executablePath: findElectron() ?? standIn,
    args: [app],
    env: Object.fromEntries(
      env.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
    ),
  })
}

/** The desk's window, of the sources as they are. */
export function buildWindow(): void {
  const vite = join(root, 'node_modules/electron-vite/bin/electron-vite.js')
  const built = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: 'inherit',
  })
  if (built.status !== 0) throw new Error('the window could not be built')
}
