import type { Published } from './published.ts'

/** Said of a statistic where nothing was measured: nothing is hidden there, as a zero is shown. */
export type Unmeasured = Readonly<{ kind: 'none' }>
const unmeasured: Unmeasured = { kind: 'none' }

/** A median, mean or rate of so few people would tell about them. */
export function publishStatistic(
  value: number,
  base: number,
  threshold: number,
): Published | Unmeasured {
  if (base === 0) return unmeasured
  return base < threshold ? { kind: 'hidden' } : { kind: 'shown', value }
}

/** A share of two published counts, from 0 to 1: hidden with either of them, or with a small whole; none of nothing. */
export function publishShare(
  part: Published,
  whole: Published,
  threshold: number,
): Published | Unmeasured {
  if (part.kind !== 'shown' || whole.kind !== 'shown') return { kind: 'hidden' }
  return publishStatistic(part.value / whole.value, whole.value, threshold)
}
