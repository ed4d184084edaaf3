import type { OpenStore } from '#main/store/open-store.ts'
import { storeFailureOf } from '#main/store/store-failure.ts'
import { isWipeOwed, oweWipe } from '#main/store/wipe-freed.ts'
import type { AtWork } from './log-line.ts'
import type { Upkeep } from './upkeep.ts'

/** What cannot be done now stays owed, over a lock and a kill too. */
const forLater: ReadonlySet<string | undefined> = new Set([
  'cancelled',
  'locked',
  'disk-full',
  'store-in-use',
])

export function makeWipe(
  store: OpenStore,
  reportBug: (error: unknown, atWork: AtWork) => unknown,
): Pick<Upkeep, 'wipeAfter' | 'wipe' | 'owesWipe'> & Readonly<{ tryWipe: () => Promise<void> }> {
  let running: Promise<void> | undefined
  const wipe = async (): Promise<void> => {
    if (!isWipeOwed(store.raw)) return
    try {
      await (running ??= store.wipeFreed())
    } finally {
      running = undefined
    }
  }
  /** Never throws. */
  const tryWipe = async (): Promise<void> => {
    try {
      await wipe()
    } catch (error) {
      if (!forLater.has(storeFailureOf(error)?.code)) reportBug(error, 'store.wipeFreed')
    }
  }
  return {
    wipe,
    tryWipe,
    owesWipe: () => running === undefined && isWipeOwed(store.raw),
    wipeAfter: (afterCommit) => {
      oweWipe(store.raw)
      afterCommit(() => void tryWipe())
    },
  }
}
