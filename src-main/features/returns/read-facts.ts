import type { Reader } from '#main/store/database.ts'
import type { ContactFact, MonthFacts, PersonServedFact } from './facts.ts'
import * as facts from './facts.repository.ts'
import type { Days } from './facts.repository.ts'

/** Reads what the desk recorded in these days, nothing computed but the minutes between two instants. */
export async function readFacts(db: Reader, days: Days): Promise<MonthFacts> {
  const needs = await facts.listNeeds(db, days)
  const referrals = await facts.listReferrals(db, days)
  const unanswered = await facts.listUnansweredSince(db, days.last)
  return {
    firstDay: days.first,
    lastDay: days.last,
    contacts: await readContacts(db, days),
    served: await readServed(db, days),
    needs: needs.map(({ id, topic, sensitive, ending, unmet_reason }) => ({
      id,
      topic,
      sensitive: sensitive === 1,
      ending,
      unmetReason: unmet_reason,
    })),
    referrals: referrals.map((row) => ({
      id: row.id,
      providerKind: row.kind,
      state: row.state,
      outcome: row.outcome,
      refusedBy: row.refused_by,
      issuedOn: row.issued_on ?? days.first,
      answeredOn: row.answered_on,
      needEnding: row.ending,
    })),
    unansweredSince: unanswered.flatMap(({ issued_on }) => issued_on ?? []),
  }
}

async function readContacts(db: Reader, days: Days): Promise<ContactFact[]> {
  const rows = await facts.listContacts(db, days)
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    channel: row.channel,
    ending: row.ending,
    source: row.source,
    // Only somebody who drew a ticket waited.
    waitMinutes: row.ticket === null ? null : minutesBetween(row.arrived_at, row.called_at),
    serviceMinutes: minutesBetween(row.called_at, row.ended_at),
  }))
}

async function readServed(db: Reader, days: Days): Promise<PersonServedFact[]> {
  const before = await facts.listServedBefore(db, days)
  const servedBefore = new Map(before.map((row) => [row.person_id, row.served_before_on]))
  const targets = Map.groupBy(await facts.listTargets(db, days), ({ person_id }) => person_id)
  const rows = await facts.listServed(db, days)
  return rows.map((row) => ({
    personId: row.id,
    firstServiceOn: row.first_service_on,
    servedBeforeOn: servedBefore.get(row.id) ?? null,
    sex: row.sex,
    birth:
      row.birth && row.birth_precision ? { iso: row.birth, precision: row.birth_precision } : null,
    language: row.language,
    interpreter: row.interpreter === 1,
    zoneId: row.zone_id,
    source: row.source,
    householdId: row.household_id,
    targets: [...new Set((targets.get(row.id) ?? []).map(({ target }) => target))],
  }))
}

function minutesBetween(from: string | null, to: string | null): number | null {
  if (!from || !to) return null
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 60_000))
}
