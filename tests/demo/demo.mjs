// npm run demo: sets up what is missing, builds the desk, and plays a day at it in the real window.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { passOnTo } from '../bootstrap/children.mjs'
import { findElectron, setUpEngine } from '../bootstrap/engine.mjs'
import { isProjectNode, projectNode, root, setUpPackages } from '../bootstrap/packages.mjs'
import { giveUp } from '../bootstrap/say.mjs'

setUpPackages()
if (isProjectNode()) await play()

async function play() {
  await setUpEngine()
  process.chdir(root)
  const electronVite = join(root, 'node_modules/electron-vite/bin/electron-vite.js')
  const build = [electronVite, 'build', '--logLevel', 'warn']
  const { status } = spawnSync(projectNode, build, { stdio: ['ignore', 1, 2] })
  if (status !== 0) giveUp('The desk could not be built; see above.')
  // Electron needs a display; the stand-in goes without.
  const before = findElectron() && !process.env['DISPLAY'] ? ['xvfb-run', '-a'] : []
  const [command, ...rest] = [...before, projectNode, join(root, 'tests/demo/day.ts')]
  passOnTo(command, rest)
}
