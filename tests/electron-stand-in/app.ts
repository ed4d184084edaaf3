import { mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { Chromium } from './chromium.ts'
import { takeInstanceLock } from './instance-lock.ts'
import { launched } from './launched.ts'
import { chromiumStarted, openWindows, runtimeEvents } from './runtime.ts'
import { defaultSession } from './session.ts'
import { StrictEmitter } from './strict-emitter.ts'

const events = ['before-quit', 'will-quit', 'window-all-closed', 'second-instance']
const graceBeforeKill = 3000

class App extends StrictEmitter {
  readonly isPackaged = false
  readonly commandLine = {
    appendSwitch: (name: string, value: string): void =>
      void this.#switches.push(`--${name}=${value}`),
  }
  readonly #switches: string[] = []
  readonly #ready: Promise<void>
  #userData = join(process.env['XDG_CONFIG_HOME'] ?? join(homedir(), '.config'), launched.name)
  #chromium: Chromium | undefined
  #quitting = false
  #closingAll = false
  /** A second instance ends only once the first has heard of it. */
  #firstTold = Promise.resolve()

  constructor() {
    super('app', events)
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#ready = promise
    // The app's main script sets its data folder before it gives the control back.
    setImmediate(() => void this.#start().then(resolve))
    runtimeEvents.on('last-window-gone', () => {
      if (!this.#closingAll && !this.emit('window-all-closed')) this.quit()
    })
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => this.quit())
  }

  whenReady(): Promise<void> {
    return this.#ready
  }

  getVersion(): string {
    return launched.version
  }

  getAppPath(): string {
    return launched.folder
  }

  getPath(name: string): string {
    if (name !== 'userData') throw new Error(`stand-in: app.getPath('${name}') is not there`)
    return this.#userData
  }

  setPath(name: string, path: string): void {
    if (name !== 'userData') throw new Error(`stand-in: app.setPath('${name}') is not there`)
    mkdirSync(path, { recursive: true })
    this.#userData = path
  }

  requestSingleInstanceLock(): boolean {
    const lock = takeInstanceLock(this.#userData, (argv, cwd) =>
      this.emit('second-instance', {}, argv, cwd),
    )
    if (!lock.first) this.#firstTold = lock.told
    return lock.first
  }

  quit(): void {
    if (this.#quitting || this.emitPreventable('before-quit')) return
    if (this.#closeAll() && !this.emitPreventable('will-quit')) this.#exit()
  }

  /** False where a window stays open; 'window-all-closed' is not sent on the way to the end. */
  #closeAll(): boolean {
    this.#closingAll = true
    for (const window of openWindows) window.close()
    this.#closingAll = false
    return openWindows.size === 0
  }

  async #start(): Promise<void> {
    if (this.#quitting) return new Promise(() => {})
    mkdirSync(this.#userData, { recursive: true })
    const chromium = new Chromium(this.#userData, [...launched.switches, ...this.#switches])
    this.#chromium = chromium
    chromiumStarted(chromium)
    chromium.process.on('exit', (code, signal) => this.#chromiumEnded(code ?? signal))
    const { browser } = chromium.devtools
    browser.on('Browser.downloadWillBegin', ({ url }) => defaultSession.downloadAsked(url))
    await browser.send('Browser.setDownloadBehavior', { behavior: 'deny', eventsEnabled: true })
    await defaultSession.settlePermissions()
  }

  #chromiumEnded(how: unknown): void {
    if (this.#quitting) return
    console.error(`stand-in: Chromium ended: ${String(how)}`)
    for (const window of openWindows) window.gone()
    this.quit()
  }

  #exit(): void {
    this.#quitting = true
    const end = (): void => void this.#firstTold.then(() => process.exit(0))
    const chromium = this.#chromium
    if (!chromium || chromium.process.exitCode !== null) return end()
    chromium.process.once('exit', end)
    void chromium.devtools.browser.send('Browser.close').catch(() => {})
    setTimeout(() => chromium.process.kill('SIGKILL'), graceBeforeKill).unref()
  }
}

export const app = new App()
