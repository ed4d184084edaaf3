import type { CountTable } from './published.ts'
import type { Bounds } from './solvable.ts'
import { type Entry, isSmall } from './table-flow.ts'

/** A total that no part of it can exceed, although the parts add up to more. */
export type Container = Readonly<{ total: Entry; parts: readonly Entry[] }>

export function containersOf(table: CountTable, entries: readonly Entry[]): readonly Container[] {
  const printed = entries.filter(({ place }) => place !== 'slack')
  return printed.flatMap((total) => [
    ...(table.alongRows === 'overlap' && isEndOfRow(total)
      ? [
          {
            total,
            parts: printed.filter(({ row, column }) => row === total.row && column < total.column),
          },
        ]
      : []),
    ...(table.alongColumns === 'overlap' && isEndOfColumn(total)
      ? [
          {
            total,
            parts: printed.filter(({ row, column }) => column === total.column && row < total.row),
          },
        ]
      : []),
  ])
}

/** What the reader knows of each entry by itself, the rule included: a large one is hidden only beside a small one. */
export function boundsOf(
  entries: readonly Entry[],
  hidden: ReadonlySet<Entry>,
  containers: readonly Container[],
): ReadonlyMap<Entry, Bounds> {
  const bounds = new Map(entries.map((entry) => [entry, boundsAlone(entry, hidden)]))
  for (const { total, parts } of containers) {
    for (const part of parts) narrow(bounds, hidden, part, total)
  }
  return bounds
}

function boundsAlone(entry: Entry, hidden: ReadonlySet<Entry>): Bounds {
  const { value, threshold, place } = entry
  if (place === 'slack') return { least: 0, most: Infinity }
  if (!hidden.has(entry)) return { least: value, most: value }
  return isSmall(entry) ? { least: 1, most: threshold - 1 } : { least: threshold, most: Infinity }
}

/** A printed total is a part's ceiling, a printed part its total's floor. */
function narrow(
  bounds: Map<Entry, Bounds>,
  hidden: ReadonlySet<Entry>,
  part: Entry,
  total: Entry,
): void {
  const ofPart = bounds.get(part)
  const ofTotal = bounds.get(total)
  if (!ofPart || !ofTotal) return
  if (!hidden.has(total)) bounds.set(part, { ...ofPart, most: Math.min(ofPart.most, total.value) })
  if (!hidden.has(part))
    bounds.set(total, { ...ofTotal, least: Math.max(ofTotal.least, part.value) })
}

function isEndOfRow({ place }: Entry): boolean {
  return place === 'row-total' || place === 'total'
}

function isEndOfColumn({ place }: Entry): boolean {
  return place === 'column-total' || place === 'total'
}
