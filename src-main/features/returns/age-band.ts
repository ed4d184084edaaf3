import { ageBands, ageStarts } from '#contract/return-codes.ts'
import { ageOn, type PartialDate } from '#contract/calendar/partial-date.ts'

/** The band, only where every age that the date allows lies in it: an estimate is never counted as known. */
export function ageBandOn(birth: PartialDate | null, day: string): string {
  const age = birth && ageOn(birth, day)
  if (!age) return 'unknown'
  const [youngest, oldest] = [bandOf(age.min), bandOf(age.max)]
  return youngest === oldest ? (ageBands[youngest] ?? 'unknown') : 'unknown'
}

function bandOf(years: number): number {
  return ageStarts.findLastIndex((from) => years >= from)
}
