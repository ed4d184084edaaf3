import {
  type CountTable,
  type Relation,
  sensitiveThreshold,
  type SuppressionRule,
} from './published.ts'

/**
 * One number of the table as an edge of a network in which what flows into a node flows out of it: a cell flows from
 * its row to its column, a row total into its row, a column total out of its column, the total from `bottom` to `side`.
 * Every printed line is then a node, and every other table with the same printed numbers differs by circulations.
 */
export type Entry = Readonly<{
  row: number
  column: number
  value: number
  /** From 1 to threshold − 1 it is small. */
  threshold: number
  place: 'cell' | 'row-total' | 'column-total' | 'total' | 'slack'
  from: number
  to: number
}>

type Nodes = Readonly<{
  row: (index: number) => number
  column: (index: number) => number
  side: number
  bottom: number
  /** The end of everything that no printed total holds together. */
  free: number
}>

export function isSmall({ value, threshold, place }: Entry): boolean {
  return place !== 'slack' && value > 0 && value < threshold
}

export function entriesOf(table: CountTable, rule: SuppressionRule): readonly Entry[] {
  const nodes = nodesOf(table)
  const { cells, rowTotals = [], columnTotals = [], total } = table
  const at = { row: cells.length, column: cells[0]?.length ?? 0 }
  const thresholdOf = (row: number) =>
    rule.sensitiveRows?.has(row) ? Math.max(sensitiveThreshold, rule.threshold) : rule.threshold
  const printed: readonly Entry[] = [
    ...cells.flatMap((values, row) =>
      values.map((value, column): Entry => ({
        row,
        column,
        value,
        threshold: thresholdOf(row),
        place: 'cell',
        from: nodes.row(row),
        to: nodes.column(column),
      })),
    ),
    ...rowTotals.map((value, row): Entry => ({
      row,
      column: at.column,
      value,
      threshold: thresholdOf(row),
      place: 'row-total',
      from: nodes.side,
      to: nodes.row(row),
    })),
    ...columnTotals.map((value, column): Entry => ({
      row: at.row,
      column,
      value,
      threshold: rule.threshold,
      place: 'column-total',
      from: nodes.column(column),
      to: nodes.bottom,
    })),
    ...(total === undefined
      ? []
      : [
          {
            ...at,
            value: total,
            threshold: rule.threshold,
            place: 'total' as const,
            from: nodes.bottom,
            to: nodes.side,
          },
        ]),
  ]
  return [...printed, ...slackOf(table, nodes, printed)]
}

function nodesOf({ cells, rowTotals, columnTotals, total }: CountTable): Nodes {
  const free = 0
  const rows = cells.length
  const columns = cells[0]?.length ?? 0
  return {
    free,
    row: (index) => (rowTotals ? 1 + index : free),
    column: (index) => (columnTotals ? 1 + rows + index : free),
    side: rowTotals && total !== undefined ? 1 + rows + columns : free,
    bottom: columnTotals && total !== undefined ? 2 + rows + columns : free,
  }
}

/** What a line lacks or has beyond its total: nobody prints it, so it may be anything from 0 up. */
function slackOf(table: CountTable, nodes: Nodes, printed: readonly Entry[]): readonly Entry[] {
  const { cells, alongRows = 'sum', alongColumns = 'sum' } = table
  const lines: readonly (readonly [node: number, relation: Relation])[] = [
    ...cells.map((_, row) => [nodes.row(row), alongRows] as const),
    ...(cells[0] ?? []).map((_, column) => [nodes.column(column), alongColumns] as const),
    [nodes.side, alongColumns],
    [nodes.bottom, alongRows],
  ]
  return lines.flatMap(([node, relation]) => {
    if (node === nodes.free) return []
    const surplus = surplusAt(node, printed)
    if (!fits(surplus, relation, totalsEnter(node, printed))) {
      throw new RangeError(`A line of the table is no ${relation} of its total`)
    }
    if (relation === 'sum') return []
    const leaves = totalsEnter(node, printed) === (relation === 'part')
    const [from, to] = leaves ? [node, nodes.free] : [nodes.free, node]
    return [
      {
        row: -1,
        column: -1,
        value: Math.abs(surplus),
        threshold: 0,
        place: 'slack' as const,
        from,
        to,
      },
    ]
  })
}

/** Inflow less outflow. */
function surplusAt(node: number, printed: readonly Entry[]): number {
  return printed.reduce(
    (sum, { value, from, to }) => sum + (to === node ? value : 0) - (from === node ? value : 0),
    0,
  )
}

/** Whether the line's total flows in, as a row's does, or out, as a column's. */
function totalsEnter(node: number, printed: readonly Entry[]): boolean {
  return printed.some(
    ({ place, to }) => to === node && (place === 'row-total' || place === 'total'),
  )
}

function fits(surplus: number, relation: Relation, totalEnters: boolean): boolean {
  const missing = totalEnters ? surplus : -surplus
  if (relation === 'sum') return missing === 0
  return relation === 'part' ? missing >= 0 : missing <= 0
}
