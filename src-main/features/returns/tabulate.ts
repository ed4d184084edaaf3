import type { ReturnTableId } from '#contract/returns.contract.ts'

/** What can be counted, and so listed. */
export type Counted = 'contact' | 'person' | 'need' | 'referral' | 'plan'

export type Layout = Readonly<{
  id: ReturnTableId
  /** Of what the ids are, so that a number can be opened. */
  of: Counted
  /** Tables with the same name count the same things and so have one total. */
  totalName: 'contacts' | 'received' | 'people' | 'needs' | 'needs-unmet' | 'referrals'
  rows: readonly string[]
  columns: readonly string[]
  sensitive?: readonly string[]
  /** Rows whose total is the total of another table. */
  rowsElsewhere?: Readonly<Record<string, Layout['totalName']>>
  /** Columns of which the same is true. */
  columnsElsewhere?: Readonly<Record<string, Layout['totalName']>>
  /** Things stand in several rows: the rows add up to more than the total. */
  overlaps?: boolean
}>

export type Counts = Readonly<{
  /** Rows first. */
  cells: readonly (readonly number[])[]
  rowTotals: readonly number[]
  columnTotals: readonly number[]
  total: number
}>

export type FigureTable = Layout & Counts

type Place = Readonly<{ row: string; column: string }>

/** How facts of one kind fall into the cells of a table. */
export type Cut<Fact> = Readonly<{
  layout: Layout
  /** None where the table does not count this fact; several rows of one column where it stands in several. */
  placesOf: (fact: Fact) => readonly Place[]
}>

/** Facts that are alike, read as one. */
export type Times<Fact> = Fact & Readonly<{ times: number }>

/** A fact read by itself, for the list behind a number. */
export type Single<Fact> = Fact & Readonly<{ id: string; times: 1 }>

/** One thing counted, in one cell; a thing in several cells is named several times. */
export type Member = readonly [id: string, row: string, column: string]

/** Counts every fact once in each of its cells and once in each total. */
export function tabulate<Fact>(
  { layout, placesOf }: Cut<Fact>,
  facts: readonly Times<Fact>[],
): FigureTable {
  const cells = layout.rows.map(() => layout.columns.map(() => 0))
  const rowTotals = layout.rows.map(() => 0)
  const columnTotals = layout.columns.map(() => 0)
  let total = 0
  const [rowAt, columnAt] = [positions(layout.rows), positions(layout.columns)]
  for (const fact of facts) {
    const places = placesOf(fact)
    const rows = new Set<number>()
    const columns = new Set<number>()
    for (const { row, column } of places) {
      const [down, across] = [rowAt.get(row), columnAt.get(column)]
      // A code that no row or column has is a bug, not a rounding.
      if (down === undefined || across === undefined) {
        throw new Error(`${layout.id} has no cell ${row} / ${column}`)
      }
      add(cells[down], across, fact.times)
      rows.add(down)
      columns.add(across)
    }
    for (const row of rows) add(rowTotals, row, fact.times)
    for (const column of columns) add(columnTotals, column, fact.times)
    if (places.length > 0) total += fact.times
  }
  return { ...layout, cells, rowTotals, columnTotals, total }
}

/** What stands behind the numbers of a table. Stored with a signed return, so that its numbers still open. */
export function membersOf<Fact>(
  { placesOf }: Cut<Fact>,
  facts: readonly Single<Fact>[],
): readonly Member[] {
  return facts.flatMap((fact) =>
    placesOf(fact).map(({ row, column }): Member => [fact.id, row, column]),
  )
}

/** The ids behind a number: null is the total over all rows or columns. Each counts once. */
export function behind(
  members: readonly Member[],
  row: string | null,
  column: string | null,
): ReadonlySet<string> {
  const inside = members.filter(
    ([, down, across]) => (row === null || down === row) && (column === null || across === column),
  )
  return new Set(inside.map(([id]) => id))
}

function positions(codes: readonly string[]): ReadonlyMap<string, number> {
  return new Map(codes.map((code, at) => [code, at]))
}

function add(numbers: number[] | undefined, at: number, times: number): void {
  if (numbers) numbers[at] = (numbers[at] ?? 0) + times
}
