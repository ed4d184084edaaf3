import type { Language } from '#contract/language.ts'
import { partsOf } from './calendar-day.ts'
import { type DateLook, formatDay, formatMonth, formatYear } from './format-date.ts'
import { formatFigures } from './format-number.ts'
import { monthOf } from './month.ts'
import type { DateFailure } from './parsed-date.ts'
import { type DayRange, type PartialDate, rangeOf } from './partial-date.ts'

/**
 * A date only as well as it is known. In the calendar it was not given in, a month or a year lies across two:
 * 1365 is 1986–1987. An estimated age gives its possible years of birth.
 */
export function formatPartialDate(date: PartialDate, look: DateLook): string {
  const range = rangeOf(date)
  switch (date.precision) {
    case 'day':
      return formatDay(date.iso, look)
    case 'month':
      return between(monthsOf(range, look), look.language)
    case 'year':
    case 'age':
      return between(yearsOf(range, look), look.language)
    default:
      return date.precision satisfies never
  }
}

/** What goes into the words `dates:failure.<reason>`: figures in the language's digits, never grouped. */
export function failureValues(
  failure: DateFailure,
  language: Language,
): Readonly<Record<string, string>> {
  const figure = (value: number) => formatFigures(value, language)
  switch (failure.reason) {
    case 'no-such-day':
      return { day: figure(failure.day), lastDay: figure(failure.lastDay) }
    case 'no-such-month':
      return { month: figure(failure.month) }
    case 'year-out-of-range':
      return { year: figure(failure.year) }
    case 'ambiguous': {
      const [first, second] = failure.readings.map(({ date, calendar }) =>
        formatDay(date.iso, { language, calendar }, 'echo'),
      )
      return { first: first ?? '', second: second ?? '' }
    }
    case 'in-future':
    case 'empty':
    case 'incomplete':
    case 'not-a-date':
      return {}
    default:
      return failure satisfies never
  }
}

function monthsOf({ first, last }: DayRange, { language, calendar }: DateLook): readonly string[] {
  return [first, last].map((day) => formatMonth(monthOf(day, calendar), language))
}

function yearsOf({ first, last }: DayRange, { language, calendar }: DateLook): readonly string[] {
  const [from = 0, until = 0] = [first, last].map((day) => partsOf(day, calendar).year)
  return from === until
    ? [formatYear(from, language)]
    : [formatFigures(from, language), formatYear(until, language)]
}

/**
 * Slovak sets the dash of a range off with spaces; so does everyone between two words. Persian says it in a word: a dash
 * between figures has no direction of its own, and where nothing around it has one the later year would be read first.
 */
function between(ends: readonly string[], language: Language): string {
  const [first = '', last = first] = ends
  if (first === last) return first
  if (language === 'fa') return `${first} تا ${last}`
  return first.includes(' ') || language === 'sk' ? `${first} – ${last}` : `${first}–${last}`
}
