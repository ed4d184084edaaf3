import type { CountTable, Published, PublishedTable, SuppressionRule } from './published.ts'
import { boundsOf, type Container, containersOf } from './reader-knowledge.ts'
import { solvable } from './solvable.ts'
import { type Entry, entriesOf, isSmall } from './table-flow.ts'

type Hidden = ReadonlySet<Entry>

type Numbers = Readonly<{ entries: readonly Entry[]; containers: readonly Container[] }>

/**
 * Hides small counts and as few others as it takes that nobody can work one out from the rows, columns and totals that
 * remain, even knowing this rule. Zero is always shown; totals go last. Source: the small-number practice of ONS and
 * the Washington State health department; complementary cells by exact search, not by lines alone. Where even that is
 * not enough (two ones and their sum, all "under 3"), nothing but zeros is told.
 */
export function suppress(table: CountTable, rule: SuppressionRule): PublishedTable {
  const entries = entriesOf(table, rule)
  const numbers = { entries, containers: containersOf(table, entries) }
  const small = new Set(entries.filter(isSmall))
  const hidden = withoutNeedless(complemented(small, numbers), small, numbers)
  const tellsUnder = pinned(hidden, numbers).length === 0
  const publishedAt = new Map(
    entries.map((entry) => [`${entry.row} ${entry.column}`, publish(entry, hidden, tellsUnder)]),
  )
  const at = (row: number, column: number): Published =>
    publishedAt.get(`${row} ${column}`) ?? { kind: 'hidden' }
  const [rows, columns] = [table.cells.length, table.cells[0]?.length ?? 0]
  return {
    cells: table.cells.map((values, row) => values.map((_, column) => at(row, column))),
    ...(table.rowTotals && { rowTotals: table.rowTotals.map((_, row) => at(row, columns)) }),
    ...(table.columnTotals && {
      columnTotals: table.columnTotals.map((_, column) => at(rows, column)),
    }),
    ...(table.total !== undefined && { total: at(rows, columns) }),
  }
}

/** Hides one more entry at a time until no hidden one has a single possible value. */
function complemented(small: Hidden, numbers: Numbers): Hidden {
  const hidden = new Set(small)
  for (;;) {
    const solved = pinned(hidden, numbers)
    const next =
      beside(solved, hidden, numbers.entries) ?? elsewhere(solved, hidden, numbers.entries)
    if (!next) return hidden
    hidden.add(next)
  }
}

/** The smallest cell of a line in which a solved entry is the only hidden one. */
function beside(
  solved: readonly Entry[],
  hidden: Hidden,
  entries: readonly Entry[],
): Entry | undefined {
  const cells = hideable(entries, hidden).filter(isCell)
  return solved
    .flatMap((entry) => linesOf(entry, entries))
    .filter((line) => line.filter((entry) => hidden.has(entry)).length === 1)
    .map((line) => smallest(cells.filter((cell) => line.includes(cell))))
    .find((cell) => cell !== undefined)
}

/** Every line has two hidden ones, yet several together tell: a cell of its lines, then a total of them, then anything. */
function elsewhere(
  solved: readonly Entry[],
  hidden: Hidden,
  entries: readonly Entry[],
): Entry | undefined {
  const [first] = solved
  if (!first) return undefined
  const near = new Set(linesOf(first, entries).flat())
  const left = hideable(entries, hidden)
  const cells = left.filter(isCell)
  return [
    cells.filter((cell) => near.has(cell)),
    left.filter((entry) => near.has(entry)),
    cells,
    left,
  ]
    .map(smallest)
    .find((entry) => entry !== undefined)
}

function linesOf(entry: Entry, entries: readonly Entry[]): readonly (readonly Entry[])[] {
  return [
    entries.filter(({ row }) => row === entry.row),
    entries.filter(({ column }) => column === entry.column),
  ]
}

/** Zero stays: hiding it would tell nothing less. */
function hideable(entries: readonly Entry[], hidden: Hidden): readonly Entry[] {
  return entries
    .filter(({ place, value }) => place !== 'slack' && value > 0)
    .filter((entry) => !hidden.has(entry))
}

function smallest(entries: readonly Entry[]): Entry | undefined {
  return entries.toSorted((one, other) => one.value - other.value)[0]
}

/** Shows again, totals and large cells first, whatever turned out not to be needed. */
function withoutNeedless(hidden: Hidden, small: Hidden, numbers: Numbers): Hidden {
  const extra = [...hidden].filter((entry) => !small.has(entry))
  const order = extra.toSorted(
    (one, other) => Number(isCell(one)) - Number(isCell(other)) || other.value - one.value,
  )
  return order.reduce<Hidden>((kept, entry) => {
    const fewer = new Set([...kept].filter((other) => other !== entry))
    return pinned(fewer, numbers).length === 0 ? fewer : kept
  }, hidden)
}

function isCell({ place }: Entry): boolean {
  return place === 'cell'
}

/** Hidden entries that the reader can work out, being told which ones are small. */
function pinned(hidden: Hidden, { entries, containers }: Numbers): readonly Entry[] {
  const bounds = boundsOf(entries, hidden, containers)
  return solvable(
    hidden,
    entries,
    (entry) => bounds.get(entry) ?? { least: entry.value, most: entry.value },
  )
}

function publish(entry: Entry, hidden: Hidden, tellsUnder: boolean): Published {
  if (!hidden.has(entry)) return { kind: 'shown', value: entry.value }
  return isSmall(entry) && tellsUnder
    ? { kind: 'under', threshold: entry.threshold }
    : { kind: 'hidden' }
}
