import { expect, test } from 'vitest'
import { backupsToDrop } from '#main/store/backup/backup-rotation.ts'

const DAY_MS = 24 * 3600 * 1000

const madeAt = (at: string, isDoubtful = false) => ({ name: at.slice(0, 10), at, isDoubtful })

/** One backup a day for so many days up to 24 November 2026, named by its day. */
function daily(days: number) {
  const last = Date.parse('2026-11-24T16:00:00.000Z')
  return Array.from({ length: days }, (_, back) =>
    madeAt(new Date(last - back * DAY_MS).toISOString()),
  )
}

test('after two years of daily backups seven days, five weeks and twelve months are kept', () => {
  const all = daily(730)
  const dropped = new Set(backupsToDrop(all))
  const kept = all.map(({ name }) => name).filter((name) => !dropped.has(name))
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
  expect(backupsToDrop([])).toEqual([])
  expect(backupsToDrop(daily(1), { daily: 1, weekly: 0, monthly: 0 })).toEqual([])
})

test('a centre that was closed for months loses nothing by it', () => {
  const before = daily(7)
  expect(backupsToDrop([madeAt('2027-06-01T08:00:00.000Z'), ...before])).not.toContain('2026-11-24')
})

test('by a clock that was set back beyond all of them the one just made stays, and those of its days after it', () => {
  const inThePast = Array.from({ length: 20 }, (_, back) =>
    madeAt(new Date(Date.parse('2015-01-20T08:00:00.000Z') - back * DAY_MS).toISOString()),
  )
  const dropped = new Set(backupsToDrop([...inThePast, ...daily(730)]))
  expect(inThePast.filter(({ name }) => !dropped.has(name)).map(({ name }) => name)).toEqual(
    expect.arrayContaining(['2015-01-20', '2015-01-19', '2015-01-14']),
  )
})

test('backups with a broken log rotate, and drive none away whose log is good', () => {
  const broken = Array.from({ length: 400 }, (_, back) =>
    madeAt(new Date(Date.parse('2027-12-31T16:00:00.000Z') - back * DAY_MS).toISOString(), true),
  )
  const keptAlone = (all: ReturnType<typeof daily>) => {
    const dropped = new Set(backupsToDrop(all))
    return all.map(({ name }) => name).filter((name) => !dropped.has(name))
  }
  const good = daily(60)
  const kept = keptAlone([...broken, ...good])
  expect(kept.slice(-keptAlone(good).length)).toEqual(keptAlone(good))
  expect(kept).toHaveLength(keptAlone(good).length + keptAlone(broken).length)
})
