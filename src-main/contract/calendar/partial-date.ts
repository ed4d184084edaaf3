import { z } from 'zod'
import { addDays, type IsoDay } from './iso-day.ts'
import { addMonths, partsOf } from './calendar-day.ts'

export const Precision = z.enum(['day', 'month', 'year', 'age'])
export type Precision = z.infer<typeof Precision>

/**
 * A date as well as it is known.
 *
 * - `day`: that day.
 * - `month`, `year`: `1986-08` and `1986` are Gregorian; a whole day is the first day of a Jalali month or year
 *   (`1986-03-21` with `year` is 1365), which no Gregorian month or year equals.
 * - `age`: an estimate. A whole day is the last possible birth day, the first being a year earlier
 *   (said to be 40 on that day); `1986` is an estimated Gregorian year; `2026-03` is said in months, and means a birth
 *   in that month or in the one before.
 */
export const PartialDate = z
  .object({
    iso: z.union([z.iso.date(), z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)]),
    precision: Precision,
  })
  .refine(isAsPreciseAsItSays)
export type PartialDate = Readonly<z.infer<typeof PartialDate>>

function isAsPreciseAsItSays({ iso, precision }: { iso: string; precision: Precision }): boolean {
  switch (precision) {
    case 'day':
      return iso.length === 10
    case 'month':
      return iso.length === 7 || (iso.length === 10 && partsOf(iso, 'jalali').day === 1)
    case 'year':
      return iso.length === 4 || (iso.length === 10 && isJalaliNewYear(iso))
    case 'age':
      return true
    default:
      return precision satisfies never
  }
}

function isJalaliNewYear(iso: IsoDay): boolean {
  const { month, day } = partsOf(iso, 'jalali')
  return month === 1 && day === 1
}

export type DayRange = Readonly<{ first: IsoDay; last: IsoDay }>

/** The first and the last day it may be. Two dates may be one when their ranges overlap. */
export function rangeOf({ iso, precision }: PartialDate): DayRange {
  if (iso.length === 4) return { first: `${iso}-01-01`, last: `${iso}-12-31` }
  if (iso.length === 7) {
    const first = `${iso}-01`
    return {
      first: precision === 'age' ? addMonths(first, -1, 'gregorian') : first,
      last: addDays(addMonths(first, 1, 'gregorian'), -1),
    }
  }
  switch (precision) {
    case 'day':
      return { first: iso, last: iso }
    case 'month':
      return { first: iso, last: addDays(addMonths(iso, 1, 'jalali'), -1) }
    case 'year':
      return { first: iso, last: addDays(addMonths(iso, 12, 'jalali'), -1) }
    case 'age':
      return { first: addDays(addMonths(iso, -12, 'gregorian'), 1), last: iso }
    default:
      return precision satisfies never
  }
}

export type AgeRange = Readonly<{ min: number; max: number }>

/** Full years on that day; `min` and `max` differ where the birth date is not known to the day. Undefined before birth. */
export function ageOn(birth: PartialDate, day: IsoDay): AgeRange | undefined {
  const { first, last } = rangeOf(birth)
  if (day < first) return undefined
  return { min: last > day ? 0 : fullYears(last, day), max: fullYears(first, day) }
}

/** An age that was said in months, on that day; undefined where it was said in years, or the child is no longer small. */
export function monthsOn({ iso, precision }: PartialDate, day: IsoDay): number | undefined {
  if (precision !== 'age' || iso.length !== 7) return undefined
  const months = monthsSince(day) - monthsSince(iso)
  return months >= 0 && months < 24 ? months : undefined
}

function monthsSince(iso: string): number {
  return Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7))
}

function fullYears(from: IsoDay, to: IsoDay): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  return to.slice(5) < from.slice(5) ? years - 1 : years
}
