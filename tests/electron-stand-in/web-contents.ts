import type { WebContents as ElectronContents } from 'electron'
import { inward, outward } from './addresses.ts'
import type { DevToolsSession } from './devtools.ts'
import { answerInvoke } from './ipc-main.ts'
import { deliverAnswer, layBridge } from './page-bridge.ts'
import type { PageMessage } from './page-message.ts'
import { measureFrame, zoomPage } from './page-zoom.ts'
import { interceptRequests } from './requests.ts'
import { getChromium } from './runtime.ts'
import { readScreens } from './screen.ts'
import { defaultSession } from './session.ts'
import { StrictEmitter } from './strict-emitter.ts'
import { takeTarget } from './targets.ts'

type OpenHandler = Parameters<ElectronContents['setWindowOpenHandler']>[0]
type Owner = Readonly<{
  close(): void
  isDestroyed(): boolean
  resized(): void
  size(): Promise<Readonly<{ width: number; height: number }>>
}>
type From = Readonly<{ context: number; frame: string }>
type Options = Readonly<{ preload?: string; zoomFactor?: number }>

/** See chromium.ts. */
const startedWith = 'disable_non_proxied_udp'
const events = [
  'will-navigate',
  'will-frame-navigate',
  'before-input-event',
  'did-finish-load',
  'render-process-gone',
]
const refuseEdit = (): never => {
  throw new Error('stand-in: a key is told after the fact and cannot be held back')
}

export class WebContents extends StrictEmitter {
  readonly session = defaultSession
  target: string | undefined
  readonly #owner: Owner
  readonly #page: Promise<DevToolsSession>
  #zoom: number
  #zoomed = Promise.resolve()
  #frame: Awaited<ReturnType<typeof measureFrame>> | undefined
  #url = 'about:blank'
  #mainFrame = ''
  /** The one navigation that the main process began; all others are the page's own. */
  #expected: string | undefined
  #webRtcSettled = false
  #openHandler: OpenHandler = () => ({ action: 'deny' })

  constructor(owner: Owner, { preload, zoomFactor = 1 }: Options) {
    super('webContents', events)
    this.#owner = owner
    this.#zoom = zoomFactor
    this.#page = this.#attach(preload)
    if (zoomFactor !== 1) void this.applyZoom()
  }

  async loadURL(url: string): Promise<void> {
    if (!this.#webRtcSettled) throw new Error(`stand-in: WebRTC is ${startedWith}; ask for it`)
    const page = await this.page()
    this.#expected = new URL(outward(url)).href
    const loaded = page.once('Page.loadEventFired')
    const { errorText } = await page.send('Page.navigate', { url: this.#expected })
    if (errorText) throw new Error(`${errorText} loading '${url}'`)
    await loaded
  }

  reload(): void {
    this.#expected = this.#url
    void this.#page.then((page) => page.send('Page.reload'))
  }

  async executeJavaScript(expression: string): Promise<unknown> {
    const page = await this.page()
    const asked = { expression, awaitPromise: true, returnByValue: true }
    const { result, exceptionDetails } = await page.send('Runtime.evaluate', asked)
    if (exceptionDetails) throw new Error(exceptionDetails.text)
    return result.value
  }

  getURL(): string {
    return inward(this.#url)
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler
  }

  setWebRTCIPHandlingPolicy(policy: string): void {
    if (policy !== startedWith) throw new Error(`stand-in: WebRTC policy ${policy} is not there`)
    this.#webRtcSettled = true
  }

  setZoomFactor(factor: number): void {
    this.#zoom = factor
    void this.applyZoom()
  }

  getZoomFactor(): number {
    return this.#zoom
  }

  isDestroyed(): boolean {
    return this.#owner.isDestroyed()
  }

  close(): void {
    this.#owner.close()
  }

  /** Also after the window's size changed: a zoomed page does not follow it by itself. One after the other. */
  applyZoom(): Promise<void> {
    this.#zoomed = this.#zoomAfter(this.#zoomed)
    return this.#zoomed
  }

  async #zoomAfter(earlier: Promise<void>): Promise<void> {
    await earlier
    const page = await this.page()
    this.#frame ??= await measureFrame(page)
    await zoomPage(page, await this.#owner.size(), this.#frame, this.#zoom)
  }

  page(): Promise<DevToolsSession> {
    return this.#page
  }

  async #attach(preload: string | undefined): Promise<DevToolsSession> {
    this.target = await takeTarget()
    const page = await getChromium().devtools.attach(this.target)
    page.on('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId) return
      this.#url = frame.url
      this.#mainFrame = frame.id
    })
    page.on('Page.loadEventFired', () => this.emit('did-finish-load', {}))
    page.on('Inspector.targetCrashed', () =>
      this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }),
    )
    await Promise.all([
      page.send('Page.enable'),
      interceptRequests(page, (url, frame) => this.#isPrevented(url, frame)),
      layBridge(page, preload, (message, from) => void this.#received(message, from)),
      readScreens(page),
    ])
    return page
  }

  #isPrevented(address: string, frame: string): boolean {
    const isMainFrame = frame === this.#mainFrame || this.#mainFrame === ''
    if (isMainFrame && address === this.#expected) {
      this.#expected = undefined
      return false
    }
    const details = { url: inward(address), isSameDocument: false, isMainFrame }
    const inFrame = this.emitPreventable('will-frame-navigate', details)
    return inFrame || (isMainFrame && this.emitPreventable('will-navigate', details))
  }

  async #received(message: PageMessage, from: From): Promise<void> {
    switch (message.kind) {
      case 'invoke': {
        const { id, channel, args } = message
        const answer = await answerInvoke(channel, this.#eventFrom(from), args)
        return deliverAnswer(await this.page(), from.context, { id, ...answer })
      }
      case 'open':
        return this.#openAsked(inward(message.url))
      case 'key':
        this.emit('before-input-event', { preventDefault: refuseEdit }, message.input)
        return
      case 'resize':
        return this.#owner.resized()
      default:
        return message satisfies never
    }
  }

  #openAsked(url: string): void {
    const details = { url, frameName: '', features: '', disposition: 'new-window' as const }
    const { action } = this.#openHandler({ ...details, referrer: { url: '', policy: 'default' } })
    if (action !== 'deny') throw new Error('stand-in: windows opened by a page are not there')
  }

  /** Only the top frame runs the preload, so only it speaks. */
  #eventFrom({ frame }: From): object {
    const parent = frame === this.#mainFrame ? null : {}
    return { sender: this, senderFrame: { url: this.getURL(), parent } }
  }
}
WebContents satisfies new (
  ...args: never[]
) => Pick<
  ElectronContents,
  | 'reload'
  | 'executeJavaScript'
  | 'getURL'
  | 'setZoomFactor'
  | 'getZoomFactor'
  | 'isDestroyed'
  | 'close'
>
