import { isDeepStrictEqual } from 'node:util'
import type { PublishedCount, ReturnChange, ReturnTable } from '#contract/returns.contract.ts'
import type { PublishedFigures } from './publish.ts'

type Told = Readonly<{ at: ReturnChange['at']; count: PublishedCount }>

/**
 * What differs from the edition before, number by number. Both are told as they were published: what was covered stays
 * covered, and the later one was covered beside the earlier.
 */
export function changesBetween(before: PublishedFigures, now: PublishedFigures): ReturnChange[] {
  const earlier = new Map(numbersOf(before).map(({ at, count }) => [JSON.stringify(at), count]))
  return numbersOf(now).flatMap(({ at, count }) => {
    const said = earlier.get(JSON.stringify(at)) ?? null
    return isDeepStrictEqual(said, count) ? [] : [{ at, before: said, now: count }]
  })
}

function numbersOf({ tables, measures }: PublishedFigures): Told[] {
  return [
    ...tables.flatMap(numbersIn),
    ...measures.map(({ id, value }) => ({ at: { measure: id }, count: value })),
  ]
}

/** With one column a row is its total. */
function numbersIn({ id, rows, columns, ...counts }: ReturnTable): Told[] {
  const isWide = columns.length > 1
  const told = (row: string | null, column: string | null, count: PublishedCount | undefined) =>
    count ? [{ at: { table: id, row, column }, count }] : []
  return [
    ...rows.flatMap(({ code }, at) => [
      ...(isWide
        ? columns.flatMap((column, across) => told(code, column, counts.cells[at]?.[across]))
        : []),
      ...told(code, null, counts.rowTotals[at]),
    ]),
    ...(isWide ? columns.flatMap((one, at) => told(null, one, counts.columnTotals[at])) : []),
    ...told(null, null, counts.total),
  ]
}
