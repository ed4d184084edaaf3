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

/** Leap days come round within so many years. */
const yearsTillLeapDay = 8

/**
 * A day and its month without a year: the next such day where days ahead are meant, the last one where they are past. A
 * birth says its year.
 */
export function readNearest(
  { month, day }: Readonly<{ month: number; day: string }>,
  calendar: Calendar,
  context: DateContext,
): ParsedDate {
  if (context.kind === 'birth') return incomplete
  const { year: now } = partsOf(context.today, calendar)
  const step = context.kind === 'any' ? 1 : -1
  for (let away = 0; away <= yearsTillLeapDay; away++) {
    const read = readParts({ year: String(now + step * away), month, day }, calendar, context)
    if (read.ok && isMeant(read.date.iso, context)) return read
  }
  return readParts({ year: String(now), month, day }, calendar, context)
}

function isMeant(day: string, { today, kind }: DateContext): boolean {
  return kind === 'any' ? day >= today : day <= today
}

export function mayBeDay(figures: string): boolean {
  return Number(figures) >= 1 && Number(figures) <= 31
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
