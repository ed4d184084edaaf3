import { dayInZone } from '#contract/calendar/centre-time.ts'
import { isDoneWithin } from '#main/features/upkeep/done-within.ts'
import {
  backUp,
  checkStore,
  findLast,
  noteFailedBackup,
} from '#main/features/upkeep/keep-store.service.ts'
import type { BackupOutcome } from '#main/store/backup/backup-places.ts'
import type { Transact } from '#main/store/database.ts'
import type { OpenStore } from '#main/store/open-store.ts'
import { storeFailureOf } from '#main/store/store-failure.ts'
import type { LockReason } from './lock-reason.ts'
import { makeWipe } from './make-wipe.ts'
import { rehearse } from './rehearse.ts'
import type { Upkeep } from './upkeep.ts'

type Keeping = Readonly<{
  now: () => string
  centre: () => Readonly<{ timeZone: string; weekend: readonly number[] }>
  transact: Transact
  reportBug: (error: unknown, message: string) => unknown
}>

/** Between two locks of one day a backup of what is new waits as long: colleagues hand the desk over many times. */
const atMostEveryMs = 30 * 60_000

/** Keeps the open store safe by itself: nothing of it can run while the store is locked. */
export function makeUpkeep(
  store: OpenStore,
  { now, centre, transact, reportBug }: Keeping,
): Upkeep {
  // What the last ones at the desk left unsaved elsewhere is not known, and the sign-in itself is new.
  let backedUpChanges = -1
  let isBusy = false

  const { isDayOff, isLongAgo, isToday } = timesOf(now, centre)
  const make = async (): Promise<BackupOutcome> => {
    try {
      return await backUp(store, transact)
    } catch (error) {
      await noteFailedBackup(transact, now(), error)
      throw error
    } finally {
      backedUpChanges = changesOf(store)
    }
  }
  const check = async (whole: boolean): Promise<void> =>
    checkStore(store, transact, { at: now(), whole })

  const { tryWipe, ...wiping } = makeWipe(store, reportBug)
  const daily = async (): Promise<void> => {
    await tryWipe()
    if (isDayOff()) return
    const backup = await findLast(store, 'backup')
    // A disk that is not there is asked again now and then, not without pause.
    if (!isToday(backup.good) && isLongAgo(backup.tried)) await make()
    // A damage found is no better for being looked at again today.
    if (!isToday((await findLast(store, 'pages')).tried)) await check(false)
  }
  const wantsBackup = async (why: LockReason): Promise<boolean> => {
    if (changesOf(store) === backedUpChanges) return false
    if (why === 'end') return true
    return isLongAgo((await findLast(store, 'backup')).good)
  }
  return {
    backUp: make,
    check: async () => check(true),
    ...wiping,
    rehearse: async (key) => rehearse(store, { now, transact }, key),
    whenIdle: async () => {
      if (isBusy) return
      isBusy = true
      try {
        await daily()
        await store.checkpoint()
      } catch (error) {
        if (!isCancelled(error)) throw error
      } finally {
        isBusy = false
      }
    },
    beforeLock: async (why) => {
      if (why === 'suspend' || why === 'next') return
      try {
        if (await wantsBackup(why)) await make()
        await (why === 'left' ? daily() : tryWipe())
      } catch (error) {
        if (!isCancelled(error)) reportBug(error, 'desk.lock')
      }
    },
  }
}

function timesOf(now: Keeping['now'], centre: Keeping['centre']) {
  const dayOf = (instant: string): string => dayInZone(instant, centre().timeZone)
  return {
    isDayOff: (): boolean =>
      centre().weekend.includes(new Date(`${dayOf(now())}T00:00Z`).getUTCDay()),
    isLongAgo: (at: string | undefined): boolean => !isDoneWithin(at, now(), atMostEveryMs),
    isToday: (at: string | undefined): boolean => at !== undefined && dayOf(at) === dayOf(now()),
  }
}

/** Somebody broke it off, or somebody wants to come in: it is made at the next occasion. */
function isCancelled(error: unknown): boolean {
  return storeFailureOf(error)?.code === 'cancelled'
}

/** Rows this connection has changed so far: tells whether there is anything new to back up. */
function changesOf({ raw }: OpenStore): number {
  return Number(raw.prepare('SELECT total_changes()').pluck().get())
}
