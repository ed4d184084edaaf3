import { partsOf } from '#contract/calendar/calendar-day.ts'
import { addDays, type IsoDay } from '#contract/calendar/iso-day.ts'
import { type DayRange, type PartialDate, rangeOf } from '#contract/calendar/partial-date.ts'
import type { duplicateWeights } from './duplicate-weights.ts'
import { oneSlipApart } from './typing-slip.ts'

export type BirthAgreement = keyof typeof duplicateWeights.birth

/** How two birth dates agree, with the mistakes that clerks and interpreters make. */
export function compareBirths(one: PartialDate | null, other: PartialDate | null): BirthAgreement {
  if (!one || !other) return 'unknown'
  const [a, b] = [asKnown(one), asKnown(other)]
  return a.precision === 'day' && b.precision === 'day'
    ? compareDays(a.iso, b.iso)
    : compareRanges(a, b)
}

/** Where only the year was known, clerks write 1 January or 1 Farvardin: those who share that day share a year. */
export function asKnown(birth: PartialDate): PartialDate {
  if (birth.precision !== 'day') return birth
  if (birth.iso.endsWith('-01-01')) return { iso: birth.iso.slice(0, 4), precision: 'year' }
  return isNewYear(partsOf(birth.iso, 'jalali')) ? { iso: birth.iso, precision: 'year' } : birth
}

export function isNewYear({ month, day }: Readonly<{ month: number; day: number }>): boolean {
  return month === 1 && day === 1
}

function compareDays(one: IsoDay, other: IsoDay): BirthAgreement {
  if (one === other) return 'same'
  const [jalali, otherJalali] = [inJalali(one), inJalali(other)]
  if (isSwapped(one, other) || isSwapped(jalali, otherJalali)) return 'swapped'
  if (one === otherJalali || jalali === other) return 'other-calendar'
  if (onlyYearConverted(one, other) || onlyYearConverted(other, one)) return 'other-calendar'
  const isSlip = oneSlipApart(one, other) || oneSlipApart(jalali, otherJalali)
  return isSlip || isNextDay(one, other) ? 'one-slip' : 'other'
}

/** An age is a guess: so many days beside it say nothing either way. */
const daysOffAge = 3 * 365

function compareRanges(one: PartialDate, other: PartialDate): BirthAgreement {
  const [a, b] = [rangeOf(one), rangeOf(other)]
  if (overlap(a, b)) return 'may-be'
  const isGuess = one.precision === 'age' || other.precision === 'age'
  const wider = { first: addDays(a.first, -daysOffAge), last: addDays(a.last, daysOffAge) }
  return isGuess && overlap(wider, b) ? 'unknown' : 'other'
}

function overlap(one: DayRange, other: DayRange): boolean {
  return one.first <= other.last && other.first <= one.last
}

function inJalali(day: IsoDay): string {
  const { year, month, day: date } = partsOf(day, 'jalali')
  return [year, month, date].map((part) => String(part).padStart(2, '0')).join('-')
}

/** 12 Mordad 1365, written down with its Jalali day and month and the Gregorian year: 1986-05-12. */
function onlyYearConverted(right: IsoDay, written: IsoDay): boolean {
  const isOneYear = right.slice(0, 4) === written.slice(0, 4)
  return isOneYear && inJalali(right).slice(4) === written.slice(4)
}

/** Who converts by hand misses leap years by a day. */
function isNextDay(one: IsoDay, other: IsoDay): boolean {
  return addDays(one, 1) === other || addDays(other, 1) === one
}

function isSwapped(one: string, other: string): boolean {
  const [year, month, day] = one.split('-')
  return other === `${year}-${day}-${month}`
}
