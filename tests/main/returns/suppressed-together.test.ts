import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CountTable, PublishedTable } from '#main/features/returns/suppression/published.ts'
import { suppress } from '#main/features/returns/suppression/suppress.ts'
import { type Extra, known, oneWay, printsOf, total, withTotals } from '#support/count-tables.ts'
import { puzzleOf, solved } from '#support/solve-published-table.ts'

const thresholds = fc.constantFrom(3, 5, 10)
const small = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 5, arbitrary: fc.nat(6) },
  { weight: 3, arbitrary: fc.nat(40) },
)
const tableOf = (rows: number, columns: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: rows }), fc.integer({ min: 2, max: columns }))
    .chain(([height, width]) =>
      fc.array(fc.array(small, { minLength: width, maxLength: width }), {
        minLength: height,
        maxLength: height,
      }),
    )
/** So many things, dealt out over the rows of one more table. */
function dealt(sum: number, shares: readonly number[], extra: Extra): CountTable {
  const whole = Math.max(1, total(shares))
  const values = shares.map((share) => Math.floor((share * sum) / whole))
  return oneWay([...values, sum - total(values)], extra)
}

test('no reader can work a hidden number out of tables that share a total or that of a row or column', () => {
  const shares = fc.array(fc.nat(5), { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(tableOf(3, 3), shares, shares, thresholds, (cells, ofAll, ofLine, threshold) => {
      const rowNames = new Map([[0, 'row']])
      const columnNames = new Map([[1, 'column']])
      const first = withTotals(cells, { totalName: 'all', rowNames, columnNames })
      const tables = [
        first,
        dealt(first.total, ofAll, { totalName: 'all' }),
        dealt(first.rowTotals[0] ?? 0, ofLine, { totalName: 'row' }),
        dealt(first.columnTotals[1] ?? 0, ofLine, { totalName: 'column' }),
      ]
      expect(solved(known(tables, threshold))).toEqual([])
    }),
    { numRuns: 400 },
  )
})

test('no reader can work a hidden number out of two editions side by side, taking what one shows for the other', () => {
  const late = fc.array(fc.tuple(fc.nat(2), fc.nat(2), fc.integer({ min: -2, max: 3 })), {
    maxLength: 3,
  })
  fc.assert(
    fc.property(tableOf(3, 3), late, thresholds, (cells, changes, threshold) => {
      const before = withTotals(cells)
      const [out] = suppress([before], threshold)
      const now = withTotals(
        cells.map((row, at) =>
          row.map((value, column) =>
            changes
              .filter(([down, across]) => down === at && across === column)
              .reduce((sum, [, , by]) => Math.max(0, sum + by), value),
          ),
        ),
      )
      const earlier = (row: number, column: number) => ({
        value: numberAt(before, row, column),
        published: numberAt(out!, row, column),
        threshold,
      })
      const again = suppress([{ ...now, earlier }], threshold)
      // What is hidden in both may have changed, for all the reader knows.
      const isSame = (row: number, column: number) =>
        numberAt(before, row, column) === numberAt(now, row, column) &&
        [out!, again[0]!].some((one) => numberAt(one, row, column).kind === 'shown')
      const puzzle = puzzleOf(
        printsOf([before], [out!], threshold, (_, ...at) => at.join(' ')),
        printsOf([now], again, threshold, (_, row, column) =>
          isSame(row, column) ? `${row} ${column}` : `changed ${row} ${column}`,
        ),
      )
      // Where the old numbers and a new zero leave no way out, the new edition tells nothing but its zeros.
      expect(tellsNothing(again[0]!) || solved(puzzle).length === 0).toBe(true)
    }),
    { numRuns: 600 },
  )
})

function tellsNothing(table: PublishedTable): boolean {
  return [table.total, ...table.rowTotals, ...table.columnTotals, ...table.cells.flat()].every(
    (one) => one.kind === 'hidden' || (one.kind === 'shown' && one.value === 0),
  )
}

function numberAt<Number>(
  table: Readonly<{
    cells: readonly (readonly Number[])[]
    rowTotals: readonly Number[]
    columnTotals: readonly Number[]
    total: Number
  }>,
  row: number,
  column: number,
): Number {
  const line = [...(table.cells[row] ?? table.columnTotals), table.rowTotals[row] ?? table.total]
  return line[column]!
}
