import { type IsoDay, dayNumberOf, isoDayOf } from './iso-day.ts'

export type YearMonthDay = Readonly<{ year: number; month: number; day: number }>

/** Day number of the last day before 1 Farvardin 1. */
const epoch = -492_268

/**
 * The 33-year rule, which is the astronomical calendar from 1178 until 1502
 * (checked against ICU day by day in the tests).
 */
export function isJalaliLeap(year: number): boolean {
  return (25 * year + 11) % 33 < 8
}

export function daysInJalaliMonth(year: number, month: number): number {
  if (month <= 6) return 31
  if (month <= 11) return 30
  return isJalaliLeap(year) ? 30 : 29
}

/** ISO day of a Jalali day that exists; asking for one that does not is a bug of the caller. */
export function isoFromJalali({ year, month, day }: YearMonthDay): IsoDay {
  return isoDayOf(newYear(year) + daysBeforeMonth(month) + day - 1)
}

export function jalaliFromIso(iso: IsoDay): YearMonthDay {
  const dayNumber = dayNumberOf(iso)
  const guess = Number(iso.slice(0, 4)) - 621
  const year = newYear(guess) <= dayNumber ? guess : guess - 1
  const dayOfYear = dayNumber - newYear(year)
  const month =
    dayOfYear < 186 ? Math.floor(dayOfYear / 31) + 1 : Math.floor((dayOfYear - 186) / 30) + 7
  return { year, month, day: dayOfYear - daysBeforeMonth(month) + 1 }
}

function newYear(year: number): number {
  return epoch + 365 * (year - 1) + Math.floor((8 * year + 21) / 33)
}

function daysBeforeMonth(month: number): number {
  return 31 * (month - 1) - Math.max(0, month - 7)
}
