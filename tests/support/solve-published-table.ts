import type {
  Published,
  PublishedTable,
  Relation,
} from '#main/features/returns/suppression/published.ts'

/**
 * A reader with time on their hands: takes only the printed table and works out what each kept-back number may be.
 * Shares no code with the suppression it tests: bounds are narrowed line by line until nothing moves, then `solutions`
 * tries values out by backtracking, which is exact.
 */
type Bounds = readonly [least: number, most: number]

type Line = Readonly<{ parts: readonly number[]; total: number; relation: Relation }>

export type Puzzle = Readonly<{
  domains: readonly Bounds[]
  lines: readonly Line[]
  secret: readonly number[]
}>

export type Known = Readonly<{
  alongRows?: Relation
  alongColumns?: Relation
  /** What the reader knows of a number that is hidden without "under": at least this. */
  hiddenIsAtLeast: (row: number) => number
}>

const farMore = 400

/** The row of the totals, which no rule of a row is about. */
const totals = -1

export function puzzleOf(table: PublishedTable, known: Known): Puzzle {
  const columns = table.cells[0]?.length ?? 0
  const domains: Bounds[] = []
  const secret: number[] = []
  const add = (published: Published, row: number): number => {
    if (published.kind !== 'shown') secret.push(domains.length)
    domains.push(domainOf(published, known.hiddenIsAtLeast(row)))
    return domains.length - 1
  }
  const cells = table.cells.map((values, row) => values.map((value) => add(value, row)))
  const rowTotals = table.rowTotals?.map((value, row) => add(value, row))
  const columnTotals = table.columnTotals?.map((value) => add(value, totals))
  const total = table.total && add(table.total, totals)
  const column = (index: number) => cells.flatMap((row) => row[index] ?? [])
  return {
    domains,
    secret,
    lines: [
      ...cells.flatMap((parts, row) => lineOf(parts, rowTotals?.[row], known.alongRows)),
      ...Array.from({ length: columns }, (_, index) =>
        lineOf(column(index), columnTotals?.[index], known.alongColumns),
      ).flat(),
      ...lineOf(columnTotals, total, known.alongRows),
      ...lineOf(rowTotals, total, known.alongColumns),
    ],
  }
}

function lineOf(
  parts: readonly number[] | undefined,
  total: number | undefined,
  relation: Relation = 'sum',
): Line[] {
  return parts && total !== undefined ? [{ parts, total, relation }] : []
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
  { parts, total, relation }: Line,
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
    const from = relation === 'overlap' ? largestPart : sum(0)
    return [Math.max(least, from), relation === 'part' ? most : Math.min(most, sum(1))]
  }
  const upTo = relation === 'overlap' ? totalMost : totalMost - sum(0)
  return [relation === 'part' ? least : Math.max(least, totalLeast - sum(1)), Math.min(most, upTo)]
}
