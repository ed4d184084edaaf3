import type {
  MonthlyReturn,
  PublishedCount,
  ReturnMeasureId,
  ReturnTable,
  ReturnTableId,
} from '#contract/returns.contract.ts'

export function findTable({ tables }: MonthlyReturn, id: ReturnTableId): ReturnTable | undefined {
  return tables.find((table) => table.id === id)
}

/** The number at a place; null is the total over all rows or columns. */
export function countAt(
  table: ReturnTable | undefined,
  row: string | null,
  column: string | null,
): PublishedCount | undefined {
  if (!table) return undefined
  const at = table.rows.findIndex(({ code }) => code === row)
  const across = column === null ? -1 : table.columns.indexOf(column)
  if (row === null) return column === null ? table.total : table.columnTotals[across]
  return column === null ? table.rowTotals[at] : table.cells[at]?.[across]
}

export function measureOf(monthly: MonthlyReturn, id: ReturnMeasureId): PublishedCount | undefined {
  return monthly.measures.find((measure) => measure.id === id)?.value
}

/** The value where it may be told. */
export function toldValue(count: PublishedCount | undefined): number | undefined {
  return count?.kind === 'shown' ? count.value : undefined
}
