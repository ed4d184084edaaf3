/** What leaves the centre in place of a count: the count, "under n", or nothing. */
export type Published =
  | Readonly<{ kind: 'shown'; value: number }>
  | Readonly<{ kind: 'under'; threshold: number }>
  | Readonly<{ kind: 'hidden' }>

/** What an edition before this one counted at a place, and what it said of it. */
export type Earlier = Readonly<{ value: number; published: Published; threshold: number }>

/** Counts, rows first, with all their totals. With one column the rows are their own totals. */
export type CountTable = Readonly<{
  cells: readonly (readonly number[])[]
  rowTotals: readonly number[]
  columnTotals: readonly number[]
  total: number
  /** Things stand in several rows of the one column: they add up to more than the total. */
  overlaps?: boolean
  /** Rows about violence, addiction, trafficking, HIV or a child at risk: theirs is 10, whatever the centre chose. */
  sensitiveRows?: ReadonlySet<number>
  /** Under the same name the total is that of another table too. */
  totalName?: string
  /** Rows whose total is the total of a later table, by its name. */
  rowNames?: ReadonlyMap<number, string>
  /** Columns of which the same is true. */
  columnNames?: ReadonlyMap<number, string>
  /** Past the last row or column is its total. */
  earlier?: (row: number, column: number) => Earlier | undefined
}>

export type PublishedTable = Readonly<{
  cells: readonly (readonly Published[])[]
  rowTotals: readonly Published[]
  columnTotals: readonly Published[]
  total: Published
}>

export const sensitiveThreshold = 10
