import { ageOn, type PartialDate } from '#contract/calendar/partial-date.ts'

const starts = [0, 3, 7, 15, 18, 30, 60] as const

/** `0-2` … `60-`, and `unknown`. */
export const ageBands: readonly string[] = [
  ...starts.map((from, at) => `${from}-${(starts[at + 1] ?? 0) - 1}`.replace('--1', '-')),
  'unknown',
]

/** The band, only where every age that the date allows lies in it: an estimate is never counted as known. */
export function ageBandOn(birth: PartialDate | null, day: string): string {
  const age = birth && ageOn(birth, day)
  if (!age) return 'unknown'
  const [youngest, oldest] = [bandOf(age.min), bandOf(age.max)]
  return youngest === oldest ? (ageBands[youngest] ?? 'unknown') : 'unknown'
}

function bandOf(years: number): number {
  return starts.findLastIndex((from) => years >= from)
}
