import { expect, test } from 'vitest'
import { ageOn, PartialDate, rangeOf } from '#contract/calendar/partial-date.ts'

test.each([
  ['1986-08-03', 'day', '1986-08-03', '1986-08-03'],
  ['1986-02', 'month', '1986-02-01', '1986-02-28'],
  ['1986-07-23', 'month', '1986-07-23', '1986-08-22'],
  ['1986', 'year', '1986-01-01', '1986-12-31'],
  ['1986-03-21', 'year', '1986-03-21', '1987-03-20'],
  ['2024-03-20', 'year', '2024-03-20', '2025-03-20'],
  ['1986-11-24', 'age', '1985-11-25', '1986-11-24'],
  ['1986', 'age', '1986-01-01', '1986-12-31'],
  ['2026-03', 'age', '2026-02-01', '2026-03-31'],
] as const)('%s known to the %s lies between %s and %s', (iso, precision, first, last) => {
  expect(PartialDate.parse({ iso, precision })).toEqual({ iso, precision })
  expect(rangeOf({ iso, precision })).toEqual({ first, last })
})

test.each([
  ['1986-08-03', 'year'],
  ['1986-08-03', 'month'],
  ['1986-08', 'day'],
  ['1986-02-30', 'day'],
  ['1986-13', 'month'],
  ['86', 'year'],
])('%s known to the %s is not stored', (iso, precision) => {
  expect(PartialDate.safeParse({ iso, precision }).success).toBe(false)
})

test.each([
  ['1986-08-03', 'day', '2026-08-02', 39, 39],
  ['1986-08-03', 'day', '2026-08-03', 40, 40],
  ['2004-02-29', 'day', '2026-02-28', 21, 21],
  ['2004-02-29', 'day', '2026-03-01', 22, 22],
  ['1986', 'year', '2026-06-01', 39, 40],
  ['1986-03-21', 'year', '2026-11-24', 39, 40],
  ['1986-11-24', 'age', '2026-11-24', 40, 40],
  ['1986-11-24', 'age', '2027-05-24', 40, 41],
  ['2026', 'year', '2026-06-01', 0, 0],
] as const)('born %s (%s): on %s aged %i to %i', (iso, precision, day, min, max) => {
  expect(ageOn({ iso, precision }, day)).toEqual({ min, max })
})

test('nobody has an age before birth', () => {
  expect(ageOn({ iso: '2026-08-03', precision: 'day' }, '2026-08-02')).toBeUndefined()
})
