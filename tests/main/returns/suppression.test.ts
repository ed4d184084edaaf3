import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type {
  CountTable,
  Published,
  PublishedTable,
  Relation,
} from '#main/features/returns/suppression/published.ts'
import { publishShare, publishStatistic } from '#main/features/returns/suppression/statistics.ts'
import { suppress } from '#main/features/returns/suppression/suppress.ts'
import { puzzleOf, solved, solvedByBounds } from '#support/solve-published-table.ts'

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)

function withTotals(cells: readonly (readonly number[])[]): CountTable {
  const rowTotals = cells.map(total)
  const columnTotals = (cells[0] ?? []).map((_, column) =>
    total(cells.map((row) => row[column] ?? 0)),
  )
  return { cells, rowTotals, columnTotals, total: total(rowTotals) }
}

function oneWay(values: readonly number[], sum = total(values)): CountTable {
  return { cells: values.map((value) => [value]), columnTotals: [sum] }
}

function print(entries: readonly Published[] = []): string {
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

function printed(table: PublishedTable): string[] {
  const rows = table.cells.map((row, index) =>
    [print(row), print(table.rowTotals?.slice(index, index + 1))].filter(Boolean).join(' | '),
  )
  const last = [print(table.columnTotals), print(table.total ? [table.total] : [])]
    .filter(Boolean)
    .join(' | ')
  return last === '' ? rows : [...rows, last]
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
    expect(printed(suppress(oneWay(values), { threshold: 5 }))).toEqual(lines)
  })

  test('without a total nothing beside the small number is hidden', () => {
    expect(printed(suppress({ cells: [[12], [3], [8]] }, { threshold: 5 }))).toEqual([
      '12',
      '<5',
      '8',
    ])
  })

  test('a sensitive row is held to ten, whatever the centre chose', () => {
    expect(
      printed(suppress(oneWay([40, 7, 25]), { threshold: 3, sensitiveRows: new Set([1]) })),
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
    expect(printed(suppress(withTotals(cells), { threshold: 5 }))).toEqual([
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
    const table = suppress(withTotals(cells), { threshold: 5 })
    expect(solved(puzzleOf(table, known(table, 5)))).toEqual([])
  })

  test('zero is shown, and a total goes only when its line has nothing else', () => {
    const cells = [
      [7, 0],
      [0, 30],
    ]
    expect(
      printed(suppress(withTotals(cells), { threshold: 5, sensitiveRows: new Set([0]) })),
    ).toEqual(['<10 0 | <10', '0 · | ·', '· · | 37'])
  })

  test('a table that does not add up is a mistake of ours, not printed', () => {
    expect(() => suppress({ cells: [[3, 4]], rowTotals: [8] }, { threshold: 5 })).toThrow(
      RangeError,
    )
  })
})

/** What a reader knows who has read this rule too. */
function known(
  table: PublishedTable,
  threshold: number,
  sensitiveRows: ReadonlySet<number> = new Set(),
  relations: { alongRows?: Relation; alongColumns?: Relation } = {},
) {
  const tellsUnder = JSON.stringify(table).includes('"under"')
  return {
    ...relations,
    hiddenIsAtLeast: (row: number) =>
      tellsUnder ? (sensitiveRows.has(row) ? Math.max(threshold, 10) : threshold) : 1,
  }
}

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
      const table = suppress(withTotals(cells), { threshold, sensitiveRows })
      expect(solved(puzzleOf(table, known(table, threshold, sensitiveRows)))).toEqual([])
    }),
    { numRuns: 400 },
  )
})

test('no reader can work a hidden number out of tables as large as the return has, line by line', () => {
  fc.assert(
    fc.property(tableOf(12, 8), thresholds, sensitive, (cells, threshold, sensitiveRows) => {
      const table = suppress(withTotals(cells), { threshold, sensitiveRows })
      expect(solvedByBounds(puzzleOf(table, known(table, threshold, sensitiveRows)))).toEqual([])
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
        const table = suppress(oneWay(values), { threshold, sensitiveRows })
        expect(solved(puzzleOf(table, known(table, threshold, sensitiveRows)))).toEqual([])
      },
    ),
    { numRuns: 400 },
  )
})

test('no reader can work a hidden number out of a column whose people stand in several rows, or in none', () => {
  const people = fc.array(small, { minLength: 2, maxLength: 5 })
  fc.assert(
    fc.property(
      people,
      fc.nat(100),
      thresholds,
      sensitive,
      fc.boolean(),
      (values, by, threshold, sensitiveRows, overlaps) => {
        const largest = Math.max(...values)
        const unduplicated = overlaps
          ? largest + (by % (total(values) - largest + 1))
          : total(values) + (by % 9)
        const alongColumns = overlaps ? 'overlap' : 'part'
        const table = suppress(
          { ...oneWay(values, unduplicated), alongColumns },
          { threshold, sensitiveRows },
        )
        expect(
          solved(puzzleOf(table, known(table, threshold, sensitiveRows, { alongColumns }))),
        ).toEqual([])
      },
    ),
    { numRuns: 400 },
  )
})

test('every small number is hidden, no zero is, and what is shown is true', () => {
  fc.assert(
    fc.property(tableOf(5, 5), thresholds, (cells, threshold) => {
      const table = withTotals(cells)
      const published = suppress(table, { threshold })
      const pairs = [
        ...cells.flatMap((row, index) =>
          row.map((value, column) => [value, published.cells[index]?.[column]] as const),
        ),
        ...(table.rowTotals ?? []).map(
          (value, index) => [value, published.rowTotals?.[index]] as const,
        ),
        ...(table.columnTotals ?? []).map(
          (value, index) => [value, published.columnTotals?.[index]] as const,
        ),
        [table.total ?? 0, published.total] as const,
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
