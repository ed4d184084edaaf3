import { addMonths } from '#contract/calendar/calendar-day.ts'
import type { IsoDay } from '#contract/calendar/iso-day.ts'

/** How long the oldest backup is kept: one a month of the last twelve. */
const monthsInBackups = 12

/** The day until which an older backup may still hold what was erased on this one. */
export function lastInBackups(erasedOn: IsoDay): IsoDay {
  return addMonths(erasedOn, monthsInBackups, 'gregorian')
}
