import type { ReturnTableId } from '#contract/returns.contract.ts'
import type { CountTable, Relation } from './suppression/published.ts'

/** One thing counted, in one cell; a thing in several cells is named several times. */
export type Counted = Readonly<{ id: string; row: string; column: string }>

export type Layout = Readonly<{
  id: ReturnTableId
  /** Of what the ids are, so that a number can be opened. */
  of: 'contact' | 'person' | 'need' | 'referral'
  /** Tables with the same name here count the same things and so have one total. */
  total: 'contacts' | 'received' | 'people' | 'needs' | 'needs-with-reason' | 'referrals'
  rows: readonly string[]
  columns: readonly string[]
  sensitive?: readonly string[]
  alongRows?: Relation
  alongColumns?: Relation
}>

/** Who stands behind every number. Stored with a signed return, so that its numbers still open. */
export type FigureTable = Layout & Readonly<{ counted: readonly Counted[] }>

/** Puts every thing into its cell; a code that no row or column has is a bug, not a rounding. */
export function tabulate(layout: Layout, counted: readonly Counted[]): FigureTable {
  const [rows, columns] = [new Set(layout.rows), new Set(layout.columns)]
  const stray = counted.find(({ row, column }) => !rows.has(row) || !columns.has(column))
  if (stray) throw new Error(`${layout.id} has no cell ${stray.row} / ${stray.column}`)
  return { ...layout, counted }
}

/** The ids behind a number: null is the total over all rows or columns. Each counts once. */
export function behind(
  { counted }: FigureTable,
  row: string | null,
  column: string | null,
): ReadonlySet<string> {
  const inside = counted.filter(
    (one) => (row === null || one.row === row) && (column === null || one.column === column),
  )
  return new Set(inside.map(({ id }) => id))
}

/** The counts, unduplicated in every cell and in every total. */
export function countsOf(table: FigureTable): Required<CountTable> {
  const ids = new Map<string, Set<string>>()
  const note = (key: string, id: string) => {
    const known = ids.get(key)
    if (known) known.add(id)
    else ids.set(key, new Set([id]))
  }
  for (const { id, row, column } of table.counted) {
    for (const key of [`${row}|${column}`, `${row}|`, `|${column}`, '|']) note(key, id)
  }
  const size = (row: string, column: string) => ids.get(`${row}|${column}`)?.size ?? 0
  return {
    cells: table.rows.map((row) => table.columns.map((column) => size(row, column))),
    rowTotals: table.rows.map((row) => size(row, '')),
    columnTotals: table.columns.map((column) => size('', column)),
    total: size('', ''),
    alongRows: table.alongRows ?? 'sum',
    alongColumns: table.alongColumns ?? 'sum',
  }
}
