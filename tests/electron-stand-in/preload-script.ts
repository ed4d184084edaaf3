// The source that runs in the preload's isolated world of every document: Electron's contextBridge and ipcRenderer, and
// what the main process wants to know of the page. Each function is injected by its text, so each stands alone.
import type { PageMessage } from './page-message.ts'
import { type Wire, wire } from './wire.ts'

type Send = (message: PageMessage) => void
type Preload = (require: (name: string) => unknown, module: object, exports: object) => void
type Methods = Record<string, (...args: unknown[]) => unknown>

/** What Electron's main process sees of a window by itself: chords pressed, windows asked for, a new size. */
function watchThePage(secret: string, send: Send): void {
  const zoomKeys = ['+', '=', '-', '0']
  window.addEventListener(`${secret}:open`, (event) => {
    if (event instanceof CustomEvent) send({ kind: 'open', url: String(event.detail) })
  })
  window.addEventListener('click', (event) => {
    const link = event.composedPath().find((part) => part instanceof HTMLAnchorElement)
    const elsewhere = link?.target && !['_self', '_top', '_parent'].includes(link.target)
    if (!link || !(elsewhere || event.ctrlKey || event.shiftKey || event.metaKey)) return
    event.preventDefault()
    send({ kind: 'open', url: link.href })
  })
  window.addEventListener('resize', () => send({ kind: 'resize' }))
  window.addEventListener(
    'keydown',
    (event) => {
      if (!(event.ctrlKey || event.altKey || event.metaKey)) return
      const { key, code, location, repeat, isComposing } = event
      const held = { shift: event.shiftKey, control: event.ctrlKey, alt: event.altKey }
      const named = Object.entries(held).filter(([, isHeld]) => isHeld)
      const chord = { ...held, meta: event.metaKey, modifiers: named.map(([name]) => name) }
      const pressed = { key, code, location, isAutoRepeat: repeat, isComposing }
      send({ kind: 'key', input: { type: 'keyDown', ...pressed, ...chord } })
      // Electron has no zoom keys of its own; a browser window has.
      if (event.ctrlKey && !event.altKey && zoomKeys.includes(key)) event.preventDefault()
    },
    true,
  )
}

/** contextBridge and ipcRenderer for the preload of the top frame. */
function runPreload(secret: string, { decode }: Wire, send: Send, preload: Preload): void {
  const exposed = new Map<string, Methods>()
  const waiting = new Map<number, { resolve(value: unknown): void; reject(e: Error): void }>()
  let calls = 0

  const tell = (name: string, detail: unknown): boolean =>
    window.dispatchEvent(new CustomEvent(`${secret}:${name}`, { detail }))
  const ipcRenderer = {
    invoke: (channel: string, ...args: unknown[]): Promise<unknown> =>
      new Promise((resolve, reject) => {
        calls += 1
        send({ kind: 'invoke', id: calls, channel, args })
        waiting.set(calls, { resolve, reject })
      }),
  }
  const contextBridge = {
    exposeInMainWorld(key: string, api: Methods): void {
      const methods = Object.keys(api)
      const strange = methods.find((name) => typeof api[name] !== 'function')
      if (strange) throw new Error(`stand-in: only functions are exposed, not ${key}.${strange}`)
      exposed.set(key, api)
      tell('expose', { key, methods })
    },
  }

  window.addEventListener(`${secret}:call`, (event) => {
    if (!(event instanceof CustomEvent)) return
    const { id, key, method, args } = event.detail
    const answer = exposed.get(key)?.[method]?.(...args)
    if (!(answer instanceof Promise)) throw new Error('stand-in: exposed functions answer later')
    answer.then(
      (value: unknown) => tell('settle', { id, value }),
      (error: unknown) =>
        tell('settle', { id, error: error instanceof Error ? error.message : String(error) }),
    )
  })
  Object.defineProperty(globalThis, 'receiveAnswer', {
    value(text: string) {
      const answer = decode(text) as { id: number; value?: unknown; error?: string }
      const call = waiting.get(answer.id)
      waiting.delete(answer.id)
      if (answer.error === undefined) call?.resolve(answer.value)
      else call?.reject(new Error(answer.error))
    },
  })
  const require = (name: string): unknown => {
    if (name === 'electron') return { contextBridge, ipcRenderer }
    throw new Error(`module not found: ${name}`)
  }
  const module = { exports: {} }
  preload(require, module, module.exports)
}

/** `binding` is the function through which Chromium carries text to the main process. */
export function preloadScript(secret: string, binding: string, preload: string): string {
  const [key, name] = [JSON.stringify(secret), JSON.stringify(binding)]
  return `{
    const carry = globalThis[${name}]
    delete globalThis[${name}]
    const wire = (${wire.toString()})()
    const send = (message) => carry(wire.encode(message))
    ;(${watchThePage.toString()})(${key}, send)
    if (window === window.top)
      (${runPreload.toString()})(${key}, wire, send, function (require, module, exports) {${preload}\n})
  }`
}
