// Chromium as an app window, driven over the DevTools protocol on a pipe, which opens no port.
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { DevTools } from './devtools.ts'
import { forgetTraces, prepareProfile } from './profile.ts'

export const chromiumPath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

const quiet = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-extensions',
  '--disable-quic',
  '--disable-session-crashed-bubble',
  '--disable-sync',
  // The last is a browser's own guard of this machine: here the app's guards are what has to refuse.
  '--disable-features=Translate,MediaRouter,OptimizationHints,HttpsUpgrades,LocalNetworkAccessChecks',
  '--password-store=basic',
  // Helper threads compile and collect in advance: on cores that are all at work that only costs, a tenth of the page's time.
  '--js-flags=--single-threaded',
  // Nothing but Vite while developing has an address: a browser's own errands end here.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
]

function commandLine(profile: string, switches: readonly string[]): string[] {
  const asRoot = process.getuid?.() === 0
  const display = process.env['DISPLAY'] && !process.env['OKNO_HEADLESS']
  return [
    `--user-data-dir=${profile}`,
    '--app=data:text/html,<title> </title>',
    '--remote-debugging-pipe',
    ...quiet,
    ...(asRoot ? ['--no-sandbox', '--test-type'] : []),
    ...(display ? [] : ['--headless=new', '--hide-scrollbars']),
    ...switches.filter((name) => !name.startsWith('--user-data-dir')),
  ]
}

export class Chromium {
  readonly process: ChildProcess
  readonly devtools: DevTools

  constructor(userData: string, switches: readonly string[]) {
    const profile = join(userData, 'chromium')
    prepareProfile(profile)
    const stdio = ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] as const
    this.process = spawn(chromiumPath, commandLine(profile, switches), { stdio: [...stdio] })
    const [, , errors, to, from] = this.process.stdio
    if (!(errors instanceof Readable && to instanceof Writable && from instanceof Readable)) {
      throw new TypeError('stand-in: no pipe to Chromium')
    }
    // A broken pipe is Chromium's end, which its 'exit' tells.
    for (const pipe of [to, from]) pipe.on('error', () => {})
    this.devtools = new DevTools(to, from)
    errors.setEncoding('utf8').on('data', passOn)
    this.process.on('exit', () => forgetTraces(profile))
  }
}

/** Playwright waits for this very line, which Electron too writes to its standard error. */
function passOn(text: string): void {
  const line = /^DevTools listening on ws:.*$/m.exec(text)
  if (line) process.stderr.write(`\n${line[0]}\n`)
  else if (process.env['STAND_IN_DEBUG']) process.stderr.write(text)
}
