import type { conditionContract } from '#contract/condition.contract.ts'
import { dayInZone } from '#contract/calendar/centre-time.ts'
import { findClockSetBack } from '#main/features/audit/audit.service.ts'
import type { HandlersOf } from '#main/ipc/handlers.ts'

export const conditionHandlers: HandlersOf<typeof conditionContract> = {
  'condition.now': async ({ db, parts, centre, clock }) => {
    const { level, freeBytes } = parts.room.state()
    const setBackAt = await findClockSetBack(db)
    const isToday = setBackAt && dayInZone(setBackAt, centre.timeZone) === clock.today()
    return {
      room: level,
      freeMegabytes: Math.floor(Math.min(freeBytes, Number.MAX_SAFE_INTEGER) / 1_000_000),
      clockSetBackAt: isToday ? setBackAt : null,
    }
  },
}
