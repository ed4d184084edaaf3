// npm start: sets up what is missing and opens the desk. With --dev (npm run dev) the window reloads as the code changes.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { passOnTo } from './children.mjs'
import { setUpEngine } from './engine.mjs'
import { isProjectNode, projectNode, root, setUpPackages } from './packages.mjs'
import { giveUp } from './say.mjs'

const electronVite = join(root, 'node_modules/electron-vite/bin/electron-vite.js')

setUpPackages()
if (isProjectNode()) await start(process.argv.slice(2))

async function start(given) {
  const engine = await setUpEngine()
  const rest = given.filter((argument) => argument !== '--dev')
  process.chdir(root)
  if (given.includes('--dev')) {
    const env = { ...process.env, ELECTRON_EXEC_PATH: engine }
    passOnTo(projectNode, [electronVite, 'dev', ...rest], env)
    return
  }
  const build = [electronVite, 'build', '--logLevel', 'warn']
  const { status } = spawnSync(projectNode, build, { stdio: ['ignore', 1, 2] })
  if (status !== 0) giveUp('The desk could not be built; see above.')
  passOnTo(engine, [root, ...rest])
}
