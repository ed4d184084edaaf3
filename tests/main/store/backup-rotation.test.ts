import { expect, test } from 'vitest'
import { backupsToDrop } from '#main/store/backup/backup-rotation.ts'

const DAY_MS = 24 * 3600 * 1000

/** One backup a day for so many days up to 24 November 2026, named by its day. */
function daily(days: number): ReadonlyMap<string, string> {
  const last = Date.parse('2026-11-24T16:00:00.000Z')
  const times = Array.from({ length: days }, (_, back) =>
    new Date(last - back * DAY_MS).toISOString(),
  )
  return new Map(times.map((at) => [at.slice(0, 10), at]))
}

test('after two years of daily backups seven days, five weeks and twelve months are kept', () => {
  const all = daily(730)
  const dropped = new Set(backupsToDrop(all))
  const kept = [...all.keys()].filter((name) => !dropped.has(name))
  expect(kept).toEqual([
    '2026-11-24',
    '2026-11-23',
    '2026-11-22',
    '2026-11-21',
    '2026-11-20',
    '2026-11-19',
    '2026-11-18',
    '2026-11-15',
    '2026-11-08',
    '2026-11-01',
    '2026-10-31',
    '2026-09-30',
    '2026-08-31',
    '2026-07-31',
    '2026-06-30',
    '2026-05-31',
    '2026-04-30',
    '2026-03-31',
    '2026-02-28',
    '2026-01-31',
    '2025-12-31',
  ])
})

test('the newest is never dropped, and few are never dropped at all', () => {
  expect(backupsToDrop(daily(7))).toEqual([])
  expect(backupsToDrop(new Map())).toEqual([])
  expect(backupsToDrop(daily(1), { daily: 1, weekly: 0, monthly: 0 })).toEqual([])
})

test('a centre that was closed for months loses nothing by it', () => {
  const before = daily(7)
  expect(
    backupsToDrop(new Map([...before, ['2027-06-01', '2027-06-01T08:00:00.000Z']])),
  ).not.toContain('2026-11-24')
})
