import type { Session } from 'electron'
import { getChromium, isStarted } from './runtime.ts'
import { StrictEmitter } from './strict-emitter.ts'
import type { Protocol } from '../../node_modules/playwright-core/types/protocol.d.ts'

type Check = Parameters<Session['setPermissionCheckHandler']>[0]
type Judge = (details: RequestDetails, answer: (verdict: Verdict) => void) => void
type RequestDetails = Readonly<{ url: string; method: string }>
type Verdict = Readonly<{ cancel?: boolean }>

const permissions = (
  'geolocation notifications camera microphone midi local-fonts clipboard-read clipboard-write ' +
  'window-management idle-detection'
).split(' ')

class DefaultSession extends StrictEmitter {
  #check: Check = null
  #judge: Judge | undefined

  readonly webRequest = {
    onBeforeRequest: (judge: Judge): void => {
      this.#judge = judge
    },
  }

  constructor() {
    super('session', ['will-download'])
  }

  /** Chromium asks its user, and here there is none: every permission is settled beforehand by the check handler. */
  setPermissionRequestHandler(handler: unknown): void {
    if (!handler) throw new Error('stand-in: permissions cannot be left to Chromium')
  }

  setPermissionCheckHandler(handler: Check): void {
    this.#check = handler
    if (isStarted()) void this.settlePermissions()
  }

  async settlePermissions(): Promise<void> {
    await Promise.all(permissions.map((name) => this.#settle(name)))
  }

  #settle(name: string): Promise<unknown> {
    const granted = this.#check?.(null, name as never, '', {} as never) ?? false
    const setting: Protocol.Browser.PermissionSetting = granted ? 'granted' : 'denied'
    return getChromium().devtools.browser.send('Browser.setPermission', {
      permission: { name },
      setting,
    })
  }

  /** Whether the app lets this request go on. */
  judgeRequest(details: RequestDetails): Promise<Verdict> {
    const judge = this.#judge
    return judge ? new Promise((resolve) => judge(details, resolve)) : Promise.resolve({})
  }

  /** Chromium has been told to refuse every download; a download that the app would let go on is missing here. */
  downloadAsked(url: string): void {
    const refused = this.emitPreventable('will-download', {}, { getURL: () => url })
    if (!refused) throw new Error(`stand-in: downloads are not there: ${url}`)
  }
}

export const defaultSession = new DefaultSession()
