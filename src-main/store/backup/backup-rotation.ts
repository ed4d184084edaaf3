import type { MadeBackup } from './made-backups.ts'

export type Keep = Readonly<{ daily: number; weekly: number; monthly: number }>

export const KEEP: Keep = { daily: 7, weekly: 5, monthly: 12 }

/**
 * Which backups may go: all but the newest of each of the last days, weeks and months that have one.
 *
 * Counted in days that have a backup, not in days that passed: a centre that was closed for a month loses none.
 * Those with a good activity log are counted by themselves: none of them leaves for one with a broken log, however long that goes on.
 *
 * @param lastMadeFirst in the order of their making, whatever the clock said. The first is never among the answer.
 */
export function backupsToDrop(
  lastMadeFirst: readonly Dated[],
  keep: Keep = KEEP,
): readonly string[] {
  const good = keptOf(
    lastMadeFirst.filter(({ isDoubtful }) => !isDoubtful),
    keep,
  )
  const all = keptOf(lastMadeFirst, keep)
  return lastMadeFirst
    .filter(({ name, isDoubtful }) => !(isDoubtful ? all : good).has(name))
    .map(({ name }) => name)
}

/**
 * Whether a copy outside the rotation leaves: when so many later months have a backup that a monthly one would have left too.
 * Counted in months that have one, so that no clock that is wrong for a day takes anything away.
 */
export function isOutlived(
  copiedAt: string,
  made: readonly Readonly<{ at: string }>[],
  { monthly }: Keep = KEEP,
): boolean {
  const months = made
    .map(({ at }) => at.slice(0, 7))
    .filter((month) => month > copiedAt.slice(0, 7))
  return new Set(months).size >= monthly
}

type Dated = Pick<MadeBackup, 'name' | 'at' | 'isDoubtful'>

function keptOf(newestFirst: readonly Dated[], keep: Keep): ReadonlySet<string> {
  return new Set([
    ...newestOfEach(newestFirst, (at) => at.slice(0, 10), keep.daily),
    ...newestOfEach(newestFirst, mondayOf, keep.weekly),
    ...newestOfEach(newestFirst, (at) => at.slice(0, 7), keep.monthly),
  ])
}

function newestOfEach(
  newestFirst: readonly Dated[],
  periodOf: (at: string) => string,
  count: number,
): readonly string[] {
  const newest = new Map<string, string>()
  for (const { name, at } of newestFirst) {
    const period = periodOf(at)
    if (!newest.has(period)) newest.set(period, name)
  }
  return [...newest.values()].slice(0, count)
}

function mondayOf(at: string): string {
  const date = new Date(at)
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7))
  return date.toISOString().slice(0, 10)
}
