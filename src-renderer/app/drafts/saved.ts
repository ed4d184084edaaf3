import { useSyncExternalStore } from 'react'

/** Whether what was typed is in the store, as far as the window knows; an instant tells since when. */
export type Saved = Readonly<{ at: string | undefined; behind: Behind | undefined }>

/** Why what was typed is on the screen only: it failed, and is tried again; the disk has no room; or it is too much to keep. */
export type Behind = 'failed' | 'disk-full' | 'too-long'

let saved: Saved = { at: undefined, behind: undefined }
const readers = new Set<() => void>()

function set(next: Saved): void {
  saved = next
  for (const read of readers) read()
}

export function noteSaved(): void {
  set({ at: new Date().toISOString(), behind: undefined })
}

export function noteUnsaved(behind: Behind): void {
  set({ ...saved, behind })
}

function subscribe(read: () => void): () => void {
  readers.add(read)
  return () => readers.delete(read)
}

export function useSaved(): Saved {
  return useSyncExternalStore(subscribe, () => saved)
}
