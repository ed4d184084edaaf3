import type { Entry } from './network.ts'
import { type Bounds, boundsWhenHidden, isKnown, type Secrets } from './reader-knowledge.ts'

type Arc = Readonly<{ from: number; to: number; by: Entry; cost: number }>

/** A number more costs a little, however small; a margin more than any cells, the total more than all margins. */
const costs = { cell: 5, margin: 1e6, total: 1e12, surplus: Infinity } as const

/**
 * What must be hidden besides, so that a solved entry may have another value: the cheapest circle of numbers that can
 * move with it. Undefined where there is none. Source: the shortest-path heuristic of J. Kelly, B. Golden and A. Assad,
 * "Cell suppression: disclosure protection for sensitive tabular data", Networks 22 (1992).
 */
export function cheapestCover(
  solved: Entry,
  entries: readonly Entry[],
  secrets: Secrets,
  known: Readonly<{ boundsOf: (entry: Entry) => Bounds; mayHideTotals: boolean }>,
): readonly Entry[] | undefined {
  const arcs = Map.groupBy(
    entries.filter((entry) => entry !== solved).flatMap((entry) => arcsOf(entry, secrets, known)),
    ({ from }) => from,
  )
  const { least, most } = known.boundsOf(solved)
  const circles = [
    ...(solved.value < most ? [cheapestPath(solved.to, solved.from, arcs)] : []),
    ...(solved.value > least ? [cheapestPath(solved.from, solved.to, arcs)] : []),
  ]
  const [best] = circles
    .filter((path) => path !== undefined)
    .toSorted((one, other) => costOf(one) - costOf(other))
  return best?.map(({ by }) => by).filter((entry) => !secrets.hidden.has(entry))
}

function arcsOf(
  entry: Entry,
  secrets: Secrets,
  {
    boundsOf,
    mayHideTotals,
  }: Readonly<{
    boundsOf: (entry: Entry) => Bounds
    mayHideTotals: boolean
  }>,
): Arc[] {
  const { from, to, value, rank } = entry
  const isFree = secrets.hidden.has(entry) || rank === 'surplus'
  // Zero stays: hiding it would tell nothing less.
  const isHideable = value > 0 && !isKnown(entry) && (rank !== 'total' || mayHideTotals)
  if (!isFree && !isHideable) return []
  const { least, most } = isFree ? boundsOf(entry) : boundsWhenHidden(entry, secrets)
  const cost = isFree ? 0 : costs[rank] + value
  return [
    ...(value < most ? [{ from, to, by: entry, cost }] : []),
    ...(value > least ? [{ from: to, to: from, by: entry, cost }] : []),
  ]
}

/** E. Dijkstra, 1959. The networks have some two hundred nodes: no heap is needed. */
function cheapestPath(
  start: number,
  goal: number,
  arcs: ReadonlyMap<number, readonly Arc[]>,
): readonly Arc[] | undefined {
  const reached = new Map<number, Readonly<{ cost: number; path: readonly Arc[] }>>([
    [start, { cost: 0, path: [] }],
  ])
  const done = new Set<number>()
  for (;;) {
    const [node, best] =
      [...reached]
        .filter(([candidate]) => !done.has(candidate))
        .reduce<readonly [number, Readonly<{ cost: number; path: readonly Arc[] }>] | undefined>(
          (one, other) => (one && one[1].cost <= other[1].cost ? one : other),
          undefined,
        ) ?? []
    if (node === undefined || best === undefined) return undefined
    if (node === goal) return best.path
    done.add(node)
    for (const arc of arcs.get(node) ?? []) {
      const cost = best.cost + arc.cost
      if (cost < (reached.get(arc.to)?.cost ?? Infinity)) {
        reached.set(arc.to, { cost, path: [...best.path, arc] })
      }
    }
  }
}

function costOf(path: readonly Arc[]): number {
  return path.reduce((sum, { cost }) => sum + cost, 0)
}
