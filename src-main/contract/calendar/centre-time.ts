import { addDays, dayNumberOf, type IsoDay, type Weekday, weekdayOf } from './iso-day.ts'

/** An instant as it is stored (ISO, UTC) or as a clock gives it (milliseconds). */
export type Instant = string | number

export type InstantRange = Readonly<{ start: string; end: string }>

/** Days off of the centre, 0 = Sunday … 6 = Saturday. */
export type Weekend = readonly number[]

/** The centre's day: a walk-in at 23:30 in Tehran is of that day, whatever day it is in UTC. */
export function dayInZone(instant: Instant, timeZone: string): IsoDay {
  const { year = '', month = '', day = '' } = partsInZone(instant, timeZone)
  return `${year.padStart(4, '0')}-${month}-${day}`
}

/** Hour and minute on the centre's wall clock. */
export function clockInZone(instant: Instant, timeZone: string): { hour: number; minute: number } {
  const { hour, minute } = partsInZone(instant, timeZone)
  return { hour: Number(hour), minute: Number(minute) }
}

/**
 * From the first instant of the first day to the first instant after the last, for `start <= at && at < end`.
 * A day of 23 or 25 hours, or one that begins at one o'clock, is cut where its date changes.
 */
export function instantsOf(first: IsoDay, last: IsoDay, timeZone: string): InstantRange {
  return { start: startOf(first, timeZone), end: startOf(addDays(last, 1), timeZone) }
}

export function isDayOff(day: IsoDay, weekend: Weekend): boolean {
  return weekend.includes(weekdayOf(day))
}

/** What its week begins with, the first day after the days off: Saturday in Iran, Monday in Slovakia. */
export function firstWeekday(weekend: Weekend): Weekday {
  const week: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6]
  return week.find((day) => !weekend.includes(day) && weekend.includes((day + 6) % 7)) ?? 1
}

/** The day so many working days later; 0 is the day itself, or the first working day after it. */
export function addWorkingDays(day: IsoDay, count: number, weekend: Weekend): IsoDay {
  if (new Set(weekend).size > 6) throw new RangeError('A week without a working day')
  let reached = day
  for (let left = count; left > 0 || isDayOff(reached, weekend);) {
    if (!isDayOff(reached, weekend)) left -= 1
    reached = addDays(reached, 1)
  }
  return reached
}

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-GB-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  formats.set(timeZone, made)
  return made
}

function partsInZone(instant: Instant, timeZone: string): Partial<Record<string, string>> {
  const parts = formatOf(timeZone).formatToParts(new Date(instant))
  return Object.fromEntries(parts.map(({ type, value }) => [type, value]))
}

/** First second whose date in the zone is the day or later; zones are at most 26 hours apart from UTC's day. */
function startOf(day: IsoDay, timeZone: string): string {
  const utcMidnight = dayNumberOf(day) * 86_400
  let [before, from] = [utcMidnight - 93_600, utcMidnight + 93_600]
  while (from - before > 1) {
    const middle = Math.floor((before + from) / 2)
    if (dayInZone(middle * 1000, timeZone) >= day) from = middle
    else before = middle
  }
  return new Date(from * 1000).toISOString()
}
