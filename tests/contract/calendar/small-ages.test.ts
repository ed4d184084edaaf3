import { expect, test } from 'vitest'
import { addMonths } from '#contract/calendar/calendar-day.ts'
import { addDays } from '#contract/calendar/iso-day.ts'
import { parseDate } from '#contract/calendar/parse-date.ts'
import { ageOn, monthsOn, PartialDate, rangeOf } from '#contract/calendar/partial-date.ts'
import { digitSets, turn } from './written-styles.ts'

/** Days on which somebody sits at a desk: four years, a leap one of each calendar among them. */
const deskDays = Array.from({ length: 1461 }, (_, index) => addDays('2024-01-01', index))

const inMonths =
  'm month months months-old mo. mes mes. mesiac mesiace mesiacov -mesačná м мес мес. месяц месяца месяцев -месячный ماه ماهه ماهگی'
    .split(' ')
    .map((word) => word.replace('months-old', 'months old'))
const inWeeks = 'week weeks týždeň týždne týždňov нед. неделя недели недель هفته'.split(' ')
const abouts = ['', 'about ', 'asi ', 'примерно ', 'حدود ']

test('the age of a small child in months, in the words and digits of four languages, holds every day on which it may be born', () => {
  const wrong = deskDays.flatMap((today, index) => {
    const [word, about, digits] = turn(index, inMonths, abouts, digitSets)
    const count = index % 24
    const text = `${about}${digits(String(count))}${word.startsWith('-') ? '' : ' '}${word}`
    const read = parseDate(text, { today, calendar: 'gregorian', kind: 'birth' })
    if (!read.ok || read.date.precision !== 'age') return [`${today} ${text}`]
    const { first, last } = rangeOf(read.date)
    const youngest = addMonths(today, -count, 'gregorian')
    const oldest = addDays(addMonths(today, -(count + 1), 'gregorian'), 1)
    const isHeld = first <= oldest && youngest <= last && PartialDate.safeParse(read.date).success
    return isHeld && monthsOn(read.date, today) === count ? [] : [`${today} ${text}`]
  })
  expect(wrong).toEqual([])
})

test('the age of a small child in weeks is told in months', () => {
  const wrong = deskDays.flatMap((today, index) => {
    const [word, digits] = turn(index, inWeeks, digitSets)
    const text = `${digits(String(index % 9))} ${word}`
    const read = parseDate(text, { today, calendar: 'gregorian', kind: 'birth' })
    const born = addDays(today, -7 * (index % 9))
    if (!read.ok) return [`${today} ${text}`]
    const { first, last } = rangeOf(read.date)
    return first <= born && born <= last ? [] : [`${today} ${text}`]
  })
  expect(wrong).toEqual([])
})

test.each([
  ['8 months', '2026-03', 8],
  ['8-month-old', '2026-03', 8],
  ['8 mes.', '2026-03', 8],
  ['8 mesiacov', '2026-03', 8],
  ['8 мес.', '2026-03', 8],
  ['8 месяцев', '2026-03', 8],
  ['8-месячная', '2026-03', 8],
  ['۸ ماهه', '2026-03', 8],
  ['۸ماهه', '2026-03', 8],
  ['1 year 3 months', '2025-08', 15],
  ['1 rok a 3 mesiace', '2025-08', 15],
  ['1 г. 3 мес.', '2025-08', 15],
  ['۱ سال و ۳ ماه', '2025-08', 15],
  ['30 months', '2024-05', undefined],
])('%s is born in %s or the month before', (typed, iso, months) => {
  const today = '2026-11-24'
  const read = parseDate(typed, { today, calendar: 'gregorian', kind: 'birth' })
  expect(read).toMatchObject({ ok: true, date: { iso, precision: 'age' } })
  expect(read.ok && monthsOn(read.date, today)).toBe(months)
})

test('the age of a small child grows: 30 months are two years', () => {
  expect(ageOn({ iso: '2024-05', precision: 'age' }, '2026-11-24')).toEqual({ min: 2, max: 2 })
})

test.each(['80 months', '8 months 3 months', '3 months 1 year', '8 months ago', 'مرداد ماه ۸'])(
  '%s is no age',
  (typed) => {
    const context = { today: '2026-11-24', calendar: 'gregorian', kind: 'birth' } as const
    const read = parseDate(typed, context)
    expect(read.ok && read.date.precision === 'age').toBe(false)
  },
)

test('a due date is no age', () => {
  const read = parseDate('8 months', { today: '2026-11-24', calendar: 'gregorian', kind: 'any' })
  expect(read.ok).toBe(false)
})
