import { useSyncExternalStore } from 'react'

/** Whether what was typed is in the store, as far as the window knows; an instant tells since when. */
export type Saved = Readonly<{ at: string | undefined; isBehind: boolean }>

let saved: Saved = { at: undefined, isBehind: false }
const readers = new Set<() => void>()

function set(next: Saved): void {
  saved = next
  for (const read of readers) read()
}

export function noteSaved(): void {
  set({ at: new Date().toISOString(), isBehind: false })
}

/** The store did not take it: the text is on the screen only. */
export function noteUnsaved(): void {
  set({ ...saved, isBehind: true })
}

function subscribe(read: () => void): () => void {
  readers.add(read)
  return () => readers.delete(read)
}

export function useSaved(): Saved {
  return useSyncExternalStore(subscribe, () => saved)
}
