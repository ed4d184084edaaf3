import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components'
import type { Say } from '#i18n/say.ts'

export interface Toast {
  /** What was done, in words: said anew at every showing, because the window may change its language meanwhile. */
  readonly words: (say: Say) => string
  readonly tone?: 'done' | 'attention'
  /** Takes it back; the toast and F8 offer it once. */
  readonly undo?: (() => void) | undefined
  /** A way out of what it tells: to the field that is to be put right. */
  readonly way?: Way | undefined
}

export interface Way {
  readonly words: (say: Say) => string
  readonly go: () => void
}

export interface LoggedToast extends Toast {
  readonly key: string
  readonly at: Date
}

/** Long enough to read, reach and press; the clock stands still while the pointer or focus is on it. */
const SHOWN_FOR = 10_000
const REMEMBERED = 50 // the page is loaded anew when the desk locks, and this with it

const MOST_SHOWN = 2

export const toastQueue = new ToastQueue<Toast>({ maxVisibleToasts: MOST_SHOWN })

let log: readonly LoggedToast[] = []
const readers = new Set<() => void>()

function setLog(next: readonly LoggedToast[]): void {
  log = next
  for (const read of readers) read()
}

/** Say what was done, and how to take it back. */
export function announce(toast: Toast): void {
  // One that is pushed out would come back later, for its whole time, beside somebody else's file; F8 still takes it back.
  const oldest = toastQueue.visibleToasts[MOST_SHOWN - 1]
  const key = toastQueue.add(toast, { timeout: SHOWN_FOR })
  if (oldest) toastQueue.close(oldest.key)
  setLog([{ ...toast, key, at: new Date() }, ...log].slice(0, REMEMBERED))
}

/** Take back one announced act; a second press does nothing. */
export function takeBack(key: string): void {
  const undo = log.find((entry) => entry.key === key)?.undo
  toastQueue.close(key)
  setLog(log.map((entry) => (entry.key === key ? { ...entry, undo: undefined } : entry)))
  undo?.()
}

/** Take back the last act that can be taken back. */
export function takeBackLast(): void {
  const last = log.find((entry) => entry.undo)
  if (last) takeBack(last.key)
}

/** For useSyncExternalStore: what was announced, newest first. */
export const toastLog = {
  subscribe: (read: () => void) => {
    readers.add(read)
    return () => readers.delete(read)
  },
  read: () => log,
}
