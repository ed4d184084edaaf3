import type { Calendar } from '#contract/language.ts'
import type { IsoDay } from './iso-day.ts'
import { type YearMonthDay, daysInJalaliMonth, isoFromJalali, jalaliFromIso } from './jalali.ts'

/**
 * Years a desk can mean. They do not overlap, so the year alone tells the calendar; nor is any the figures of a day in
 * December or Esfand (1201–1231), so that `20121215` is read one way only.
 */
const years = {
  jalali: { first: 1250, last: 1500 },
  gregorian: { first: 1850, last: 2100 },
} as const

export function calendarOfYear(year: number): Calendar | undefined {
  if (isYearOf(year, 'jalali')) return 'jalali'
  return isYearOf(year, 'gregorian') ? 'gregorian' : undefined
}

export function isYearOf(year: number, calendar: Calendar): boolean {
  return year >= years[calendar].first && year <= years[calendar].last
}

export function partsOf(day: IsoDay, calendar: Calendar): YearMonthDay {
  if (calendar === 'jalali') return jalaliFromIso(day)
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  return { year, month, day: date }
}

/** ISO day of a day that exists in that calendar; check `daysInMonth` first. */
export function isoFrom(parts: YearMonthDay, calendar: Calendar): IsoDay {
  if (calendar === 'jalali') return isoFromJalali(parts)
  return `${digits(parts.year, 4)}-${digits(parts.month, 2)}-${digits(parts.day, 2)}`
}

export function daysInMonth(year: number, month: number, calendar: Calendar): number {
  if (calendar === 'jalali') return daysInJalaliMonth(year, month)
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** The same day of a later or earlier month; a month that is too short gives its last day. */
export function addMonths(day: IsoDay, months: number, calendar: Calendar): IsoDay {
  const from = partsOf(day, calendar)
  const index = from.year * 12 + (from.month - 1) + months
  const year = Math.floor(index / 12)
  const month = index - year * 12 + 1
  return isoFrom(
    { year, month, day: Math.min(from.day, daysInMonth(year, month, calendar)) },
    calendar,
  )
}

function digits(part: number, length: number): string {
  return String(part).padStart(length, '0')
}
