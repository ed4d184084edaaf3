// Sources that run in the page before its own scripts. Each function is injected by its text, so each stands alone.

/** In the page's own world: makes real functions of what the preload exposed, and lets no window open. */
function inThePage(secret: string): void {
  // Taken before any script of the page can put its own in their place.
  const { CustomEvent, Promise, Error } = window
  const clone = window.structuredClone.bind(window)
  const dispatch = window.dispatchEvent.bind(window)
  const waiting = new Map<number, { resolve(value: unknown): void; reject(e: unknown): void }>()
  let calls = 0

  const tell = (name: string, detail: unknown): void => {
    dispatch(new CustomEvent(`${secret}:${name}`, { detail }))
  }
  const listen = (name: string, listener: (detail: never) => void): void =>
    window.addEventListener(`${secret}:${name}`, (event) => {
      if (event instanceof CustomEvent) listener(event.detail as never)
    })
  const exposed =
    (key: string, method: string) =>
    (...args: unknown[]): Promise<unknown> =>
      new Promise((resolve, reject) => {
        calls += 1
        waiting.set(calls, { resolve, reject })
        tell('call', { id: calls, key, method, args: clone(args) })
      })

  const open = (url?: string | URL): null => {
    tell('open', String(new URL(url ?? 'about:blank', document.baseURI)))
    return null
  }
  Object.defineProperty(window, 'open', { value: open, writable: false, configurable: false })
  if (window !== window.top) return

  listen('expose', ({ key, methods }: { key: string; methods: string[] }) => {
    const api = Object.fromEntries(methods.map((method) => [method, exposed(key, method)]))
    Object.defineProperty(window, key, { value: Object.freeze(api), enumerable: true })
  })
  listen('settle', (answer: { id: number; value?: unknown; error?: string }) => {
    const call = waiting.get(answer.id)
    waiting.delete(answer.id)
    if (answer.error === undefined) call?.resolve(answer.value)
    else call?.reject(new Error(answer.error))
  })
}

export function pageScript(secret: string): string {
  return `(${inThePage.toString()})(${JSON.stringify(secret)})`
}
