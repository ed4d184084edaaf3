// What opens the window: Electron, or where its binary is not there and cannot be had, the stand-in.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectNode, root } from './packages.mjs'
import { giveUp, say } from './say.mjs'
import { setUpTools } from './tools.mjs'

const electron = join(root, 'node_modules/electron')
export const standIn = join(root, 'tests/electron-stand-in/electron')

/** Looked for in its folder: require('electron') would begin the download by itself. */
export function findElectron() {
  const note = join(electron, 'path.txt')
  if (!existsSync(note)) return undefined
  const binary = join(electron, 'dist', readFileSync(note, 'utf8'))
  return existsSync(binary) ? binary : undefined
}

/** Fetches Electron's binary if its host answers within three seconds. */
export async function setUpElectron() {
  if (findElectron() || !(await hostAnswers())) return findElectron()
  say("Setting up: Electron's binary (about 100 MB)")
  spawnSync(projectNode, [join(electron, 'install.js')], {
    stdio: ['ignore', 1, 2],
    timeout: 600_000,
  })
  return findElectron()
}

async function hostAnswers() {
  const mirror = process.env['ELECTRON_MIRROR'] ?? process.env['npm_config_electron_mirror']
  const { origin } = new URL(mirror ?? 'https://github.com')
  try {
    await fetch(origin, { method: 'HEAD', signal: AbortSignal.timeout(3000) })
    return true
  } catch {
    return false
  }
}

/** The executable that opens the app, with a word on what it is. */
export async function setUpEngine() {
  const binary = await setUpElectron()
  if (binary) return binary
  if (process.platform !== 'linux' || setUpTools(['chromium']).length > 0) giveUp(noEngine)
  say(
    `Electron's binary is not here and its host does not answer. The desk opens on Node and Chromium instead:\n` +
      `for trying and testing, not for daily use (tests/electron-stand-in/README.md).`,
  )
  if (!process.env['DISPLAY']) {
    say(
      'There is no display, so the window is headless. Set DISPLAY, for example to an Xvfb, to see it.',
    )
  }
  return standIn
}

const noEngine = `Nothing here can open the window. Either
  - run "npx install-electron" with a network that reaches its host (or set ELECTRON_MIRROR), or
  - on Linux, install Chromium ("apt-get install chromium" as root), or set CHROMIUM to its path;
then run this command again.`
