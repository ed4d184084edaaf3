import { enterStaff } from '#main/features/staff/session.service.ts'
import type { OpenStore } from '#main/store/open-store.ts'
import { type DeskOptions, setterOf, type Slot } from './desk-options.ts'
import type { Entrance } from './entrance.ts'
import type { LockReason } from './lock-reason.ts'
import { openDesk, type OpenedDesk } from './open-desk.ts'

type Lock = Pick<Entrance, 'lock' | 'touch' | 'lockIfIdle' | 'keepUpIfIdle'> &
  Readonly<{ enter: (store: OpenStore, staffId: string) => Promise<void> }>

/** Longer than the window waits before it tells again that somebody is at the keys. */
const quietMs = 60_000

/** Fills the slot and empties it again: by order, or when nobody has been at the desk for long enough. */
export function makeLock(slot: Slot, options: DeskOptions): Lock {
  const { now } = options
  let touchedAt = 0
  const isIdle = (): boolean => {
    const minutes = slot.opened?.desk.centre().lockMinutes
    // A clock set back begins the wait anew: a touch that lies ahead would keep the desk open for as long as it was set back.
    touchedAt = Math.min(touchedAt, Date.parse(now()))
    return minutes !== undefined && Date.parse(now()) - touchedAt >= minutes * 60_000
  }
  let closing: OpenedDesk | undefined
  let closed: Promise<void> = Promise.resolve()
  const close = async (desk: OpenedDesk, why: LockReason): Promise<void> => {
    try {
      await desk.close(why)
    } finally {
      closing = undefined
    }
  }
  const lock = async (why: LockReason = 'left'): Promise<void> => {
    const { opened } = slot
    // Who wants to come in does not wait for a copy: it is made at the next occasion.
    if (!opened) {
      if (why === 'next') closing?.hurry()
      return closed.catch(() => undefined)
    }
    slot.opened = undefined
    closing = opened
    closed = close(opened, why)
    // At once: what is still to be copied and checked has nothing to do with the window.
    options.onLock?.()
    return closed
  }
  return {
    lock,
    enter: async (store, staffId) => {
      await closingOnFailure(store, async () => {
        const signedIn = await enterStaff(store, staffId, now())
        const setter = setterOf(options)
        slot.opened = await openDesk(store, signedIn, { ...options, setter, folder: slot.folder })
      })
      touchedAt = Date.parse(now())
    },
    // Too late is too late: the first key after a sleep does not keep the desk open.
    touch: () => {
      if (!isIdle()) touchedAt = Date.parse(now())
    },
    lockIfIdle: async (first) => {
      if (!isIdle()) return
      await first?.()
      await lock()
    },
    keepUpIfIdle: async () => {
      if (Date.parse(now()) - touchedAt >= quietMs) await slot.opened?.whenIdle()
    },
  }
}

export async function closingOnFailure(store: OpenStore, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    await store.lock()
    throw error
  }
}
