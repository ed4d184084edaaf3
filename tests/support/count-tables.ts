import type { CountTable, PublishedTable } from '#main/features/returns/suppression/published.ts'
import { suppress } from '#main/features/returns/suppression/suppress.ts'
import { type Print, type Puzzle, puzzleOf } from './solve-published-table.ts'

export function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}

export type Extra = Omit<CountTable, 'cells' | 'rowTotals' | 'columnTotals' | 'total'>

export function withTotals(cells: readonly (readonly number[])[], extra: Extra = {}): CountTable {
  const rowTotals = cells.map(total)
  const columnTotals = (cells[0] ?? []).map((_, column) =>
    total(cells.map((row) => row[column] ?? 0)),
  )
  return { ...extra, cells, rowTotals, columnTotals, total: total(rowTotals) }
}

export function oneWay(
  values: readonly number[],
  extra: Extra = {},
  sum = total(values),
): CountTable {
  const cells = values.map((value) => [value])
  return { ...extra, cells, rowTotals: values, columnTotals: [sum], total: sum }
}

export function alone(table: CountTable, threshold: number): PublishedTable {
  const [published] = suppress([table], threshold)
  if (!published) throw new Error('no table came back')
  return published
}

/** What lies before a reader who has read the rule too; the same name is the same number. */
export function printsOf(
  tables: readonly CountTable[],
  published: readonly PublishedTable[],
  threshold: number,
  nameOf: (table: number, row: number, column: number) => string = (...at) => at.join(' '),
): Print[] {
  return tables.map((table, index) => {
    const own = published[index]
    if (!own) throw new Error('no table came back')
    const tellsUnder = JSON.stringify(own).includes('"under"')
    const [rows, columns] = [table.rowTotals.length, table.columnTotals.length]
    return {
      table: own,
      overlaps: table.overlaps ?? false,
      keyOf: (row, column) => {
        const isTotal = row === rows && (column === columns || columns === 1)
        if (isTotal && table.totalName) return nameOf(-1, 0, 0) + table.totalName
        const named =
          column === columns
            ? table.rowNames?.get(row)
            : row === rows
              ? table.columnNames?.get(column)
              : undefined
        if (named) return nameOf(-1, 0, 0) + named
        return nameOf(index, row, columns === 1 ? 0 : column)
      },
      hiddenIsAtLeast: (row) =>
        tellsUnder ? (table.sensitiveRows?.has(row) ? Math.max(threshold, 10) : threshold) : 1,
    }
  })
}

export function known(tables: readonly CountTable[], threshold: number): Puzzle {
  return puzzleOf(printsOf(tables, suppress(tables, threshold), threshold))
}
