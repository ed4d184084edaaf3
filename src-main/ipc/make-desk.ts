import { handlers } from './all-handlers.ts'
import type { Desk } from './desk.ts'
import type { DeskOptions, Slot } from './desk-options.ts'
import type { Entrance } from './entrance.ts'
import { makeEntrance } from './make-entrance.ts'
import { newId } from './new-id.ts'
import { reportBug } from './report-bug.ts'

export type RunningDesk = Desk & Pick<Entrance, 'lock' | 'lockIfIdle' | 'keepUpIfIdle'>

/** The desk behind the door, from no store at all to somebody signed in. One per process. */
export function makeDesk(options: DeskOptions): RunningDesk {
  const slot: Slot = { opened: undefined, folder: options.folder, seen: new Set() }
  const entrance = makeEntrance(slot, options)
  return {
    handlers,
    newId,
    entrance,
    lock: entrance.lock,
    lockIfIdle: entrance.lockIfIdle,
    keepUpIfIdle: entrance.keepUpIfIdle,
    open: () => slot.opened?.desk,
    reportBug: (error, atWork) => reportBug(options.log, error, atWork),
  }
}
