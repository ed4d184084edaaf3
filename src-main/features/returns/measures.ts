import { dayNumberOf } from '#contract/calendar/iso-day.ts'
import type { ReturnMeasureId } from '#contract/returns.contract.ts'
import type { MonthFacts } from './facts.ts'

/** A count, or a statistic of so many things; without any there is none. */
export type Measure = Readonly<{
  id: ReturnMeasureId
  kind: 'count' | 'statistic'
  value: number
  base: number
}>

/** The numbers of the return that are no tables: times, households, letters left without an answer. */
export function measuresOf(facts: MonthFacts): Measure[] {
  const waits = numbersOf(facts.contacts.map(({ waitMinutes }) => waitMinutes))
  const services = numbersOf(facts.contacts.map(({ serviceMinutes }) => serviceMinutes))
  const answers = facts.referrals.flatMap(({ issuedOn, answeredOn }) =>
    answeredOn ? [dayNumberOf(answeredOn) - dayNumberOf(issuedOn)] : [],
  )
  const households = new Set(facts.served.flatMap(({ householdId }) => householdId ?? []))
  const unanswered = (days: number) => {
    const last = dayNumberOf(facts.lastDay)
    return facts.unansweredSince.filter((day) => last - dayNumberOf(day) > days).length
  }
  return [
    count('households-served', households.size),
    statistic('wait-median', waits, 0.5),
    statistic('wait-p90', waits, 0.9),
    statistic('service-median', services, 0.5),
    statistic('service-p90', services, 0.9),
    statistic('answer-days-median', answers, 0.5),
    count('unanswered-over-2', unanswered(2)),
    count('unanswered-over-14', unanswered(14)),
    count('unanswered-over-30', unanswered(30)),
  ]
}

/** Nearest rank: a value that really occurred. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0
}

function count(id: ReturnMeasureId, value: number): Measure {
  return { id, kind: 'count', value, base: value }
}

function statistic(id: ReturnMeasureId, values: readonly number[], share: number): Measure {
  return { id, kind: 'statistic', value: quantile(values, share), base: values.length }
}

function numbersOf(values: readonly (number | null)[]): number[] {
  return values.filter((value) => value !== null)
}
