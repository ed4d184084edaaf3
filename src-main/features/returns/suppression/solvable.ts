import type { Entry } from './network.ts'
import type { Bounds } from './reader-knowledge.ts'

type Arc = Readonly<{ to: number; by: Entry }>

type Arcs = ReadonlyMap<number, readonly Arc[]>

/**
 * The kept-back entries for which the reader of the printed tables finds one value only. Exact: an entry can differ if a
 * circulation goes through it in the network of what may still grow or shrink; so it does where both its ends hang
 * together strongly and it is no bridge between them (D. Gusfield, "A graph theoretic approach to statistical data
 * security", SIAM J. Comput. 17, 1988).
 */
export function solvable(
  secret: Iterable<Entry>,
  entries: readonly Entry[],
  boundsOf: (entry: Entry) => Bounds,
): readonly Entry[] {
  const moving = entries.filter((entry) => canGrow(entry, boundsOf) || canShrink(entry, boundsOf))
  const component = componentsOf(arcsOf(moving, boundsOf))
  const inside = moving.filter(({ from, to }) => component.get(from) === component.get(to))
  const bridges = bridgesOf(inside)
  const movable = new Set(inside.filter((entry) => !bridges.has(entry)))
  return [...secret].filter((entry) => !movable.has(entry))
}

export function canGrow(entry: Entry, boundsOf: (entry: Entry) => Bounds): boolean {
  return entry.value < boundsOf(entry).most
}

export function canShrink(entry: Entry, boundsOf: (entry: Entry) => Bounds): boolean {
  return entry.value > boundsOf(entry).least
}

/** From each node, where a change may go on: along an entry that can grow, against one that can shrink. */
function arcsOf(moving: readonly Entry[], boundsOf: (entry: Entry) => Bounds): Arcs {
  const arcs = new Map<number, Arc[]>()
  for (const entry of moving) {
    if (canGrow(entry, boundsOf)) push(arcs, entry.from, { to: entry.to, by: entry })
    if (canShrink(entry, boundsOf)) push(arcs, entry.to, { to: entry.from, by: entry })
  }
  return arcs
}

/** Strongly connected components (R. Tarjan, 1972): nodes from which one can go to each other and back. */
function componentsOf(arcs: Arcs): ReadonlyMap<number, number> {
  const order = new Map<number, number>()
  const low = new Map<number, number>()
  const component = new Map<number, number>()
  const stack: number[] = []
  const visit = (node: number): number => {
    order.set(node, order.size)
    let lowest = order.get(node) ?? 0
    stack.push(node)
    for (const { to } of arcs.get(node) ?? []) {
      if (!order.has(to)) lowest = Math.min(lowest, visit(to))
      else if (!component.has(to)) lowest = Math.min(lowest, order.get(to) ?? lowest)
    }
    low.set(node, lowest)
    if (lowest === order.get(node)) {
      for (let last = stack.pop(); last !== undefined; last = stack.pop()) {
        component.set(last, node)
        if (last === node) break
      }
    }
    return lowest
  }
  for (const node of arcs.keys()) if (!order.has(node)) visit(node)
  return component
}

/** The entries without which two parts of the network would not hang together at all. */
function bridgesOf(entries: readonly Entry[]): ReadonlySet<Entry> {
  const edges = new Map<number, Arc[]>()
  for (const entry of entries) {
    push(edges, entry.from, { to: entry.to, by: entry })
    push(edges, entry.to, { to: entry.from, by: entry })
  }
  const order = new Map<number, number>()
  const bridges = new Set<Entry>()
  const visit = (node: number, cameBy: Entry | undefined): number => {
    order.set(node, order.size)
    let lowest = order.get(node) ?? 0
    for (const { to, by } of edges.get(node) ?? []) {
      if (by === cameBy) continue
      const seen = order.get(to)
      const reached = seen ?? visit(to, by)
      if (seen === undefined && reached > (order.get(node) ?? 0)) bridges.add(by)
      lowest = Math.min(lowest, reached)
    }
    return lowest
  }
  for (const node of edges.keys()) if (!order.has(node)) visit(node, undefined)
  return bridges
}

function push<Value>(lists: Map<number, Value[]>, key: number, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
