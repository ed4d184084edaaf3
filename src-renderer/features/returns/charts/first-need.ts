import type { PublishedCount, ReturnTable } from '#contract/returns.contract.ts'

/** The most frequent row, if the numbers that may be told are enough to say so. */
export function firstRow(table: ReturnTable | undefined): string | undefined {
  if (!table || table.rowTotals.some(({ kind }) => kind === 'hidden')) return undefined
  const ranked = table.rows
    .map(({ code }, at) => ({
      code,
      most: mostOf(table.rowTotals[at]),
      count: table.rowTotals[at],
    }))
    .toSorted((one, other) => other.most - one.most)
  const [first, second] = ranked
  if (first?.count?.kind !== 'shown' || first.most === 0) return undefined
  return first.most > (second?.most ?? 0) ? first.code : undefined
}

/** The largest value that a number may have, as far as it is told. */
function mostOf(count: PublishedCount | undefined): number {
  if (count?.kind === 'shown') return count.value
  return count?.kind === 'under' ? count.threshold - 1 : 0
}
