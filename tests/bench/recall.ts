/** The place of the wanted person in the list, 1 first; undefined where the list does not have them. */
export type Rank = number | undefined

export type Recall = Readonly<{ pairs: number; at1: number; at10: number; meanRank: number }>

/** Shares found first and among the first ten; the mean rank is over those found at all. */
export function recallOf(ranks: readonly Rank[]): Recall {
  const found = ranks.filter((rank) => rank !== undefined)
  const within = (place: number) => found.filter((rank) => rank <= place).length / ranks.length
  return {
    pairs: ranks.length,
    at1: within(1),
    at10: within(10),
    meanRank: found.reduce((sum, rank) => sum + rank, 0) / found.length,
  }
}

export type Spread = Readonly<{ p50: number; p95: number; max: number }>

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((one, other) => one - other)
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
  return { p50: at(0.5), p95: at(0.95), max: at(1) }
}
