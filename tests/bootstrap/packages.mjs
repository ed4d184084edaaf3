// node_modules as the lockfile has it, and then the project's own Node. Runs on any Node from 20 on.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { passOnTo } from './children.mjs'
import { giveUp, say } from './say.mjs'

export const root = join(dirname(fileURLToPath(import.meta.url)), '../..')
/** By path: a bare `node` may still be the machine's own, which our native modules crash silently. */
export const projectNode = join(
  root,
  'node_modules/node/bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
)

export function setUpPackages() {
  if (existsSync(projectNode) && asLocked()) return
  say('Setting up: npm ci (the packages of package-lock.json, with Node among them)')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: ['ignore', 1, 2],
    shell: process.platform === 'win32',
  })
  if (status !== 0 || !existsSync(projectNode)) {
    giveUp('npm ci did not succeed. It needs the npm registry; see its own words above.')
  }
}

/** Compared by version: times say nothing after a checkout or a copy. */
function asLocked() {
  const installed = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(installed)) return false
  const [locked, there] = [join(root, 'package-lock.json'), installed].map(
    (file) => JSON.parse(readFileSync(file, 'utf8')).packages,
  )
  return Object.entries(locked).every(
    ([path, { version, optional }]) => path === '' || optional || there[path]?.version === version,
  )
}

/** True where this process already is the project's Node; else runs the same command there and ends with it. */
export function isProjectNode() {
  if (process.env['OKNO_NODE'] === projectNode) return true
  passOnTo(projectNode, process.argv.slice(1), { ...process.env, OKNO_NODE: projectNode })
  return false
}
