import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Published, PublishedTable } from '#main/features/returns/suppression/published.ts'
import { publishShare, publishStatistic } from '#main/features/returns/suppression/statistics.ts'
import { suppress } from '#main/features/returns/suppression/suppress.ts'
import { alone, known, oneWay, total, withTotals } from '#support/count-tables.ts'
import { solved, solvedByBounds } from '#support/solve-published-table.ts'

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
    expect(printed(alone(oneWay([40, 7, 25], { sensitiveRows: new Set([1]) }), 3))).toEqual([
      '40',
      '<10',
      '·',
      '72',
    ])
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
    expect(printed(alone(withTotals(cells, { sensitiveRows: new Set([0]) }), 5))).toEqual([
      '<10 0 | <10',
      '0 · | ·',
      '· · | 37',
    ])
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
        ...table.rowTotals.map((value, index) => [value, published.rowTotals[index]] as const),
        ...table.columnTotals.map(
          (value, index) => [value, published.columnTotals[index]] as const,
        ),
        [table.total, published.total] as const,
      ]
      expect(pairs.filter(([value, entry]) => !isRight(value, entry, threshold))).toEqual([])
    }),
  )
})

test('a share or a median of few people is hidden, and a share of a hidden number; of nobody there is none', () => {
  expect(publishStatistic(11, 4, 5)).toEqual({ kind: 'hidden' })
  expect(publishStatistic(11, 5, 5)).toEqual(shown(11))
  expect(publishShare(shown(3), shown(4), 5)).toEqual({ kind: 'hidden' })
  expect(publishShare(shown(6), shown(8), 5)).toEqual(shown(0.75))
  expect(publishShare({ kind: 'under', threshold: 5 }, shown(80), 5)).toEqual({ kind: 'hidden' })
  expect(publishShare(shown(6), { kind: 'hidden' }, 5)).toEqual({ kind: 'hidden' })
  expect(publishStatistic(0, 0, 5)).toEqual({ kind: 'none' })
  expect(publishShare(shown(0), shown(0), 5)).toEqual({ kind: 'none' })
})

function shown(value: number): Published {
  return { kind: 'shown', value }
}

function isRight(value: number, entry: Published | undefined, threshold: number): boolean {
  if (entry?.kind === 'shown') return entry.value === value && (value === 0 || value >= threshold)
  return value > 0 && (entry?.kind === 'hidden' || value < threshold)
}
