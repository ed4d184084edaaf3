import { handlers } from './all-handlers.ts'
import type { Desk } from './desk.ts'
import type { DeskOptions, Slot } from './desk-options.ts'
import type { Entrance } from './entrance.ts'
import { makeEntrance } from './make-entrance.ts'
import { newId } from './new-id.ts'
import { storeFailureOf } from '#main/store/store-failure.ts'

export type RunningDesk = Desk & Pick<Entrance, 'lock' | 'lockIfIdle'>

/** The desk behind the door, from no store at all to somebody signed in. One per process. */
export function makeDesk(options: DeskOptions): RunningDesk {
  const slot: Slot = { opened: undefined, folder: options.folder }
  const entrance = makeEntrance(slot, options)
  return {
    handlers,
    newId,
    entrance,
    lock: entrance.lock,
    lockIfIdle: entrance.lockIfIdle,
    open: () => slot.opened?.desk,
    reportBug: (error, message) => reportBug(options.log, error, message),
  }
}

/** The log line names the message and where it broke; no message of an error, which may carry a value. */
function reportBug(log: (line: string) => void, error: unknown, message: string): string {
  const reference = newId().slice(-4).toUpperCase()
  const code = storeFailureOf(error)?.code ?? (error instanceof Error ? error.name : typeof error)
  const frames = error instanceof Error ? (error.stack ?? '').split('\n    at ').slice(1, 6) : []
  log([reference, message, code, ...frames].join(' | '))
  return reference
}
