import { expect, test } from 'vitest'
import { calendarsOf, formatBothCalendars, formatDay } from '#contract/calendar/format-date.ts'
import { addDays } from '#contract/calendar/iso-day.ts'
import { isoFromJalali } from '#contract/calendar/jalali.ts'
import { parseDate } from '#contract/calendar/parse-date.ts'
import type { DateContext } from '#contract/calendar/parsed-date.ts'
import { Language } from '#contract/language.ts'
import { toAsciiDigits, toPersianDigits } from '#contract/script/digits.ts'

const first = isoFromJalali({ year: 1300, month: 1, day: 1 })
const days = Array.from({ length: 55_152 }, (_, index) => addDays(first, index))
const styles = ['full', 'long', 'echo', 'short'] as const
const digitSets = [
  toAsciiDigits,
  toPersianDigits,
  (text: string) =>
    toPersianDigits(text).replace(/[۰-۹]/g, (digit) =>
      String.fromCodePoint((digit.codePointAt(0) ?? 0) - 0x90),
    ),
]

/** Every look of every day in turn: neighbouring days take neighbouring looks, so each month meets them all. */
test.each(Language.options)(
  'every day from 1300 to 1450 written in %s is read as the same day',
  (language) => {
    const context: DateContext = {
      today: '2026-11-24',
      calendar: calendarsOf(language)[0],
      kind: 'any',
    }
    const wrong = days.flatMap((day, index) => {
      const calendar = calendarsOf(language)[index % 2] ?? 'gregorian'
      const style = styles[Math.floor(index / 2) % 4] ?? 'long'
      const digits = digitSets[Math.floor(index / 8) % 3] ?? toAsciiDigits
      const written = digits(formatDay(day, { language, calendar }, style))
      const read = parseDate(written, context)
      return read.ok && read.date.iso === day && read.calendar === calendar
        ? []
        : [`${day}: ${written}`]
    })
    expect(wrong).toEqual([])
  },
)

test.each(Language.options)(
  'the echo of both calendars in %s, pasted back, is the same day',
  (language) => {
    const context: DateContext = { today: '2026-11-24', calendar: 'gregorian', kind: 'any' }
    const wrong = days.filter((day, index) => {
      if (index % 11 > 0) return false
      const read = parseDate(formatBothCalendars(day, language), context)
      return !read.ok || read.date.iso !== day
    })
    expect(wrong).toEqual([])
  },
)
