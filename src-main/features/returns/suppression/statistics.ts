import type { Published } from './published.ts'

/** A median, mean or rate of so few people would tell about them. */
export function publishStatistic(value: number, base: number, threshold: number): Published {
  return base < threshold ? { kind: 'hidden' } : { kind: 'shown', value }
}

/** A share of two published counts, from 0 to 1: hidden with either of them, or with a small whole. */
export function publishShare(part: Published, whole: Published, threshold: number): Published {
  if (part.kind !== 'shown' || whole.kind !== 'shown') return { kind: 'hidden' }
  return publishStatistic(part.value / whole.value, whole.value, threshold)
}
