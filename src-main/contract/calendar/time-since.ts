import { type IsoDay, dayNumberOf } from './iso-day.ts'

export type TimeSince = Readonly<{ unit: 'days' | 'months' | 'years'; count: number }>

/** How long ago a day was, in whole days below a month, months below two years, else years; never below 0. */
export function timeSince(day: IsoDay, today: IsoDay): TimeSince {
  const months = monthsBetween(day, today)
  if (months < 1) return { unit: 'days', count: Math.max(0, dayNumberOf(today) - dayNumberOf(day)) }
  if (months < 24) return { unit: 'months', count: months }
  return { unit: 'years', count: Math.floor(months / 12) }
}

function monthsBetween(from: IsoDay, to: IsoDay): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number)
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number)
  const isWhole = toDay >= fromDay
  return (toYear - fromYear) * 12 + toMonth - fromMonth - (isWhole ? 0 : 1)
}
