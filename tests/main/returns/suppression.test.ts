import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type {
  CountTable,
  Published,
  PublishedTable,
} from '#main/features/returns/suppression/published.ts'
import { publishShare, publishStatistic } from '#main/features/returns/suppression/statistics.ts'
import { suppress } from '#main/features/returns/suppression/suppress.ts'
import { type Print, puzzleOf, solved, solvedByBounds } from '#support/solve-published-table.ts'

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)

type Extra = Omit<CountTable, 'cells' | 'rowTotals' | 'columnTotals' | 'total'>

function withTotals(cells: readonly (readonly number[])[], extra: Extra = {}): CountTable {
  const rowTotals = cells.map(total)
  const columnTotals = (cells[0] ?? []).map((_, column) =>
    total(cells.map((row) => row[column] ?? 0)),
  )
  return { ...extra, cells, rowTotals, columnTotals, total: total(rowTotals) }
}

function oneWay(values: readonly number[], extra: Extra = {}, sum = total(values)): CountTable {
  const cells = values.map((value) => [value])
  return { ...extra, cells, rowTotals: values, columnTotals: [sum], total: sum }
}

function alone(table: CountTable, threshold: number): PublishedTable {
  const [published] = suppress([table], threshold)
  if (!published) throw new Error('no table came back')
  return published
}

function print(entries: readonly Published[]): string {
  return entries
    .map((entry) =>
      entry.kind === 'shown'
        ? String(entry.value)
        : entry.kind === 'under'
          ? `<${entry.threshold}`
          : '·',
    )
    .join(' ')
}

function printed({ cells, rowTotals, columnTotals, total: all }: PublishedTable): string[] {
  if (columnTotals.length === 1) return [...cells, [all]].map(print)
  return [
    ...cells.map((row, at) => `${print(row)} | ${print(rowTotals.slice(at, at + 1))}`),
    `${print(columnTotals)} | ${print([all])}`,
  ]
}

/** What lies before a reader who has read the rule too; the same name is the same number. */
function printsOf(
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
        const named = column === columns ? table.rowNames?.get(row) : undefined
        if (named) return nameOf(-1, 0, 0) + named
        return nameOf(index, row, columns === 1 ? 0 : column)
      },
      hiddenIsAtLeast: (row) =>
        tellsUnder ? (table.sensitiveRows?.has(row) ? Math.max(threshold, 10) : threshold) : 1,
    }
  })
}

function known(tables: readonly CountTable[], threshold: number) {
  return puzzleOf(printsOf(tables, suppress(tables, threshold), threshold))
}

describe('a table of one column', () => {
  test.each([
    [
      [12, 3, 8, 0],
      ['12', '<5', '·', '0', '23'],
    ],
    [
      [12, 3, 2, 0],
      ['12', '<5', '<5', '0', '17'],
    ],
    [
      [12, 8, 0],
      ['12', '8', '0', '20'],
    ],
    [
      [3, 0, 0],
      ['<5', '0', '0', '<5'],
    ],
    // Two small ones that can only be 4 and 4 are as good as told.
    [
      [12, 4, 4],
      ['·', '<5', '<5', '20'],
    ],
    [
      [5, 4],
      ['·', '<5', '9'],
    ],
  ])('%j', (values, lines) => {
    expect(printed(alone(oneWay(values), 5))).toEqual(lines)
  })

  test('a sensitive row is held to ten, whatever the centre chose', () => {
    expect(
      printed(alone(oneWay([40, 7, 25], { sensitiveRows: new Set([1]) }), 3)),
    ).toEqual(['40', '<10', '·', '72'])
  })
})

describe('a table of rows and columns', () => {
  test('one small cell takes three others with it and leaves every total', () => {
    const cells = [
      [20, 3, 30],
      [25, 12, 40],
      [50, 60, 70],
    ]
    expect(printed(alone(withTotals(cells), 5))).toEqual([
      '· <5 30 | 53',
      '· · 40 | 77',
      '50 60 70 | 180',
      '95 75 140 | 310',
    ])
  })

  test('numbers that two lines together would give away are hidden too', () => {
    // Every line has two hidden cells, yet rows one and two less columns one and two would tell the third.
    const cells = [
      [3, 2, 50, 50],
      [2, 3, 4, 50],
      [50, 50, 3, 3],
      [50, 50, 50, 3],
    ]
    expect(solved(known([withTotals(cells)], 5))).toEqual([])
  })

  test('zero is shown, and a total goes only when its line has nothing else', () => {
    const cells = [
      [7, 0],
      [0, 30],
    ]
    expect(
      printed(alone(withTotals(cells, { sensitiveRows: new Set([0]) }), 5)),
    ).toEqual(['<10 0 | <10', '0 · | ·', '· · | 37'])
  })

  test('a table that does not add up is a mistake of ours, not printed', () => {
    const table = { ...withTotals([[3, 4]]), rowTotals: [8] }
    expect(() => suppress([table], 5)).toThrow(RangeError)
  })
})

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
const sensitive = fc.subarray([0, 1, 2]).map((rows) => new Set(rows))

