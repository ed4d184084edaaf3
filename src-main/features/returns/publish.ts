import type { PublishedCount, ReturnTable } from '#contract/returns.contract.ts'
import type { Figures } from './figures.ts'
import type { Measure } from './measures.ts'
import { publishStatistic } from './suppression/statistics.ts'
import { suppress } from './suppression/suppress.ts'
import { countsOf, type FigureTable } from './tabulate.ts'

export type PublishedFigures = Readonly<{
  tables: ReturnTable[]
  measures: { id: Measure['id']; value: PublishedCount }[]
}>

/** With every small number covered: what a caseworker sees and what leaves the centre. */
export function publishCovered({ tables, measures }: Figures, threshold: number): PublishedFigures {
  return {
    tables: withOneTotalEach(
      tables,
      tables.map((table) => covered(table, threshold)),
    ),
    measures: measures.map((measure) => ({ id: measure.id, value: cover(measure, threshold) })),
  }
}

/** As it is: for the manager, inside the centre. */
export function publishUncovered({ tables, measures }: Figures): PublishedFigures {
  return {
    tables: tables.map(uncovered),
    measures: measures.map(({ id, value, base, kind }) => ({
      id,
      value: kind === 'statistic' && base === 0 ? hidden : shown(value),
    })),
  }
}

function covered(table: FigureTable, threshold: number): ReturnTable {
  const sensitiveRows = new Set(
    [...table.rows.entries()].filter(([, row]) => table.sensitive?.includes(row)).map(([at]) => at),
  )
  const published = suppress(countsOf(table), { threshold, sensitiveRows })
  return {
    ...headsOf(table),
    cells: published.cells.map((row) => [...row]),
    rowTotals: [...(published.rowTotals ?? [])],
    columnTotals: [...(published.columnTotals ?? [])],
    total: published.total ?? hidden,
  }
}

function uncovered(table: FigureTable): ReturnTable {
  const { cells, rowTotals, columnTotals, total } = countsOf(table)
  return {
    ...headsOf(table),
    cells: cells.map((row) => row.map(shown)),
    rowTotals: rowTotals.map(shown),
    columnTotals: columnTotals.map(shown),
    total: shown(total),
  }
}

/**
 * Tables that count the same things have the same total: one that had to hide it must not be solved
 * by its neighbour that shows it.
 */
function withOneTotalEach(
  tables: readonly FigureTable[],
  published: readonly ReturnTable[],
): ReturnTable[] {
  const hiding = new Set(
    tables.filter((_, at) => published[at]?.total.kind === 'hidden').map(({ total }) => total),
  )
  return published.map((table, at) => {
    const name = tables[at]?.total
    return name && hiding.has(name) ? { ...table, total: hidden } : table
  })
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

const hidden: PublishedCount = { kind: 'hidden' }

function shown(value: number): PublishedCount {
  return { kind: 'shown', value }
}
