import { calendarOfYear } from './calendar-day.ts'
import { type DateContext, incomplete, notADate, type ParsedDate } from './parsed-date.ts'
import { mayBeDay, readParts, type TypedParts, yearReading } from './read-parts.ts'

/** A date typed in figures only: `1365/5/12`, `3.8.86`, `13650512`, `1986`, `8/1986`. */
export function readFigures(figures: readonly string[], context: DateContext): ParsedDate {
  const [first = '', second = '', third = ''] = figures
  switch (figures.length) {
    case 0:
      return incomplete
    case 1:
      return readRun(first, context)
    case 2:
      return readMonth(first, second, context)
    case 3:
      return readThree(first, second, third, context)
    default:
      return notADate
  }
}

/** Figures without separators. */
function readRun(run: string, context: DateContext): ParsedDate {
  switch (run.length) {
    case 4:
      return yearReading(Number(run))
    case 6: {
      const [forward, backward] = [cut(run, 2, 2, 2), reversed(cut(run, 2, 2, 2))]
      const [own, other] = context.calendar === 'jalali' ? [forward, backward] : [backward, forward]
      return firstOf(read(own, context), read(other, context))
    }
    case 8: {
      const [forward, backward] = [cut(run, 4, 2, 2), reversed(cut(run, 2, 2, 4))]
      const [own, other] = hasYear(forward) ? [forward, backward] : [backward, forward]
      return either(read(own, context), read(other, context))
    }
    default:
      return run.length < 8 ? incomplete : notADate
  }
}

function readMonth(first: string, second: string, context: DateContext): ParsedDate {
  if (first.length > 4 || second.length > 4) return notADate
  if (first.length === 4 && second.length <= 2) return read({ year: first, month: second }, context)
  if (second.length === 4 && first.length <= 2) return read({ year: second, month: first }, context)
  return incomplete
}

function readThree(first: string, second: string, third: string, context: DateContext): ParsedDate {
  const lengths = [first.length, third.length]
  if (
    second.length > 2 ||
    lengths.some((length) => length > 4) ||
    lengths.every((length) => length === 4)
  ) {
    return notADate
  }
  if (lengths.includes(3)) return incomplete
  const yearFirst = { year: first, month: second, day: third }
  const yearLast = { year: third, month: second, day: first }
  if (first.length === 4) return read(yearFirst, context)
  if (third.length === 4 || !mayBeDay(third)) return read(yearLast, context)
  if (!mayBeDay(first)) return read(yearFirst, context)
  if (context.calendar === 'gregorian') return read(yearLast, context)
  // «04/05/12»: Persian readers write both ways, so only a reading that stands alone is taken.
  return either(read(yearFirst, context), read(yearLast, context))
}

function read(parts: TypedParts, context: DateContext): ParsedDate {
  if (parts.year.length !== 4) return readParts(parts, context.calendar, context)
  const year = Number(parts.year)
  const calendar = calendarOfYear(year)
  return calendar
    ? readParts(parts, calendar, context)
    : { ok: false, reason: 'year-out-of-range', year }
}

function either(one: ParsedDate, other: ParsedDate): ParsedDate {
  if (!one.ok || !other.ok || one.date.iso === other.date.iso) return firstOf(one, other)
  return { ok: false, reason: 'ambiguous', readings: [one, other] }
}

function firstOf(one: ParsedDate, other: ParsedDate): ParsedDate {
  return !one.ok && other.ok ? other : one
}

function hasYear({ year }: TypedParts): boolean {
  return calendarOfYear(Number(year)) !== undefined
}

function cut(
  run: string,
  ...lengths: readonly [number, number, number]
): Required<TypedParts> & { month: string } {
  const [a, b] = lengths
  return { year: run.slice(0, a), month: run.slice(a, a + b), day: run.slice(a + b) }
}

function reversed({ year, month, day }: Required<TypedParts>): Required<TypedParts> {
  return { year: day, month, day: year }
}
