import { z } from 'zod'

/** A day of the calendar, not an instant: it never moves with a time zone. */
export const IsoDay = z.iso.date()
export type IsoDay = z.infer<typeof IsoDay>

/** 0 = Sunday … 6 = Saturday, as the centre's weekend is stored. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6

const millisecondsInDay = 86_400_000

/** Days since 1970-01-01. UTC is used as plain arithmetic here; no local zone is ever asked. */
export function dayNumberOf(day: IsoDay): number {
  return Date.parse(`${day}T00:00:00Z`) / millisecondsInDay
}

export function isoDayOf(dayNumber: number): IsoDay {
  return new Date(dayNumber * millisecondsInDay).toISOString().slice(0, 10)
}

export function addDays(day: IsoDay, days: number): IsoDay {
  return isoDayOf(dayNumberOf(day) + days)
}

export function weekdayOf(day: IsoDay): Weekday {
  return weekdays[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? 0
}

const weekdays: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6]
