export type Keep = Readonly<{ daily: number; weekly: number; monthly: number }>

export const KEEP: Keep = { daily: 7, weekly: 5, monthly: 12 }

/**
 * Which backups may go: all but the newest of each of the last days, weeks and months that have one.
 *
 * Counted in days that have a backup, not in days that passed: a centre that was closed for a month loses none.
 * @param times by name, UTC ISO 8601. The newest is never among the answer.
 */
export function backupsToDrop(
  times: ReadonlyMap<string, string>,
  keep: Keep = KEEP,
): readonly string[] {
  const newestFirst = [...times].toSorted(([, a], [, b]) => b.localeCompare(a))
  const kept = new Set([
    ...newestOfEach(newestFirst, (at) => at.slice(0, 10), keep.daily),
    ...newestOfEach(newestFirst, mondayOf, keep.weekly),
    ...newestOfEach(newestFirst, (at) => at.slice(0, 7), keep.monthly),
  ])
  return newestFirst.map(([name]) => name).filter((name) => !kept.has(name))
}

function newestOfEach(
  newestFirst: readonly (readonly [string, string])[],
  periodOf: (at: string) => string,
  count: number,
): readonly string[] {
  const newest = new Map<string, string>()
  for (const [name, at] of newestFirst) {
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
