import { expect, test } from 'vitest'
import { addDays } from '#contract/calendar/iso-day.ts'
import { isJalaliLeap, isoFromJalali, jalaliFromIso } from '#contract/calendar/jalali.ts'

test.each([
  [1, 1, 1403, '2024-03-20'],
  [30, 12, 1403, '2025-03-20'],
  [1, 1, 1404, '2025-03-21'],
  [29, 12, 1404, '2026-03-20'],
  [12, 5, 1365, '1986-08-03'],
  [1, 9, 1405, '2026-11-22'],
  [22, 11, 1357, '1979-02-11'],
])('day %i of month %i of Jalali %i is %s', (day, month, year, iso) => {
  expect(isoFromJalali({ year, month, day })).toBe(iso)
  expect(jalaliFromIso(iso)).toEqual({ year, month, day })
})

test('every day from 1200 to 1500 is the day that the Unicode calendar has', () => {
  const format = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  })
  const first = isoFromJalali({ year: 1200, month: 1, day: 1 })
  const days = Array.from({ length: 109_938 }, (_, index) => addDays(first, index))
  const wrong = days.filter((iso) => {
    const { year, month, day } = jalaliFromIso(iso)
    const unicode = format.format(new Date(`${iso}T12:00:00Z`))
    return (
      !unicode.startsWith(`${month}/${day}/${year} `) || isoFromJalali({ year, month, day }) !== iso
    )
  })
  expect(wrong).toEqual([])
  expect(jalaliFromIso(addDays(first, days.length - 1))).toEqual({ year: 1500, month: 12, day: 29 })
})

test('leap years follow the calendar of Iran, also across a five-year gap', () => {
  const leap = Array.from({ length: 40 }, (_, index) => 1370 + index).filter(isJalaliLeap)
  expect(leap).toEqual([1370, 1375, 1379, 1383, 1387, 1391, 1395, 1399, 1403, 1408])
})
