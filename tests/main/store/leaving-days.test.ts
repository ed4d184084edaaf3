import { expect, test } from 'vitest'
import { leavingDays } from '#main/store/backup/leaving-days.ts'

const made = (day: string, isDoubtful = false) => ({
  name: day,
  at: `${day}T16:00:00.000Z`,
  number: 0,
  isDoubtful,
})

test('the last of a month leaves with the first of that month a year later, an earlier one sooner', () => {
  const days = leavingDays(
    ['2026-11-24', '2026-11-23', '2026-10-30'].map((day) => made(day)),
    [],
    '2026-11-24',
  )
  expect(Object.fromEntries(days)).toEqual({
    '2026-11-24': '2027-11-30',
    // One of the last seven days that have a backup, and then of nothing else.
    '2026-11-23': '2027-05-31',
    '2026-10-30': '2027-10-31',
  })
})

test('a copy outside the rotation leaves when twelve later months have a backup', () => {
  const days = leavingDays([made('2026-11-24')], ['2026-03-02', '2026-11-24'], '2026-11-24')
  expect(days.get('2026-03-02')).toBe('2027-10-31')
  expect(days.get('2026-11-24')).toBe('2027-11-30')
})

test('while the log of today is broken no good backup leaves', () => {
  const days = leavingDays([made('2026-11-24', true), made('2026-11-20')], [], '2026-11-24')
  expect([...days.keys()]).toEqual(['2026-11-24'])
})
