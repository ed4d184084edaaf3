import { dayNumberOf } from '#contract/calendar/iso-day.ts'
import type { ReturnMeasureId } from '#contract/returns.contract.ts'
import type { Reader } from '#main/store/database.ts'
import * as facts from './facts.repository.ts'
import type { Days } from './facts.repository.ts'
import { readReferrals, readServed } from './read-facts.ts'
import type { Counted } from './tabulate.ts'

type Source = Readonly<{ db: Reader; days: Days }>

type Ids = Readonly<{ id: string }>

type MeasureList = Readonly<{ of: Counted; read: (source: Source) => Promise<readonly Ids[]> }>

/** What stands behind each measure: what it counts, or what its median was taken of. */
export const measureLists: Readonly<Record<ReturnMeasureId, MeasureList>> = {
  'households-served': { of: 'person', read: servedInHouseholds },
  'wait-median': { of: 'contact', read: ({ db, days }) => facts.listTimed(db, days, 'wait_ms') },
  'wait-p90': { of: 'contact', read: ({ db, days }) => facts.listTimed(db, days, 'wait_ms') },
  'service-median': {
    of: 'contact',
    read: ({ db, days }) => facts.listTimed(db, days, 'service_ms'),
  },
  'service-p90': { of: 'contact', read: ({ db, days }) => facts.listTimed(db, days, 'service_ms') },
  'answer-days-median': { of: 'referral', read: answered },
  'unanswered-over-2': { of: 'referral', read: unansweredOver(2) },
  'unanswered-over-14': { of: 'referral', read: unansweredOver(14) },
  'unanswered-over-30': { of: 'referral', read: unansweredOver(30) },
  'plans-opened': { of: 'plan', read: plansWhere(({ agreed_on: day }, { first }) => day >= first) },
  'plans-active': {
    of: 'plan',
    read: plansWhere(({ closed_on: day }, { last }) => day === null || day > last),
  },
  'plans-closed': {
    of: 'plan',
    read: plansWhere(
      ({ closed_on: day }, { first, last }) => day !== null && day >= first && day <= last,
    ),
  },
}

/** Everybody served who lives in a household, household by household. */
async function servedInHouseholds({ db, days }: Source): Promise<Ids[]> {
  const served = await readServed(db, days)
  const households = Map.groupBy(served, ({ householdId }) => householdId)
  households.delete(null)
  return [...households.values()].flat()
}

async function answered({ db, days }: Source): Promise<Ids[]> {
  return (await readReferrals(db, days)).filter(({ answeredOn }) => answeredOn !== null)
}

function unansweredOver(limit: number): MeasureList['read'] {
  return async ({ db, days }) => {
    const last = dayNumberOf(days.last)
    const letters = await facts.listUnanswered(db, days.last)
    return letters.filter(({ issued_on: day }) => last - dayNumberOf(day) > limit)
  }
}

type Plan = Awaited<ReturnType<typeof facts.listPlans>>[number]

function plansWhere(isMeant: (plan: Plan, days: Days) => boolean): MeasureList['read'] {
  return async ({ db, days }) =>
    (await facts.listPlans(db, days)).filter((one) => isMeant(one, days))
}
