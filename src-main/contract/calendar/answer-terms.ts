import type { Centre } from '#contract/centre.contract.ts'
import { addMonths } from './calendar-day.ts'
import { addDays, type IsoDay, weekdayOf } from './iso-day.ts'

type Working = Pick<Centre, 'country' | 'weekend'>

/**
 * By when a request that came in on this day is answered. GDPR article 12, paragraph 3: within a month. Russian law 152-ФЗ,
 * articles 20 and 21: within ten working days (days off of the centre; public holidays only make it later).
 */
export function answerBy(askedOn: IsoDay, centre: Working): IsoDay {
  return centre.country === 'RU'
    ? addWorkingDays(askedOn, 10, centre)
    : addMonths(askedOn, 1, 'gregorian')
}

/** By when at the latest, once the person was told why: two further months; under 152-ФЗ five further working days. */
export function answerExtendedBy(askedOn: IsoDay, centre: Working): IsoDay {
  return centre.country === 'RU'
    ? addWorkingDays(askedOn, 15, centre)
    : addMonths(askedOn, 3, 'gregorian')
}

function addWorkingDays(from: IsoDay, days: number, { weekend }: Working): IsoDay {
  let day = from
  for (let left = days; left > 0;) {
    day = addDays(day, 1)
    if (!weekend.includes(weekdayOf(day))) left -= 1
  }
  return day
}
