import type { OpenStore } from '#main/store/open-store.ts'
import { storeFailureOf } from '#main/store/store-failure.ts'
import { isWipeOwed, oweWipe } from '#main/store/wipe-freed.ts'
import type { Upkeep } from './upkeep.ts'

/** What cannot be done now stays owed, over a lock and a kill too. */
const forLater: ReadonlySet<string | undefined> = new Set([
  'cancelled',
  'disk-full',
  'store-in-use',
])

/** Never throws. */
export function makeWipe(
  store: OpenStore,
  reportBug: (error: unknown, message: string) => unknown,
): Pick<Upkeep, 'wipeAfter'> & Readonly<{ wipe: () => Promise<void> }> {
  let running: Promise<void> | undefined
  const wipe = async (): Promise<void> => {
    if (!isWipeOwed(store.raw)) return
    try {
      await (running ??= store.wipeFreed())
    } catch (error) {
      if (!forLater.has(storeFailureOf(error)?.code)) reportBug(error, 'store.wipeFreed')
    } finally {
      running = undefined
    }
  }
  return {
    wipe,
    wipeAfter: (afterCommit) => {
      oweWipe(store.raw)
      afterCommit(() => void wipe())
    },
  }
}
