import type { IsoDay } from '#contract/calendar/iso-day.ts'
import { addMonths, daysInMonth } from '#contract/calendar/calendar-day.ts'
import { backupsToDrop, isOutlived } from './backup-rotation.ts'
import type { MadeBackup } from './made-backups.ts'

/** Longer than the rotation keeps anything: what is then still there leaves for no backup that comes. */
const monthsAhead = 18

/**
 * By which day each backup of a place, and each copy outside its rotation, has left, if a backup is made there in every
 * month to come: what `backupsToDrop` and `isOutlived` say once those are made. More of them take a copy away sooner.
 *
 * @param lastMadeFirst what lies there now.
 * @param others instants or days at which copies outside the rotation were made, as `isOutlived` takes them.
 * @returns by name of the backup, by instant of the other copy. One that nothing takes away is not among them.
 */
export function leavingDays(
  lastMadeFirst: readonly MadeBackup[],
  others: readonly string[],
  today: IsoDay,
): ReadonlyMap<string, IsoDay> {
  const days = new Map<string, IsoDay>()
  const isDoubtful = lastMadeFirst[0]?.isDoubtful ?? false
  let made = lastMadeFirst
  for (let month = 1; month <= monthsAhead; month += 1) {
    const day = lastDayOf(addMonths(today, month, 'gregorian'))
    made = [{ name: day, at: `${day}T23:59:59.999Z`, number: 0, isDoubtful }, ...made]
    const leaving = new Set(backupsToDrop(made))
    const outlived = others.filter((at) => !days.has(at) && isOutlived(at, made))
    const dropped = lastMadeFirst.map(({ name }) => name).filter((name) => leaving.has(name))
    for (const gone of [...dropped, ...outlived]) days.set(gone, day)
    made = made.filter(({ name }) => !leaving.has(name))
  }
  return days
}

function lastDayOf(day: IsoDay): IsoDay {
  const [year, month] = day.split('-').map(Number)
  return `${day.slice(0, 8)}${daysInMonth(year ?? 0, month ?? 0, 'gregorian')}`
}
