import type { Entry } from './table-flow.ts'

export type Bounds = Readonly<{ least: number; most: number }>

type Step = Readonly<{ to: number; by: Entry }>

/**
 * The kept-back entries for which the reader of the printed table finds one value only. Exact: starting from the true
 * table, an entry can differ if a circulation through it exists in the network of what may still grow or shrink.
 */
export function solvable(
  secret: Iterable<Entry>,
  entries: readonly Entry[],
  boundsOf: (entry: Entry) => Bounds,
): readonly Entry[] {
  const steps = stepsOf(entries, boundsOf)
  return [...secret].filter((entry) => {
    const { least, most } = boundsOf(entry)
    const canGrow = entry.value < most && isReachable(entry.to, entry.from, entry, steps)
    const canShrink = entry.value > least && isReachable(entry.from, entry.to, entry, steps)
    return !canGrow && !canShrink
  })
}

/** From each node, where a change may go on: along an entry that can grow, against one that can shrink. */
function stepsOf(
  entries: readonly Entry[],
  boundsOf: (entry: Entry) => Bounds,
): ReadonlyMap<number, readonly Step[]> {
  const steps = new Map<number, Step[]>()
  const add = (from: number, step: Step) => steps.set(from, [...(steps.get(from) ?? []), step])
  for (const entry of entries) {
    const { least, most } = boundsOf(entry)
    if (entry.value < most) add(entry.from, { to: entry.to, by: entry })
    if (entry.value > least) add(entry.to, { to: entry.from, by: entry })
  }
  return steps
}

/** Whether the change can come back to where it began without undoing itself. */
function isReachable(
  start: number,
  goal: number,
  without: Entry,
  steps: ReadonlyMap<number, readonly Step[]>,
): boolean {
  const reached = new Set([start])
  for (const node of reached) {
    if (node === goal) return true
    for (const { to, by } of steps.get(node) ?? []) if (by !== without) reached.add(to)
  }
  return false
}