test('no reader can work a hidden number out of small tables, by trying every value', () => {
  fc.assert(
    fc.property(tableOf(4, 4), thresholds, sensitive, (cells, threshold, sensitiveRows) => {
      expect(solved(known([withTotals(cells, { sensitiveRows })], threshold))).toEqual([])
    }),
    { numRuns: 400 },
  )
})

test('no reader can work a hidden number out of tables as large as the return has, line by line', () => {
  fc.assert(
    fc.property(tableOf(31, 6), thresholds, sensitive, (cells, threshold, sensitiveRows) => {
      expect(solvedByBounds(known([withTotals(cells, { sensitiveRows })], threshold))).toEqual([])
    }),
    { numRuns: 60 },
  )
})

test('no reader can work a hidden number out of one column with its total', () => {
  fc.assert(
    fc.property(
      fc.array(small, { minLength: 1, maxLength: 6 }),
      thresholds,
      sensitive,
      (values, threshold, sensitiveRows) => {
        expect(solved(known([oneWay(values, { sensitiveRows })], threshold))).toEqual([])
      },
    ),
    { numRuns: 400 },
  )
})

test('no reader can work a hidden number out of a column whose people stand in several rows', () => {
  fc.assert(
    fc.property(
      fc.array(small, { minLength: 2, maxLength: 5 }),
      fc.nat(100),
      thresholds,
      sensitive,
      (values, by, threshold, sensitiveRows) => {
        const largest = Math.max(...values)
        const unduplicated = largest + (by % (total(values) - largest + 1))
        const table = oneWay(values, { sensitiveRows, overlaps: true }, unduplicated)
        expect(solved(known([table], threshold))).toEqual([])
      },
    ),
    { numRuns: 400 },
  )
})

/** So many things, dealt out over the rows of one more table. */
function dealt(sum: number, shares: readonly number[], extra: Extra): CountTable {
  const whole = Math.max(1, total(shares))
  const values = shares.map((share) => Math.floor((share * sum) / whole))
  return oneWay([...values, sum - total(values)], extra)
}

test('no reader can work a hidden number out of tables that share a total or the total of a row', () => {
  const shares = fc.array(fc.nat(5), { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(tableOf(3, 3), shares, shares, thresholds, (cells, ofAll, ofRow, threshold) => {
      const rowNames = new Map([[0, 'row']])
      const first = withTotals(cells, { totalName: 'all', rowNames })
      const tables = [
        first,
        dealt(first.total, ofAll, { totalName: 'all' }),
        dealt(first.rowTotals[0] ?? 0, ofRow, { totalName: 'row' }),
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
      if (!tellsNothing(again[0]!)) expect(solved(puzzle)).toEqual([])
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

test('at a small month a topic is covered by another topic, and the total of needs stays', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.nat(4), { minLength: 6, maxLength: 6 }), {
        minLength: 31,
        maxLength: 31,
      }),
      (cells) => {
        const table = withTotals(cells, { sensitiveRows: new Set([20, 21, 22, 23, 24]) })
        const { total: all, columnTotals } = alone(table, 5)
        expect(all.kind).toBe('shown')
        expect(columnTotals.filter(({ kind }) => kind === 'hidden')).toEqual([])
      },
    ),
    { numRuns: 30 },
  )
})

test('every small number is hidden, no zero is, and what is shown is true', () => {
  fc.assert(
    fc.property(tableOf(5, 5), thresholds, (cells, threshold) => {
      const table = withTotals(cells)
      const published = alone(table, threshold)
      const pairs = [
        ...cells.flatMap((row, index) =>
          row.map((value, column) => [value, published.cells[index]?.[column]] as const),
        ),
        ...table.rowTotals.map(
          (value, index) => [value, published.rowTotals[index]] as const,
        ),
        ...table.columnTotals.map(
          (value, index) => [value, published.columnTotals[index]] as const,
        ),
        [table.total, published.total] as const,
      ]
      expect(pairs.filter(([value, entry]) => !isRight(value, entry, threshold))).toEqual([])
    }),
  )
})

test('a share or a median of few people is hidden, and a share of a hidden number', () => {
  expect(publishStatistic(11, 4, 5)).toEqual({ kind: 'hidden' })
  expect(publishStatistic(11, 5, 5)).toEqual(shown(11))
  expect(publishShare(shown(3), shown(4), 5)).toEqual({ kind: 'hidden' })
  expect(publishShare(shown(6), shown(8), 5)).toEqual(shown(0.75))
  expect(publishShare({ kind: 'under', threshold: 5 }, shown(80), 5)).toEqual({ kind: 'hidden' })
  expect(publishShare(shown(6), { kind: 'hidden' }, 5)).toEqual({ kind: 'hidden' })
  expect(publishShare(shown(0), shown(0), 5)).toEqual({ kind: 'hidden' })
})

function shown(value: number): Published {
  return { kind: 'shown', value }
}

function isRight(value: number, entry: Published | undefined, threshold: number): boolean {
  if (entry?.kind === 'shown') return entry.value === value && (value === 0 || value >= threshold)
  return value > 0 && (entry?.kind === 'hidden' || value < threshold)
}
