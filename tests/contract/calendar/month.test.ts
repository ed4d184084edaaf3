import { expect, test } from 'vitest'
import { addDays } from '#contract/calendar/iso-day.ts'
import { daysOf, monthOf, nextMonth, previousMonth } from '#contract/calendar/month.ts'

test.each([
  ['2026-11-22', 'jalali', '2026-11-22', '2026-12-21'],
  ['2026-11-21', 'jalali', '2026-10-23', '2026-11-21'],
  ['2025-03-20', 'jalali', '2025-02-19', '2025-03-20'],
  ['2024-02-10', 'gregorian', '2024-02-01', '2024-02-29'],
] as const)('%s is returned in the %s month from %s to %s', (day, calendar, first, last) => {
  expect(daysOf(monthOf(day, calendar))).toEqual({ first, last })
})

test.each(['jalali', 'gregorian'] as const)(
  '%s months follow each other without a gap for 20 years',
  (calendar) => {
    let month = monthOf('2010-06-15', calendar)
    for (let count = 0; count < 240; count += 1) {
      const next = nextMonth(month)
      expect(daysOf(next).first).toBe(addDays(daysOf(month).last, 1))
      expect(previousMonth(next)).toEqual(month)
      month = next
    }
    expect(month.year).toBe(monthOf('2030-06-15', calendar).year)
  },
)
