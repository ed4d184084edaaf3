/** One comparison of the benchmark: ours against a baseline of the same run, so that a busy machine disturbs both. */
export type Comparison = Readonly<{
  name: string
  /** What ours is compared with. */
  baseline: string
  oursMs: number
  baselineMs: number
  note?: string
}>

/** Milliseconds of each round; ours and the baseline take turns. */
export async function takeTurns(
  rounds: number,
  ours: (round: number) => unknown,
  baseline: (round: number) => unknown,
): Promise<Readonly<{ ours: number[]; baseline: number[] }>> {
  const times: { ours: number[]; baseline: number[] } = { ours: [], baseline: [] }
  for (let round = 0; round < rounds; round++) {
    times.ours.push(await timed(() => ours(round)))
    times.baseline.push(await timed(() => baseline(round)))
  }
  return times
}

export async function timed(work: () => unknown): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

/** The value that this share of the rounds stayed under. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5)
}

/** The line a person reads: the ratio first, the milliseconds only to make sense of it. */
export function lineOf({ name, baseline, oursMs, baselineMs, note }: Comparison): string {
  const ratio = (oursMs / baselineMs).toFixed(2)
  const detail = `${oursMs.toFixed(2)} ms against ${baselineMs.toFixed(2)} ms`
  return `${ratio.padStart(8)} ×  ${name}, against ${baseline} (${detail})${note ? `; ${note}` : ''}`
}
