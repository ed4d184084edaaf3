import type { Published, PublishedTable } from '#main/features/returns/suppression/published.ts'

/**
 * A reader with time on their hands: takes only the printed tables and works out what each kept-back number may be.
 * Shares no code with the suppression it tests: bounds are narrowed line by line until nothing moves, then `solved`
 * tries values out by backtracking, which is exact.
 */
type Bounds = readonly [least: number, most: number]

type Line = Readonly<{ parts: readonly number[]; total: number; overlaps: boolean }>

export type Puzzle = Readonly<{
  domains: readonly Bounds[]
  lines: readonly Line[]
  secret: readonly number[]
}>

export type Print = Readonly<{
  table: PublishedTable
  overlaps: boolean
  /** The same key is the same number, wherever it is printed; past the last row or column is its total. */
  keyOf: (row: number, column: number) => string
  /** What the reader knows of a number that is hidden without "under": at least this. */
  hiddenIsAtLeast: (row: number) => number
}>

const farMore = 400

/** All that lies before the reader: the tables of one edition, or those of several. */
export function puzzleOf(...editions: readonly (readonly Print[])[]): Puzzle {
  const indices = new Map<string, number>()
  const domains: Bounds[] = []
  const secret = new Set<number>()
  const indexOf = (key: string) => {
    const known = indices.get(key)
    if (known !== undefined) return known
    indices.set(key, domains.length)
    domains.push([0, Infinity])
    return domains.length - 1
  }
  for (const prints of editions) {
    for (const [key, printed] of printedIn(prints)) {
      const index = indexOf(key)
      const [least, most] = domains[index] ?? [0, Infinity]
      domains[index] = [Math.max(least, printed.bounds[0]), Math.min(most, printed.bounds[1])]
      if (!printed.isShown) secret.add(index)
    }
  }
  const lines = editions.flat().flatMap((print) => linesOf(print, indexOf))
  return { domains, lines, secret: [...secret] }
}

type Printed = Readonly<{ bounds: Bounds; isShown: boolean }>

/** A number hidden in several tables may be small if it may be so in one of them. */
function printedIn(prints: readonly Print[]): ReadonlyMap<string, Printed> {
  const printed = new Map<string, Printed>()
  for (const { table, keyOf, hiddenIsAtLeast } of prints) {
    for (const [row, column, count] of placesOf(table)) {
      const bounds = domainOf(count, hiddenIsAtLeast(row))
      const known = printed.get(keyOf(row, column))?.bounds ?? bounds
      printed.set(keyOf(row, column), {
        bounds: count.kind === 'hidden' ? [Math.min(known[0], bounds[0]), bounds[1]] : bounds,
        isShown: count.kind === 'shown',
      })
    }
  }
  return printed
}

function placesOf({ cells, rowTotals, columnTotals, total }: PublishedTable) {
  const [rows, columns] = [rowTotals.length, columnTotals.length]
  return [
    ...cells.flatMap((values, row) => values.map((count, column) => [row, column, count] as const)),
    ...rowTotals.map((count, row) => [row, columns, count] as const),
    ...columnTotals.map((count, column) => [rows, column, count] as const),
    [rows, columns, total] as const,
  ]
}

function linesOf({ table, overlaps, keyOf }: Print, indexOf: (key: string) => number): Line[] {
  const rows = [...table.rowTotals.keys()]
  const columns = [...table.columnTotals.keys()]
  const line = (parts: readonly string[], total: string, mayOverlap: boolean): Line => ({
    parts: parts.map(indexOf),
    total: indexOf(total),
    overlaps: mayOverlap,
  })
  const end = { row: rows.length, column: columns.length }
  const acrossTo = (row: number) =>
    line(
      columns.map((column) => keyOf(row, column)),
      keyOf(row, end.column),
      false,
    )
  const downTo = (column: number) =>
    line(
      rows.map((row) => keyOf(row, column)),
      keyOf(end.row, column),
      overlaps,
    )
  // With one column the rows are their own totals.
  if (columns.length === 1) return [downTo(0)]
  return [...rows, end.row].map(acrossTo).concat([...columns, end.column].map(downTo))
}

function domainOf(published: Published, atLeast: number): Bounds {
  switch (published.kind) {
    case 'shown':
      return [published.value, published.value]
    case 'under':
      return [1, published.threshold - 1]
    case 'hidden':
      return [atLeast, farMore]
    default:
      return published satisfies never
  }
}

/** Kept-back numbers that have one possible value only, by bounds alone. */
export function solvedByBounds(puzzle: Puzzle): readonly number[] {
  const narrowed = narrow(puzzle.domains, puzzle.lines)
  return puzzle.secret.filter((index) => narrowed?.[index]?.[0] === narrowed?.[index]?.[1])
}

/** Kept-back numbers that have one possible value only, exactly. For small tables. */
export function solved(puzzle: Puzzle): readonly number[] {
  const narrowed = narrow(puzzle.domains, puzzle.lines)
  if (!narrowed) throw new Error('The printed table contradicts itself')
  return puzzle.secret.filter((index) => !hasTwoValues(index, narrowed, puzzle.lines))
}

function hasTwoValues(index: number, domains: readonly Bounds[], lines: readonly Line[]): boolean {
  const [least = 0, most = 0] = domains[index] ?? []
  let found = 0
  for (let value = least; value <= most && found < 2; value += 1) {
    if (isSolvable(domains.with(index, [value, value]), lines)) found += 1
  }
  return found === 2
}

function isSolvable(domains: readonly Bounds[], lines: readonly Line[]): boolean {
  const narrowed = narrow(domains, lines)
  if (!narrowed) return false
  const open = narrowed
    .map(([least, most], index) => ({ index, least, most }))
    .filter(({ least, most }) => least < most)
    .toSorted((one, other) => one.most - one.least - (other.most - other.least))[0]
  if (!open) return true
  for (let value = open.least; value <= open.most; value += 1) {
    if (isSolvable(narrowed.with(open.index, [value, value]), lines)) return true
  }
  return false
}

/** Undefined when the numbers contradict each other. */
function narrow(start: readonly Bounds[], lines: readonly Line[]): readonly Bounds[] | undefined {
  let domains = start
  for (let moved = true; moved;) {
    moved = false
    for (const line of lines) {
      for (const index of [...line.parts, line.total]) {
        const before = domains[index] ?? [0, 0]
        const after = within(index, line, domains)
        if (after[0] > after[1]) return undefined
        if (after[0] !== before[0] || after[1] !== before[1]) {
          domains = domains.with(index, after)
          moved = true
        }
      }
    }
  }
  return domains
}

function within(
  index: number,
  { parts, total, overlaps }: Line,
  domains: readonly Bounds[],
): Bounds {
  const [least, most] = domains[index] ?? [0, 0]
  const sum = (end: 0 | 1) =>
    parts
      .filter((part) => part !== index)
      .reduce((all, part) => all + (domains[part]?.[end] ?? 0), 0)
  const [totalLeast, totalMost] = domains[total] ?? [0, 0]
  if (index === total) {
    const largestPart = Math.max(...parts.map((part) => domains[part]?.[0] ?? 0))
    const from = overlaps ? largestPart : sum(0)
    return [Math.max(least, from), Math.min(most, sum(1))]
  }
  const upTo = overlaps ? totalMost : totalMost - sum(0)
  return [Math.max(least, totalLeast - sum(1)), Math.min(most, upTo)]
}
