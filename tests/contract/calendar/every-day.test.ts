import { expect, test } from 'vitest'
import { partsOf } from '#contract/calendar/calendar-day.ts'
import { formatBothCalendars, formatDay, calendarsOf } from '#contract/calendar/format-date.ts'
import { addDays, type IsoDay } from '#contract/calendar/iso-day.ts'
import { isoFromJalali, type YearMonthDay } from '#contract/calendar/jalali.ts'
import { monthNames } from '#contract/calendar/month-names.ts'
import { parseDate } from '#contract/calendar/parse-date.ts'
import type { DateContext, ParsedDate } from '#contract/calendar/parsed-date.ts'
import { Calendar, Language } from '#contract/language.ts'
import { digitSets, inFigures, orders, separators, turn, widths } from './written-styles.ts'

/** Every day from 1 Farvardin 1300 to the last of Esfand 1450. */
const first = isoFromJalali({ year: 1300, month: 1, day: 1 })
const days = Array.from({ length: 55_152 }, (_, index) => addDays(first, index))

const today = '2026-11-24'
const atDesk: Readonly<Record<Calendar, DateContext>> = {
  gregorian: { today, calendar: 'gregorian', kind: 'any' },
  jalali: { today, calendar: 'jalali', kind: 'any' },
}

function isDay(read: ParsedDate, day: IsoDay, calendar: Calendar): boolean {
  return (
    read.ok && read.date.iso === day && read.date.precision === 'day' && read.calendar === calendar
  )
}

/** Texts that are not read as their day; neighbouring days take neighbouring styles, so that each date of a year meets them all. */
function misread(write: (day: IsoDay, index: number) => readonly Written[]): string[] {
  return days.flatMap((day, index) =>
    write(day, index).flatMap(({ text, calendar, context }) =>
      isDay(parseDate(text, context), day, calendar) ? [] : `${day}: ${text}`,
    ),
  )
}

type Written = Readonly<{ text: string; calendar: Calendar; context: DateContext }>

test('the last day is the last of Esfand 1450', () => {
  expect(partsOf(days.at(-1) ?? '', 'jalali')).toEqual({ year: 1450, month: 12, day: 29 })
})

test.each(Calendar.options)(
  'every day in figures of the %s calendar, in every order, digits and separator, at either desk',
  (calendar) => {
    const wrong = misread((day, index) =>
      orders.map((order, at) => {
        const [separator, digits, width, desk] = turn(
          index + at * 7,
          separators,
          digitSets,
          widths,
          Calendar.options,
        )
        const text = digits(inFigures(partsOf(day, calendar), { order, separator, width }))
        return { text, calendar, context: atDesk[desk] }
      }),
    )
    expect(wrong).toEqual([])
  },
)

/** 3 August 1986 · August 3, 1986 · 1986 August 3 */
const namedOrders = [
  ({ year, day }: YearMonthDay, name: string) => `${day} ${name} ${year}`,
  ({ year, day }: YearMonthDay, name: string) => `${name} ${day}, ${year}`,
  ({ year, day }: YearMonthDay, name: string) => `${year} ${name} ${day}`,
  ({ year, day }: YearMonthDay, name: string) => `${day}-${name.toUpperCase()}-${year}`,
]

test.each(Language.options)('every day with its month by the name it has in %s', (language) => {
  const wrong = misread((day, index) => {
    const [order, form, digits, calendar] = turn(
      index,
      namedOrders,
      ['inDate', 'alone'] as const,
      digitSets,
      Calendar.options,
    )
    const parts = partsOf(day, calendar)
    const name = monthNames[language][calendar][form][parts.month - 1] ?? ''
    return [{ text: digits(order(parts, name)), calendar, context: atDesk.gregorian }]
  })
  expect(wrong).toEqual([])
})

test.each(Language.options)('every day as %s papers and pages write it', (language) => {
  const [own] = calendarsOf(language)
  const context = atDesk[own]
  const wrong = misread((day, index) => {
    const [look, digits, calendar] = turn(
      index,
      ['full', 'long', 'echo', 'short', 'both'] as const,
      digitSets,
      Calendar.options,
    )
    return look === 'both'
      ? [{ text: formatBothCalendars(day, language), calendar: own, context }]
      : [{ text: digits(formatDay(day, { language, calendar }, look)), calendar, context }]
  })
  expect(wrong).toEqual([])
})

/** Years that two figures mean: in a birth date the last hundred, in others fifty ahead as well. */
const spans = [
  { kind: 'birth', jalali: [1306, 1404], gregorian: [1927, 2025] },
  { kind: 'any', jalali: [1356, 1455], gregorian: [1977, 2076] },
] as const

test.each(spans)(
  'a year of two figures in a field of kind $kind is the one it can mean',
  (span) => {
    const within = (year: number, calendar: Calendar) =>
      year >= span[calendar][0] && year <= span[calendar][1]
    const wrong = days.flatMap((day, index) => {
      const [separator, digits, width, calendar, language] = turn(
        index,
        separators.slice(1),
        digitSets,
        widths,
        Calendar.options,
        Language.options,
      )
      const parts = partsOf(day, calendar)
      if (!within(parts.year, calendar)) return []
      const context: DateContext = { today, calendar, kind: span.kind }
      const year = String(parts.year).slice(2)
      const name = monthNames[language][calendar].inDate[parts.month - 1] ?? ''
      const named = digits(`${parts.day} ${name} ${year}`)
      const figures = digits(
        inFigures(parts, { order: 'day first', separator, width }).replace(/\d{4}/, year),
      )
      return [
        ...(isDay(parseDate(named, context), day, calendar) ? [] : [`${day}: ${named}`]),
        ...(isAmong(parseDate(figures, context), day, calendar) ? [] : [`${day}: ${figures}`]),
      ]
    })
    expect(wrong).toEqual([])
  },
)

/** At a Jalali desk figures that read both ways are asked; nothing else but the day may come of it. */
function isAmong(read: ParsedDate, day: IsoDay, calendar: Calendar): boolean {
  if (calendar === 'gregorian' || read.ok || read.reason !== 'ambiguous')
    return isDay(read, day, calendar)
  return read.readings.some((reading) => isDay(reading, day, calendar))
}
