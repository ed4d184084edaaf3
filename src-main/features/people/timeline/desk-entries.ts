import { dayInZone } from '#contract/calendar/centre-time.ts'
import { ContactChannel, ContactEnding } from '#contract/lists.ts'
import type { TimelineEntry } from '#contract/timeline.contract.ts'
import { listConsents } from '#main/features/consent/consent.service.ts'
import { listProviders } from '#main/features/directory/directory.service.ts'
import { needsOfVisits } from '#main/features/needs/needs.service.ts'
import { historyOfPerson } from '#main/features/referrals/history.service.ts'
import { visitsOfPerson } from '#main/features/visits/visit-lookup.service.ts'
import type { TimelineOf } from './timeline-of.ts'

/** Every time they came, with what they came about as far as it may be seen. */
export async function visitEntries(asked: TimelineOf): Promise<TimelineEntry[]> {
  const { db, may, personId } = asked
  if (!may('visits.read')) return []
  const visits = await visitsOfPerson(db, personId)
  const needs = await needsOfVisits(
    asked,
    visits.map(({ id }) => id),
  )
  return visits.map((visit) => ({
    kind: 'visit',
    id: visit.id,
    day: visit.day,
    at: visit.arrived_at,
    by: visit.recorded_by_name,
    channel: ContactChannel.parse(visit.channel),
    state: visit.state,
    ending: ContactEnding.nullable().parse(visit.ending),
    urgency: visit.urgency,
    remark: visit.remark,
    needs: (needs.get(visit.id) ?? []).map(({ topic, sensitive }) => ({ topic, sensitive })),
  }))
}

/** What was agreed to, refused and taken back; why the law was called upon stands in the consent itself. */
export async function consentEntries(asked: TimelineOf): Promise<TimelineEntry[]> {
  const { may, personId, centre } = asked
  if (!may('consent.read')) return []
  const consents = await listConsents({ ...asked, refusal: never }, personId)
  const providers = await listProviders(asked, { withRetired: true })
  const names = new Map(providers.map(({ id, name }) => [id, name]))
  return consents.flatMap((consent): TimelineEntry[] => {
    const { id, decision, purpose, recipientId, validUntil, withdrawnOn } = consent
    const recipient = recipientId === null ? null : (names.get(recipientId) ?? '')
    const said = { kind: 'consent', purpose, recipient, validUntil } as const
    const recorded: TimelineEntry = {
      ...said,
      id,
      decision,
      day: dayInZone(consent.recordedAt, centre.timeZone),
      at: consent.recordedAt,
      by: consent.recordedBy,
    }
    if (withdrawnOn === null) return [recorded]
    const withdrawn: TimelineEntry = {
      ...said,
      id: `${id}-withdrawn`,
      decision: 'withdrawn',
      day: withdrawnOn,
      at: null,
      by: '',
    }
    return [withdrawn, recorded]
  })
}

/** Where letters went; to whom and what about only for the team. */
export async function referralEntries(asked: TimelineOf): Promise<TimelineEntry[]> {
  const { may, personId, centre } = asked
  if (!may('referrals.list')) return []
  const history = await historyOfPerson(asked, personId)
  return history.map(({ event, label: { shortCode, provider, topic } }) => ({
    kind: 'referral',
    id: event.id,
    day: dayInZone(event.at, centre.timeZone),
    at: event.at,
    by: event.staff,
    act: event.kind,
    shortCode,
    provider,
    topic,
  }))
}

function never(): never {
  throw new Error('A list of consents refuses nothing')
}
