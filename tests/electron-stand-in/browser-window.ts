import type { BrowserWindowConstructorOptions, Rectangle } from 'electron'
import type { Protocol } from '../../node_modules/playwright-core/types/protocol.d.ts'
import { getChromium, openWindows, runtimeEvents } from './runtime.ts'
import { StrictEmitter } from './strict-emitter.ts'
import { WebContents } from './web-contents.ts'

const events = ['ready-to-show', 'close', 'closed']
const knownOptions = 'x y width height minWidth minHeight show title webPreferences'.split(' ')
const knownPreferences =
  'preload sandbox contextIsolation nodeIntegration spellcheck devTools zoomFactor'.split(' ')
type State = 'normal' | 'minimized' | 'maximized'

export class BrowserWindow extends StrictEmitter {
  static readonly #all = new Set<BrowserWindow>()
  readonly webContents: WebContents
  readonly #smallest: { width: number; height: number }
  #bounds: Rectangle
  #state: State = 'normal'
  #destroyed = false

  constructor(options: BrowserWindowConstructorOptions) {
    super('BrowserWindow', events)
    checkOptions(options)
    const { x = 0, y = 0, width = 800, height = 600, minWidth = 0, minHeight = 0 } = options
    this.#smallest = { width: minWidth, height: minHeight }
    this.#bounds = { x, y, width, height }
    const owner = {
      close: () => this.close(),
      isDestroyed: () => this.#destroyed,
      resized: () => void this.#readBounds(),
      size: async () => ({ ...this.#bounds, ...(await this.#chromiumWindow()).bounds }),
    }
    this.webContents = new WebContents(owner, options.webPreferences ?? {})
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show', {}))
    BrowserWindow.#all.add(this)
    openWindows.add(this)
    this.setBounds(options.x === undefined ? { width, height } : { x, y, width, height })
  }

  static getAllWindows(): BrowserWindow[] {
    return [...BrowserWindow.#all]
  }

  static fromWebContents(contents: WebContents): BrowserWindow | null {
    return BrowserWindow.getAllWindows().find((window) => window.webContents === contents) ?? null
  }

  target(): string | undefined {
    return this.webContents.target
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url)
  }

  setBounds(bounds: Partial<Rectangle>): void {
    const wanted = { ...this.#bounds, ...bounds }
    this.#bounds = {
      ...wanted,
      width: Math.max(wanted.width, this.#smallest.width),
      height: Math.max(wanted.height, this.#smallest.height),
    }
    const { x: left, y: top, width, height } = this.#bounds
    void this.#tellChromium({ ...(bounds.x === undefined ? {} : { left, top }), width, height })
  }

  getBounds(): Rectangle {
    return this.#bounds
  }

  /** Bounds are noted in the normal state only. */
  getNormalBounds(): Rectangle {
    return this.#bounds
  }

  isMaximized(): boolean {
    return this.#state === 'maximized'
  }

  isMinimized(): boolean {
    return this.#state === 'minimized'
  }

  maximize(): void {
    this.#setState('maximized')
  }

  minimize(): void {
    this.#setState('minimized')
  }

  restore(): void {
    this.#setState('normal')
  }

  /** Chromium's window is on the screen from the start; to show it brings it to the front. */
  show(): void {
    this.focus()
  }

  focus(): void {
    void this.webContents.page().then((page) => page.send('Page.bringToFront'))
  }

  close(): void {
    if (this.#destroyed || this.emitPreventable('close')) return
    this.destroy()
  }

  destroy(): void {
    if (this.#destroyed) return
    const targetId = this.target()
    if (targetId) {
      const { browser } = getChromium().devtools
      void browser.send('Target.closeTarget', { targetId }).catch(() => {})
    }
    this.gone()
  }

  isDestroyed(): boolean {
    return this.#destroyed
  }

  gone(): void {
    if (this.#destroyed) return
    this.#destroyed = true
    BrowserWindow.#all.delete(this)
    openWindows.delete(this)
    this.emit('closed')
    if (openWindows.size === 0) runtimeEvents.emit('last-window-gone')
  }

  #setState(state: State): void {
    this.#state = state
    void this.#tellChromium({ windowState: state })
  }

  async #tellChromium(bounds: Protocol.Browser.Bounds): Promise<void> {
    const { browser, windowId } = await this.#chromiumWindow()
    await browser.send('Browser.setWindowBounds', { windowId, bounds })
    if (this.webContents.getZoomFactor() !== 1) await this.webContents.applyZoom()
  }

  /** After its user has drawn the window larger or smaller. */
  async #readBounds(): Promise<void> {
    const { bounds } = await this.#chromiumWindow()
    const { windowState, left = 0, top = 0, width = 0, height = 0 } = bounds
    if (windowState === 'maximized' || windowState === 'minimized') this.#state = windowState
    if (windowState !== 'normal') return
    this.#state = 'normal'
    this.#bounds = { x: left, y: top, width, height }
  }

  async #chromiumWindow() {
    await this.webContents.page()
    const { browser } = getChromium().devtools
    const targetId = this.target() ?? ''
    return { browser, ...(await browser.send('Browser.getWindowForTarget', { targetId })) }
  }
}

function checkOptions(options: BrowserWindowConstructorOptions): void {
  const { webPreferences = {} } = options
  const strange = [
    ...Object.keys(options).filter((name) => !knownOptions.includes(name)),
    ...Object.keys(webPreferences).filter((name) => !knownPreferences.includes(name)),
  ]
  if (strange.length) throw new Error(`stand-in: window options not there: ${strange.join(', ')}`)
  const { sandbox, contextIsolation, nodeIntegration, spellcheck } = webPreferences
  if (!sandbox || !contextIsolation || nodeIntegration || spellcheck) {
    throw new Error('stand-in: only sandboxed, isolated windows without Node and spell checker')
  }
}
