import type { OpenStore } from '#main/store/open-store.ts'

/** What the ways in share: a code to be typed back, and the slot they fill and empty. */
export type Doors = Readonly<{
  /** Makes a code and keeps what is done once it has been typed back. */
  prepare: (finish: (code: string) => Promise<void>) => string
  lock: () => Promise<void>
  enter: (store: OpenStore, staffId: string) => Promise<void>
}>
