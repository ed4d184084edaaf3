import { cleanLine } from '#contract/script/clean-name.ts'
import { toAsciiDigits } from '#contract/script/digits.ts'
import { findMonth, isSilent, mayBecomeWord, type NamedMonth } from './date-words.ts'
import { partsOf } from './calendar-day.ts'
import { readAge, readSmallAge } from './parse-age.ts'
import { readFigures } from './parse-figures.ts'
import { readRelativeDay } from './parse-relative.ts'
import { type DateContext, incomplete, notADate, type ParsedDate } from './parsed-date.ts'
import { ageOn, rangeOf } from './partial-date.ts'
import { mayBeDay, readNearest, readParts } from './read-parts.ts'

const oldestAge = 130

/**
 * Reads a date as people write and say it: any order and digits, Jalali or Gregorian (told by the year), month names
 * of four languages, `t`, `+2w`, an age, a day without its year where it need not be said. Nothing is clamped or dropped: what is no date is refused with its reason.
 */
export function parseDate(text: string, context: DateContext): ParsedDate {
  const typed = toAsciiDigits(cleanLine(text)).toLowerCase()
  if (typed === '') return { ok: false, reason: 'empty' }
  const age = context.kind === 'birth' ? readAnyAge(typed, context) : undefined
  return believed(readRelativeDay(typed, context) ?? age ?? readBoth(typed, context), context)
}

function readAnyAge(typed: string, context: DateContext): ParsedDate | undefined {
  return readAge(typed, context) ?? readSmallAge(typed, context)
}

/** Our own echo, pasted back, says the day in both calendars: «3 August 1986 · 12 Mordad 1365». */
function readBoth(typed: string, context: DateContext): ParsedDate {
  const [first = '', second, ...rest] = typed.split(/\s*[·(]\s*/)
  const one = readWritten(first, context)
  if (second === undefined || !one.ok) return one
  const other = readWritten(second.replace(')', ''), context)
  return rest.length === 0 && other.ok && other.date.iso === one.date.iso ? one : notADate
}

function readWritten(typed: string, context: DateContext): ParsedDate {
  if (!/^[\p{L}\p{M}\d\s.,/\\\-\u2010-\u2015\u2212،٫'’\u200C]*$/u.test(typed)) return notADate
  const figures = typed.match(/\d+/g) ?? []
  const words = (typed.match(/\p{L}[\p{L}\p{M}\u200C]*/gu) ?? []).map((word) => ({
    word,
    month: findMonth(word),
  }))
  const unknown = words.filter(({ word, month }) => !month && !isSilent(word))
  if (unknown.length > 0) {
    return unknown.every(({ word }) => mayBecomeWord(word)) ? incomplete : notADate
  }
  const months = words.flatMap(({ month }) => month ?? [])
  const [month] = months
  if (months.length > 1 || figures.length > 3) return notADate
  return month ? readNamed(figures, month, context) : readFigures(figures, context)
}

/** Figures beside the name of a month: a day and a year in either order, or a year. */
function readNamed(
  figures: readonly string[],
  { calendar, month }: NamedMonth,
  context: DateContext,
): ParsedDate {
  const [first = '', second] = figures
  if (figures.length > 2 || figures.some(({ length }) => length > 4)) return notADate
  if (second === undefined) {
    if (first.length === 4) return readParts({ year: first, month }, calendar, context)
    return mayBeDay(first) ? readNearest({ month, day: first }, calendar, context) : incomplete
  }
  const yearFirst =
    first.length > second.length ? first.length > 2 : Number(first) > 31 && Number(second) <= 31
  const [year, day] = yearFirst ? [first, second] : [second, first]
  return readParts({ year, month, day }, calendar, context)
}

/** A reading that the field cannot mean is refused: ahead of today, or a birth longer ago than anyone lives. */
function believed(read: ParsedDate, context: DateContext): ParsedDate {
  if (!read.ok || context.kind === 'any') return read
  const { first } = rangeOf(read.date)
  if (first > context.today) return { ok: false, reason: 'in-future', reading: read }
  const age = ageOn(read.date, context.today)
  const tooOld = context.kind === 'birth' && age !== undefined && age.min > oldestAge
  return tooOld
    ? { ok: false, reason: 'year-out-of-range', year: partsOf(first, read.calendar).year }
    : read
}
