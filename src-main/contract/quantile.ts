/** A value and how many times it occurred. */
export type Occurring = Readonly<{ value: number; times: number }>

/** Nearest rank: the least value that so large a share does not exceed, one that really occurred. */
export function quantile(values: readonly Occurring[], share: number): number | undefined {
  const all = values.reduce((sum, { times }) => sum + times, 0)
  let rank = Math.max(1, Math.ceil(share * all))
  for (const { value, times } of values.toSorted((one, other) => one.value - other.value)) {
    rank -= times
    if (rank <= 0) return value
  }
  return undefined
}
