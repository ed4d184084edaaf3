import { expect, test } from 'vitest'
import { timeSince } from '#contract/calendar/time-since.ts'

test.each([
  ['2026-11-24', '2026-11-24', 'days', 0],
  ['2026-11-25', '2026-11-24', 'days', 0],
  ['2026-10-25', '2026-11-24', 'days', 30],
  ['2026-10-24', '2026-11-24', 'months', 1],
  ['2026-01-31', '2026-02-28', 'days', 28],
  ['2025-11-24', '2026-11-24', 'months', 12],
  ['2024-11-25', '2026-11-24', 'months', 23],
  ['2024-11-24', '2026-11-24', 'years', 2],
  ['2021-12-01', '2026-11-24', 'years', 4],
] as const)('from %s to %s it is %s: %i', (day, today, unit, count) => {
  expect(timeSince(day, today)).toEqual({ unit, count })
})
