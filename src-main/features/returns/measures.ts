import { dayNumberOf } from '#contract/calendar/iso-day.ts'
import { type Occurring, quantile } from '#contract/quantile.ts'
import type { ReturnMeasureId } from '#contract/returns.contract.ts'
import type { MonthFacts } from './facts.ts'
import type { Times } from './tabulate.ts'

/** A count, or a statistic of so many things; without any there is none. */
export type Measure = Readonly<{
  id: ReturnMeasureId
  kind: 'count' | 'statistic'
  value: number
  base: number
}>

/** The numbers of the return that are no tables: times, households, letters left without an answer. */
export function measuresOf(facts: MonthFacts): Measure[] {
  const waits = facts.waits.map(({ minutes: value, times }) => ({ value, times }))
  const services = facts.services.map(({ minutes: value, times }) => ({ value, times }))
  const answers = facts.referrals.flatMap(({ issuedOn, answeredOn }) =>
    answeredOn ? [{ value: dayNumberOf(answeredOn) - dayNumberOf(issuedOn), times: 1 }] : [],
  )
  const households = new Set(facts.served.flatMap(({ householdId }) => householdId ?? []))
  const unanswered = (days: number) => {
    const last = dayNumberOf(facts.lastDay)
    return timesIn(facts.unansweredSince.filter(({ day }) => last - dayNumberOf(day) > days))
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
    count('plans-opened', facts.plans.opened),
    count('plans-active', facts.plans.active),
    count('plans-closed', facts.plans.closed),
  ]
}

function count(id: ReturnMeasureId, value: number): Measure {
  return { id, kind: 'count', value, base: value }
}

function statistic(id: ReturnMeasureId, values: readonly Occurring[], share: number): Measure {
  return { id, kind: 'statistic', value: quantile(values, share) ?? 0, base: timesIn(values) }
}

function timesIn(many: readonly Times<object>[]): number {
  return many.reduce((sum, { times }) => sum + times, 0)
}
