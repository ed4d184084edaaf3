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
import type { AtWork } from './log-line.ts'
import { makeWipe } from './make-wipe.ts'
import { rehearse } from './rehearse.ts'
import type { Upkeep } from './upkeep.ts'

type Keeping = Readonly<{
  now: () => string
  centre: () => Readonly<{ timeZone: string }>
  transact: Transact
  reportBug: (error: unknown, atWork: AtWork) => unknown
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

  const { isLongAgo, isToday } = timesOf(now, centre)
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
  const check = async (): Promise<void> => checkStore(store, transact, now())

  const { tryWipe, ...wiping } = makeWipe(store, reportBug)
  const checkIfDue = async (): Promise<void> => {
    // A damage found is no better for being looked at again today.
    if (!isToday((await findLast(store, 'pages')).tried)) await check()
  }
  const backUpIfDue = async (): Promise<void> => {
    const { good, tried } = await findLast(store, 'backup')
    // A disk that is not there is asked again now and then, not without pause.
    if (!isToday(good) && isLongAgo(tried)) await make()
  }
  // Also on a day that the centre calls off: somebody has signed in, so there is work to keep.
  const daily = async (): Promise<void> => inTurn(tryWipe, checkIfDue, backUpIfDue)
  const wantsBackup = async (why: LockReason): Promise<boolean> => {
    if (changesOf(store) === backedUpChanges) return false
    if (why === 'end') return true
    return isLongAgo((await findLast(store, 'backup')).good)
  }
  return {
    backUp: make,
    check,
    ...wiping,
    rehearse: async (key) => rehearse(store, { now, transact }, key),
    whenIdle: inQuiet(async () => {
      await daily()
      await store.checkpoint()
    }),
    beforeLock: async (why) => {
      if (why === 'suspend' || why === 'next') return
      try {
        const backUpWhatIsNew = async (): Promise<unknown> => (await wantsBackup(why)) && make()
        await inTurn(backUpWhatIsNew, daily)
      } catch (error) {
        if (!isCancelled(error)) reportBug(error, 'desk.lock')
      }
    },
  }
}

/** Work of quiet minutes: one at a time, and broken off without a word. */
function inQuiet(work: () => Promise<void>): () => Promise<void> {
  let isBusy = false
  let isBeyondNoting = false
  return async () => {
    if (isBusy || isBeyondNoting) return
    isBusy = true
    try {
      await work()
    } catch (error) {
      // Not even the damage can be written down, and every act tells of it: it is not all read again in the next minute.
      isBeyondNoting = storeFailureOf(error)?.code === 'store-damaged'
      if (!isCancelled(error)) throw error
    } finally {
      isBusy = false
    }
  }
}

function timesOf(now: Keeping['now'], centre: Keeping['centre']) {
  const dayOf = (instant: string): string => dayInZone(instant, centre().timeZone)
  return {
    isLongAgo: (at: string | undefined): boolean => !isDoneWithin(at, now(), atMostEveryMs),
    isToday: (at: string | undefined): boolean => at !== undefined && dayOf(at) === dayOf(now()),
  }
}

/** Each in its turn, also where one before it failed; thrown is what the first one threw. What is broken off ends it all. */
async function inTurn(...works: readonly (() => Promise<unknown>)[]): Promise<void> {
  const failures: unknown[] = []
  for (const work of works) {
    try {
      await work()
    } catch (error) {
      if (isCancelled(error)) throw error
      failures.push(error)
    }
  }
  if (failures.length > 0) throw failures[0]
}

/** Somebody broke it off, or somebody wants to come in: it is made at the next occasion. */
function isCancelled(error: unknown): boolean {
  return storeFailureOf(error)?.code === 'cancelled'
}

/** Rows this connection has changed so far: tells whether there is anything new to back up. */
function changesOf({ raw }: OpenStore): number {
  return Number(raw.prepare('SELECT total_changes()').pluck().get())
}
