/** What leaves the centre in place of a count: the count, "under n", or nothing. */
export type Published =
  | Readonly<{ kind: 'shown'; value: number }>
  | Readonly<{ kind: 'under'; threshold: number }>
  | Readonly<{ kind: 'hidden' }>

/** How the cells of a line make its total: all of it, a part of it, or more than it because people stand in several. */
export type Relation = 'sum' | 'part' | 'overlap'

/** Counts, rows first. A margin that is not printed is left out. */
export type CountTable = Readonly<{
  cells: readonly (readonly number[])[]
  rowTotals?: readonly number[]
  columnTotals?: readonly number[]
  total?: number
  /** How the cells of a row make its total; `sum` unless said. */
  alongRows?: Relation
  /** How the cells of a column make its total; `sum` unless said. */
  alongColumns?: Relation
}>

export type PublishedTable = Readonly<{
  cells: readonly (readonly Published[])[]
  rowTotals?: readonly Published[]
  columnTotals?: readonly Published[]
  total?: Published
}>

export type SuppressionRule = Readonly<{
  /** Counts from 1 to threshold − 1 are not told. */
  threshold: number
  /** Rows about violence, addiction, trafficking, HIV or a child at risk: theirs is 10, whatever the centre chose. */
  sensitiveRows?: ReadonlySet<number>
}>

export const sensitiveThreshold = 10
