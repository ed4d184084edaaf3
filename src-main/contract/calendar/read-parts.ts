import type { Calendar } from '#contract/language.ts'
import { calendarOfYear, daysInMonth, isYearOf, isoFrom, partsOf } from './calendar-day.ts'
import { type DateContext, incomplete, type ParsedDate } from './parsed-date.ts'
import type { PartialDate } from './partial-date.ts'

/** Figures as typed, so that `05`, `5` and `1405` can be told apart. */
export type TypedParts = Readonly<{ year: string; month: string | number; day?: string }>

/** A day or a month of the calendar, or why there is none. A year of two figures is completed by the context. */
export function readParts(typed: TypedParts, calendar: Calendar, context: DateContext): ParsedDate {
  if (typed.year.length % 2 === 1) return incomplete
  const year =
    typed.year.length === 2 ? fullYear(Number(typed.year), calendar, context) : Number(typed.year)
  const month = Number(typed.month)
  if (!isYearOf(year, calendar)) return { ok: false, reason: 'year-out-of-range', year }
  if (month < 1 || month > 12) return { ok: false, reason: 'no-such-month', month }
  if (typed.day === undefined) return monthReading(year, month, calendar)
  const day = Number(typed.day)
  const lastDay = daysInMonth(year, month, calendar)
  if (day < 1 || day > lastDay)
    return { ok: false, reason: 'no-such-day', calendar, year, month, day, lastDay }
  return reading({ iso: isoFrom({ year, month, day }, calendar), precision: 'day' }, calendar)
}

/** A whole year of the calendar that has it. */
export function yearReading(year: number): ParsedDate {
  const calendar = calendarOfYear(year)
  if (!calendar) return { ok: false, reason: 'year-out-of-range', year }
  const iso = calendar === 'jalali' ? isoFrom({ year, month: 1, day: 1 }, calendar) : String(year)
  return reading({ iso, precision: 'year' }, calendar)
}

function monthReading(year: number, month: number, calendar: Calendar): ParsedDate {
  const first = isoFrom({ year, month, day: 1 }, calendar)
  const iso = calendar === 'jalali' ? first : first.slice(0, 7)
  return reading({ iso, precision: 'month' }, calendar)
}

/** The latest such year that has begun; for due dates the nearest one. */
function fullYear(twoFigures: number, calendar: Calendar, { today, kind }: DateContext): number {
  const now = partsOf(today, calendar).year
  const ahead = kind === 'any' ? 50 : 0
  const latest = now + ahead
  return latest - ((((latest - twoFigures) % 100) + 100) % 100)
}

function reading(date: PartialDate, calendar: Calendar): ParsedDate {
  return { ok: true, date, calendar }
}
