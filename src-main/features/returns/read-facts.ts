import type { Reader } from '#main/store/database.ts'
import type { ContactFact, MonthFacts, NeedFact, PersonServedFact, ReferralFact } from './facts.ts'
import * as facts from './facts.repository.ts'
import type { Days } from './facts.repository.ts'
import type { Single, Times } from './tabulate.ts'

/** Reads what the desk recorded in these days, like facts as one. */
export async function readFacts(db: Reader, days: Days): Promise<MonthFacts> {
  const contacts = await facts.countContacts(db, days)
  const needs = await facts.countNeeds(db, days)
  const taken = await facts.countTimes(db, days)
  const unanswered = await facts.countUnansweredSince(db, days.last)
  return {
    lastDay: days.last,
    contacts: contacts.map((row) => ({ ...toContact(row), times: row.times })),
    waits: taken.flatMap(({ wait, times }) => minutesOf(wait, times)),
    services: taken.flatMap(({ service, times }) => minutesOf(service, times)),
    served: await readServed(db, days),
    needs: needs.map((row) => ({ ...toNeed(row), times: row.times })),
    referrals: await readReferrals(db, days),
    unansweredSince: unanswered.map(({ issued_on: day, times }) => ({ day, times })),
    plans: await facts.countPlans(db, days),
  }
}

function minutesOf(minutes: number | null, times: number): Times<{ minutes: number }>[] {
  return minutes === null ? [] : [{ minutes, times }]
}

export async function readContacts(db: Reader, days: Days): Promise<Single<ContactFact>[]> {
  const rows = await facts.listContacts(db, days)
  return rows.map((row) => ({ ...toContact(row), id: row.id, times: 1 }))
}

export async function readNeeds(db: Reader, days: Days): Promise<Single<NeedFact>[]> {
  const rows = await facts.listNeeds(db, days)
  return rows.map((row) => ({ ...toNeed(row), id: row.id, times: 1 }))
}

export async function readReferrals(db: Reader, days: Days): Promise<Single<ReferralFact>[]> {
  const rows = await facts.listReferrals(db, days)
  return rows.map((row) => ({
    id: row.id,
    times: 1,
    providerKind: row.kind,
    state: row.state,
    outcome: row.outcome,
    refusedBy: row.refused_by,
    issuedOn: row.issued_on ?? days.first,
    answeredOn: row.answered_on,
    needEnding: row.ending,
  }))
}

export async function readServed(db: Reader, days: Days): Promise<Single<PersonServedFact>[]> {
  const targets = Map.groupBy(await facts.listTargets(db, days), ({ person_id }) => person_id)
  const rows = await facts.listServed(db, days)
  return rows.map((row) => ({
    id: row.id,
    times: 1,
    firstServiceOn: row.first_service_on,
    servedBeforeOn: row.served_before_on,
    sex: row.sex,
    birth:
      row.birth && row.birth_precision ? { iso: row.birth, precision: row.birth_precision } : null,
    language: row.language,
    interpreter: row.interpreter === 1,
    zoneId: row.zone_id,
    source: row.source,
    householdId: row.household_id,
    ageBand: row.age_band,
    targets: targetsOn(row.first_service_on, targets.get(row.id) ?? []),
  }))
}

type Belonging = Awaited<ReturnType<typeof facts.listTargets>>[number]

/** The groups that somebody belonged to on that day, each once. */
function targetsOn(day: string, belongings: readonly Belonging[]): string[] {
  const then = belongings.filter(
    ({ since, until }) => since <= day && (until === null || until >= day),
  )
  return [...new Set(then.map(({ target }) => target))]
}

type ContactRow = Awaited<ReturnType<typeof facts.countContacts>>[number]
type NeedRow = Awaited<ReturnType<typeof facts.countNeeds>>[number]

function toContact(row: Omit<ContactRow, 'times'>): ContactFact {
  const { channel, ending, source, has_need: hasNeed } = row
  return { channel, ending, source, hasNeed: Boolean(hasNeed) }
}

function toNeed({ topic, ending, unmet_reason: unmetReason }: Omit<NeedRow, 'times'>): NeedFact {
  return { topic, ending, unmetReason }
}
