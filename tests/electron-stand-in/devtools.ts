// The DevTools protocol: numbered requests, answers, and events of sessions, as JSON messages that end with a zero byte.
import { EventEmitter } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import type { Protocol } from '../../node_modules/playwright-core/types/protocol.d.ts'

type Commands = Protocol.CommandParameters
type Answers = Protocol.CommandReturnValues
type Events = Protocol.Events

type Message = Readonly<{
  id?: number
  method?: string
  params?: unknown
  result?: unknown
  error?: { message: string }
  sessionId?: string
}>
type Pending = Readonly<{
  method: string
  resolve: (result: never) => void
  reject: (e: Error) => void
}>

/** One conversation: with the browser, or with one of its pages. */
export class DevToolsSession {
  readonly #devtools: DevTools
  readonly #id: string | undefined
  readonly #events = new EventEmitter().setMaxListeners(0)

  constructor(devtools: DevTools, id?: string) {
    this.#devtools = devtools
    this.#id = id
  }

  send<Name extends keyof Commands & keyof Answers>(
    method: Name,
    params?: Commands[Name],
  ): Promise<Answers[Name]> {
    return this.#devtools.request(method, params ?? {}, this.#id)
  }

  on<Name extends keyof Events>(event: Name, listener: (params: Events[Name]) => void): void {
    this.#events.on(event, listener)
  }

  once<Name extends keyof Events>(event: Name): Promise<Events[Name]> {
    return new Promise((resolve) => this.#events.once(event, resolve))
  }

  received(event: string, params: unknown): void {
    this.#events.emit(event, params)
  }
}

export class DevTools {
  readonly browser = new DevToolsSession(this)
  readonly #sessions = new Map<string, DevToolsSession>()
  readonly #pending = new Map<number, Pending>()
  readonly #to: Writable
  #last = 0
  #rest = ''

  constructor(to: Writable, from: Readable) {
    this.#to = to
    from.setEncoding('utf8').on('data', (chunk: string) => {
      const parts = (this.#rest + chunk).split('\0')
      this.#rest = parts.pop() ?? ''
      for (const part of parts) this.#receive(JSON.parse(part))
    })
  }

  /** The conversation with one target, which the browser is asked to attach to. */
  async attach(targetId: string): Promise<DevToolsSession> {
    const { sessionId } = await this.browser.send('Target.attachToTarget', {
      targetId,
      flatten: true,
    })
    return this.#session(sessionId)
  }

  request<Answer>(method: string, params: object, sessionId?: string): Promise<Answer> {
    this.#last += 1
    const id = this.#last
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { method, resolve, reject })
      this.#to.write(`${JSON.stringify({ id, method, params, sessionId })}\0`)
    })
  }

  #session(id: string): DevToolsSession {
    const known = this.#sessions.get(id)
    if (known) return known
    const session = new DevToolsSession(this, id)
    this.#sessions.set(id, session)
    return session
  }

  #receive({ id, method, params, result, error, sessionId }: Message): void {
    if (id === undefined) {
      const session = sessionId ? this.#session(sessionId) : this.browser
      if (method) session.received(method, params)
      return
    }
    const call = this.#pending.get(id)
    this.#pending.delete(id)
    if (error) call?.reject(new Error(`${call.method}: ${error.message}`))
    else call?.resolve(result as never)
  }
}
