import type { PublishedCount, ReturnTable } from '#contract/returns.contract.ts'
import type { Figures } from './figures.ts'
import type { Measure } from './measures.ts'
import { type CountTable, type Earlier, sensitiveThreshold } from './suppression/published.ts'
import { publishStatistic } from './suppression/statistics.ts'
import { suppress } from './suppression/suppress.ts'
import type { FigureTable } from './tabulate.ts'

export type PublishedFigures = Readonly<{
  tables: ReturnTable[]
  measures: { id: Measure['id']; value: PublishedCount }[]
}>

/** A signed edition: as it was counted and as it was published. */
export type Edition = Readonly<{
  figures: Figures
  covered: PublishedFigures
  threshold: number
}>

/**
 * With every small number covered: what a caseworker sees and what leaves the centre. Nothing covered can be worked out
 * beside the edition before either, which is out already.
 */
export function publishCovered(
  { tables, measures }: Figures,
  threshold: number,
  before?: Edition,
): PublishedFigures {
  const published = suppress(
    tables.map((table) => countTable(table, before)),
    threshold,
  )
  return {
    tables: tables.flatMap((table, at) => {
      const { cells, rowTotals, columnTotals, total } = published[at] ?? {}
      if (!cells || !rowTotals || !columnTotals || !total) return []
      return {
        ...headsOf(table),
        cells: cells.map((row) => [...row]),
        rowTotals: [...rowTotals],
        columnTotals: [...columnTotals],
        total,
      }
    }),
    measures: measures.map((measure) => ({ id: measure.id, value: cover(measure, threshold) })),
  }
}

/** As it is: for the manager, inside the centre. */
export function publishUncovered({ tables, measures }: Figures): PublishedFigures {
  return {
    tables: tables.map((table) => ({
      ...headsOf(table),
      cells: table.cells.map((row) => row.map(shown)),
      rowTotals: table.rowTotals.map(shown),
      columnTotals: table.columnTotals.map(shown),
      total: shown(table.total),
    })),
    measures: measures.map(({ id, value, base, kind }) => ({
      id,
      value: kind === 'statistic' && base === 0 ? unmeasured : shown(value),
    })),
  }
}

function countTable(table: FigureTable, before: Edition | undefined): CountTable {
  const { cells, rowTotals, columnTotals, total, rows } = table
  return {
    cells,
    rowTotals,
    columnTotals,
    total,
    totalName: table.totalName,
    rowNames: namesAt(rows, table.rowsElsewhere),
    columnNames: namesAt(table.columns, table.columnsElsewhere),
    overlaps: table.overlaps ?? false,
    sensitiveRows: new Set([...rows.keys()].filter((at) => isSensitive(table, at))),
    ...(before && { earlier: earlierIn(table, before) }),
  }
}

function namesAt(
  codes: readonly string[],
  names: FigureTable['rowsElsewhere'] = {},
): ReadonlyMap<number, string> {
  return new Map(
    codes.flatMap((code, at): (readonly [number, string])[] => {
      const name = names[code]
      return name === undefined ? [] : [[at, name]]
    }),
  )
}

/** The number at the same place of the edition before: a place is known by its codes. */
function earlierIn(table: FigureTable, { figures, covered, threshold }: Edition) {
  const counted = figures.tables.find(({ id }) => id === table.id)
  const published = covered.tables.find(({ id }) => id === table.id)
  return (row: number, column: number): Earlier | undefined => {
    if (!counted || !published) return undefined
    const [down, across] = [
      placeOf(table.rows, row, counted.rows),
      placeOf(table.columns, column, counted.columns),
    ]
    const value = numberAt(counted, down, across)
    const said = numberAt(published, down, across)
    // Only a statistic is said to have no data, and a table holds none.
    if (value === undefined || said === undefined || said.kind === 'none') return undefined
    const was = isSensitive(table, row) ? Math.max(sensitiveThreshold, threshold) : threshold
    return { value, published: said, threshold: was }
  }
}

/** Past the last code is the total, in both. */
function placeOf(codes: readonly string[], at: number, others: readonly string[]): number {
  const code = codes[at]
  return code === undefined ? others.length : others.indexOf(code)
}

function numberAt<Number>(
  {
    cells,
    rowTotals,
    columnTotals,
    total,
  }: Readonly<{
    cells: readonly (readonly Number[])[]
    rowTotals: readonly Number[]
    columnTotals: readonly Number[]
    total: Number
  }>,
  row: number,
  column: number,
): Number | undefined {
  const isTotal = column === columnTotals.length
  if (row === rowTotals.length) return isTotal ? total : columnTotals[column]
  return isTotal ? rowTotals[row] : cells[row]?.[column]
}

function isSensitive({ rows, sensitive }: FigureTable, row: number): boolean {
  const code = rows[row]
  return code !== undefined && (sensitive?.includes(code) ?? false)
}

function headsOf({ id, rows, columns, sensitive }: FigureTable) {
  return {
    id,
    rows: rows.map((code) => ({ code, sensitive: sensitive?.includes(code) ?? false })),
    columns: [...columns],
  }
}

function cover({ kind, value, base }: Measure, threshold: number): PublishedCount {
  if (kind === 'statistic') return publishStatistic(value, base, threshold)
  return value > 0 && value < threshold ? { kind: 'under', threshold } : shown(value)
}

const unmeasured: PublishedCount = { kind: 'none' }

function shown(value: number): PublishedCount {
  return { kind: 'shown', value }
}
