import { describe, expect, test } from 'vitest'
import { monthNames } from '#contract/calendar/month-names.ts'
import type { YearMonthDay } from '#contract/calendar/jalali.ts'
import { parseDate } from '#contract/calendar/parse-date.ts'
import { Calendar, Language } from '#contract/language.ts'
import { digitSets, inFigures, orders, separators, turn, widths } from './written-styles.ts'

type Impossible = YearMonthDay & Readonly<{ calendar: Calendar; lastDay: number }>

/** Asked of Unicode's calendars, not of ours. */
const isLeap: Readonly<Record<Calendar, (year: number) => boolean>> = {
  gregorian: (year) => new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1,
  jalali: (year) => leapJalali.has(year),
}

const unicode = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
})
/** Years whose Esfand has a thirtieth, which is the 20th or 21st of March. */
const leapJalali = new Set(
  Array.from({ length: 160 }, (_, index) => 1918 + index).flatMap((year) =>
    [19, 20, 21].flatMap((day) => {
      const [, of] = /^12\/30\/(\d+)/.exec(unicode.format(Date.UTC(year, 2, day, 12))) ?? []
      return of ? [Number(of)] : []
    }),
  ),
)

function lastDays(calendar: Calendar, year: number): readonly number[] {
  const leap = isLeap[calendar](year) ? 1 : 0
  return calendar === 'jalali'
    ? [31, 31, 31, 31, 31, 31, 30, 30, 30, 30, 30, 29 + leap]
    : [31, 28 + leap, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
}

/** Of every month the days after its last up to the 32nd, and a nought. */
function impossibleOf(calendar: Calendar, year: number): Impossible[] {
  return lastDays(calendar, year).flatMap((lastDay, index) =>
    [0, 29, 30, 31, 32]
      .filter((day) => day === 0 || day > lastDay)
      .map((day) => ({ calendar, year, month: index + 1, day, lastDay })),
  )
}

const firstYears = { jalali: 1300, gregorian: 1921 } as const
const impossible = Calendar.options.flatMap((calendar) =>
  Array.from({ length: 151 }, (_, index) => firstYears[calendar] + index).flatMap((year) =>
    impossibleOf(calendar, year),
  ),
)

const context = { today: '2026-11-24', kind: 'any' } as const

/** What was not refused, or not for its own day. */
function unrefused(write: (day: Impossible, index: number) => readonly string[]): string[] {
  return impossible.flatMap((none, index) => {
    const { calendar, year, month, day, lastDay } = none
    const reason = { ok: false, reason: 'no-such-day', calendar, year, month, day, lastDay }
    return write(none, index).flatMap((text) => {
      const desk = Calendar.options[index % 2] ?? 'gregorian'
      const read = parseDate(text, { ...context, calendar: desk })
      return JSON.stringify(read) === JSON.stringify(reason)
        ? []
        : [`${text}: ${JSON.stringify(read)}`]
    })
  })
}

describe('a day that no month has is refused with its month’s last day, never moved to it', () => {
  test('there are such days in every year, and the 30th of Esfand in common years only', () => {
    expect(impossible.length).toBeGreaterThan(7000)
    const esfand = impossible.filter(
      ({ calendar, month, day }) => calendar === 'jalali' && month === 12 && day === 30,
    )
    expect(esfand).toHaveLength(151 - 37)
    expect(esfand.map(({ year }) => year)).not.toContain(1403)
    expect(esfand.map(({ year }) => year)).toContain(1404)
  })

  test('in figures, in every order, digits and separator', () => {
    const wrong = unrefused((none, index) =>
      orders.map((order, at) => {
        const [separator, digits, width] = turn(index + at * 7, separators, digitSets, widths)
        return digits(inFigures(none, { order, separator, width }))
      }),
    )
    expect(wrong).toEqual([])
  })

  test('with the month by its name in four languages', () => {
    const wrong = unrefused(({ calendar, year, month, day }, index) => {
      const [language, digits] = turn(index, Language.options, digitSets)
      const name = monthNames[language][calendar].inDate[month - 1] ?? ''
      return [digits(`${day} ${name} ${year}`)]
    })
    expect(wrong).toEqual([])
  })
})

test.each(Calendar.options)(
  'a thirteenth month of the %s calendar is refused as one',
  (calendar) => {
    const wrong = Array.from({ length: 151 }, (_, index) => firstYears[calendar] + index).flatMap(
      (year, index) => {
        const [separator, digits] = turn(index, separators.slice(1), digitSets)
        const text = digits(
          inFigures({ year, month: 13, day: 5 }, { order: 'day first', separator, width: 1 }),
        )
        const read = parseDate(text, { ...context, calendar: 'gregorian' })
        return !read.ok && read.reason === 'no-such-month' && read.month === 13 ? [] : [text]
      },
    )
    expect(wrong).toEqual([])
  },
)

test.each([
  ['30. 2. 04', { year: 2004, month: 2, day: 30, lastDay: 29 }],
  ['29.2.23', { year: 2023, month: 2, day: 29, lastDay: 28 }],
  ['31 апр 90', { year: 1990, month: 4, day: 31, lastDay: 30 }],
  ['۳۱ مهر ۶۵', { year: 1365, month: 7, day: 31, lastDay: 30 }],
  ['30 Esfand 04', { year: 1404, month: 12, day: 30, lastDay: 29 }],
  ['32 Mordad 65', { year: 1365, month: 5, day: 32, lastDay: 31 }],
])('%s with its short year is refused too', (typed, none) => {
  const read = parseDate(typed, { ...context, kind: 'birth', calendar: 'gregorian' })
  expect(read).toMatchObject({ ok: false, reason: 'no-such-day', ...none })
})
