import { addWorkingDays } from '#contract/calendar/centre-time.ts'
import type { IsoDay } from '#contract/calendar/iso-day.ts'
import type { Centre } from '#contract/centre.contract.ts'

/** Working days a provider is usually given to answer. */
const daysToAnswer = 10

/** When an answer is awaited that no other day was named for. */
export function usualAnswerDay(since: IsoDay, { weekend }: Pick<Centre, 'weekend'>): IsoDay {
  return addWorkingDays(since, daysToAnswer, weekend)
}
