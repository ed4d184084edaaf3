import { expect, test } from 'vitest'
import { daysInMonth, isoFrom, partsOf } from '#contract/calendar/calendar-day.ts'
import { addDays } from '#contract/calendar/iso-day.ts'
import { monthNames } from '#contract/calendar/month-names.ts'
import { parseDate } from '#contract/calendar/parse-date.ts'
import { Calendar, Language } from '#contract/language.ts'
import { digitSets, turn } from './written-styles.ts'

/** Days on which somebody sits at a desk: four years, a leap one of each calendar among them. */
const deskDays = Array.from({ length: 1461 }, (_, index) => addDays('2024-01-01', index))

const looks = Language.options.flatMap((language) =>
  Calendar.options.map((calendar) => ({ language, calendar })),
)

/** As one turns the leaves of a wall calendar, from today on or back. */
function nearest(
  today: string,
  step: 1 | -1,
  { month, day }: { month: number; day: number },
  calendar: Calendar,
) {
  for (let year = partsOf(today, calendar).year; ; year += step) {
    if (day > daysInMonth(year, month, calendar)) continue
    const iso = isoFrom({ year, month, day }, calendar)
    if (step === 1 ? iso >= today : iso <= today) return iso
  }
}

test.each(['any', 'past'] as const)(
  'a day without its year is the nearest one where %s is meant, in the names and digits of four languages and both calendars',
  (kind) => {
    const wrong = deskDays.flatMap((today, index) => {
      const [{ language, calendar }, digits, desk] = turn(index, looks, digitSets, Calendar.options)
      const { month, day } = partsOf(addDays('2024-01-01', (index * 7) % 366), calendar)
      const name = monthNames[language][calendar].inDate[month - 1]
      const texts = [`${digits(String(day))} ${name}`, `${digits(String(day))}. ${name}`]
      const meant = nearest(today, kind === 'any' ? 1 : -1, { month, day }, calendar)
      return texts.filter((text) => {
        const read = parseDate(text, { today, calendar: desk, kind })
        return !read.ok || read.date.iso !== meant || read.calendar !== calendar
      })
    })
    expect(wrong).toEqual([])
  },
)

test.each([
  ['15 March', '2027-03-15'],
  ['15. marca', '2027-03-15'],
  ['15 марта', '2027-03-15'],
  ['۱۵ اسفند', '2027-03-06'],
  ['24 November', '2026-11-24'],
  ['29 February', '2028-02-29'],
  ['Monday 15 March', '2027-03-15'],
])('%s is due on %s', (typed, iso) => {
  const read = parseDate(typed, { today: '2026-11-24', calendar: 'gregorian', kind: 'any' })
  expect(read).toMatchObject({ ok: true, date: { iso, precision: 'day' } })
})

test('a day that no year has is refused with the last day of its month', () => {
  const read = parseDate('31 April', { today: '2026-11-24', calendar: 'gregorian', kind: 'any' })
  expect(read).toMatchObject({ ok: false, reason: 'no-such-day', lastDay: 30 })
})

test('a day without its year is no birth date', () => {
  const context = { today: '2026-11-24', calendar: 'gregorian', kind: 'birth' } as const
  expect(parseDate('15 March', context)).toMatchObject({ ok: false, reason: 'incomplete' })
})
