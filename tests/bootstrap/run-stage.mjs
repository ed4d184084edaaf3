// Runs one stage and reads how many of its parts passed and failed.
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { runQuietly } from './children.mjs'
import { findElectron } from './engine.mjs'
import { projectNode, root } from './packages.mjs'
import { makeScratch } from './scratch.mjs'

const reports = join(root, 'out/test')
const env = {
  ...process.env,
  PATH: [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter),
  TMPDIR: makeScratch(),
  // Most of what a test's desk in a process or thread of its own takes to begin is the compiling of the same modules.
  NODE_COMPILE_CACHE: join(reports, 'compiled'),
}

/** @returns {Promise<{ passed: number, failed: number, skipped: number, output: string }>} */
export function runStage(stage) {
  mkdirSync(reports, { recursive: true })
  return runners[stage.runner](stage)
}

/** What the windows of the tests show: the desk, and the components on pages of their own. */
const builds = [
  ['electron-vite', 'build'],
  ['vite', 'build', '--config', 'tests/e2e/gallery.vite.config.ts'],
]

const runners = {
  async check({ run }) {
    const results = []
    for (const command of run) results.push(await runTool(command))
    const output = results.map((result) => result.output).join('')
    return results.every((result) => result.ok)
      ? { passed: 1, failed: 0, skipped: 0, output }
      : { passed: 0, failed: 1, skipped: 0, output }
  },

  async vitest({ name, run, config = 'tests/vitest.config.ts' }) {
    const report = freshReport(name)
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const { ok, output } = await runTool([
      'vitest',
      'run',
      '--config',
      config,
      ...reporters,
      ...run,
    ])
    const { numPassedTests: passed = 0, numFailedTests: failed = 0, ...rest } = read(report)
    return counted({ passed, failed, skipped: rest.numPendingTests ?? 0, ok, output })
  },

  async playwright({ name, run }) {
    const report = freshReport(name)
    const built = await Promise.all(
      builds.map((build) => runTool([...build, '--logLevel', 'warn'])),
    )
    const unbuilt = built.find(({ ok }) => !ok)
    if (unbuilt) return counted({ passed: 0, failed: 0, skipped: 0, ...unbuilt })
    const config = ['--config', 'tests/playwright.config.ts', '--reporter=list,json']
    // Our Node reads TypeScript by itself; Playwright's own reader takes seven seconds longer, in which nothing else is done.
    const reporting = { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report, PW_DISABLE_TS_ESM: '1' }
    const { ok, output } = await runTool(
      ['playwright', 'test', ...config, ...run],
      reporting,
      display(),
    )
    const {
      expected: passed = 0,
      unexpected = 0,
      flaky = 0,
      skipped = 0,
    } = read(report).stats ?? {}
    return counted({ passed, failed: unexpected + flaky, skipped, ok, output })
  },
}

/** A runner that ends badly without naming a failed test (a file that does not load) has failed once all the same. */
function counted({ ok, failed, ...rest }) {
  return { ...rest, failed: ok ? failed : Math.max(failed, 1) }
}

/** By their own scripts, because what lies in .bin is not a script everywhere. */
const scripts = {
  tsc: 'typescript/bin/tsc',
  oxlint: 'oxlint/bin/oxlint',
  oxfmt: 'oxfmt/bin/oxfmt',
  depcruise: 'dependency-cruiser/bin/dependency-cruiser.mjs',
  knip: 'knip/bin/knip.js',
  'i18next-cli': 'i18next-cli/dist/esm/cli.js',
  vitest: 'vitest/vitest.mjs',
  playwright: '@playwright/test/cli.js',
  'electron-vite': 'electron-vite/bin/electron-vite.js',
  vite: 'vite/bin/vite.js',
}

/** A tool's script is run by the project's Node by path, whatever its first line says. */
function runTool([tool, ...args], environment = env, before = []) {
  const script = join(root, 'node_modules', scripts[tool])
  const [command, ...rest] = [...before, projectNode, script, ...args]
  return runQuietly(command, rest, { cwd: root, env: environment })
}

/** Electron needs a display; the stand-in goes without. */
function display() {
  return findElectron() && !process.env['DISPLAY'] ? ['xvfb-run', '-a'] : []
}

function freshReport(name) {
  const report = join(reports, `${name.replaceAll(' ', '-')}.json`)
  rmSync(report, { force: true })
  return report
}

function read(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'))
  } catch {
    return {}
  }
}
