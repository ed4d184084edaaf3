import { useSyncExternalStore } from 'react'

/** After this somebody who waits wants to know what for. */
const LONG_MS = 2000

let long = 0
const readers = new Set<() => void>()

function add(change: 1 | -1): void {
  long += change
  for (const read of readers) read()
}

/** Counts a message whose answer is long in coming, until it is there or will never be. */
export async function noteWait<Reply>(reply: Promise<Reply>): Promise<Reply> {
  let isLong = false
  const timer = setTimeout(() => {
    isLong = true
    add(1)
  }, LONG_MS)
  try {
    return await reply
  } finally {
    clearTimeout(timer)
    if (isLong) add(-1)
  }
}

export function waitsLong(): boolean {
  return long > 0
}

function subscribe(read: () => void): () => void {
  readers.add(read)
  return () => readers.delete(read)
}

export function useWaitsLong(): boolean {
  return useSyncExternalStore(subscribe, waitsLong)
}
