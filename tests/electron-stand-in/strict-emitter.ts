import { EventEmitter } from 'node:events'

type Listener = Parameters<EventEmitter['on']>[1]

/** Refuses listeners to events that the stand-in never sends: waiting for them would be a silent nothing. */
export class StrictEmitter extends EventEmitter {
  readonly #owner: string
  readonly #events: ReadonlySet<string>

  constructor(owner: string, events: readonly string[]) {
    super()
    this.#owner = owner
    this.#events = new Set(events)
  }

  override on(event: string, listener: Listener): this {
    if (!this.#events.has(event)) {
      throw new Error(`stand-in: ${this.#owner} does not send '${event}'`)
    }
    return super.on(event, listener)
  }

  override addListener(event: string, listener: Listener): this {
    return this.on(event, listener)
  }

  /** Sends an event that listeners may prevent, and tells whether one did. */
  protected emitPreventable(event: string, details: object = {}, ...rest: unknown[]): boolean {
    let prevented = false
    const preventDefault = (): void => {
      prevented = true
    }
    this.emit(event, { ...details, preventDefault }, ...rest)
    return prevented
  }
}
