import { dayInZone } from '#contract/calendar/centre-time.ts'
import type { TimelineEntry } from '#contract/timeline.contract.ts'
import { listNotes } from '#main/features/people/case-team.repository.ts'
import { needsOfPerson } from '#main/features/needs/needs.service.ts'
import { plansOfPerson } from '#main/features/plans/plans.service.ts'
import { servicesOfPerson } from '#main/features/services/services.service.ts'
import type { TimelineOf } from './timeline-of.ts'

/** Needs written to the file, and how every need ended. Those of a visit stand at the visit. */
export async function needEntries(asked: TimelineOf): Promise<TimelineEntry[]> {
  if (!asked.may('needs.read')) return []
  const needs = await needsOfPerson(asked, asked.personId)
  return needs.flatMap(({ id, topic, sensitive, ...need }): TimelineEntry[] => {
    const said = { topic, sensitive, at: null, by: '' }
    const presented: TimelineEntry[] = need.visitId
      ? []
      : [{ ...said, kind: 'need', id, day: need.presentedOn, detail: need.detail }]
    if (!need.ending || !need.endedOn) return presented
    return [
      ...presented,
      {
        ...said,
        kind: 'need-ended',
        id: `${id}-ended`,
        day: need.endedOn,
        ending: need.ending,
        unmetReason: need.unmetReason,
      },
    ]
  })
}

export async function helpEntries(asked: TimelineOf): Promise<TimelineEntry[]> {
  const { may, reads, personId } = asked
  if (!reads || !may('services.ofPerson')) return []
  const services = await servicesOfPerson(asked, personId)
  const needs = await needsOfPerson(asked, personId)
  const topics = new Map(needs.map(({ id, topic, sensitive }) => [id, { topic, sensitive }]))
  return services.map(({ id, kind, units, minutes, day, givenBy, needId }) => ({
    kind: 'help',
    id,
    day,
    at: null,
    by: givenBy,
    help: kind,
    units,
    minutes,
    need: topics.get(needId ?? '') ?? null,
  }))
}

/** Plans begun, agreed and closed, and each step that was done. */
export async function planEntries(asked: TimelineOf): Promise<TimelineEntry[]> {
  const { db, may, reads, personId, centre } = asked
  if (!reads || !may('plans.read')) return []
  const plans = await plansOfPerson(db, personId)
  return plans.flatMap(({ id, number, createdAt, createdBy, ...plan }): TimelineEntry[] => {
    const said = { kind: 'plan', number, text: '', at: null, by: '' } as const
    const agreed = plan.agreedOn
      ? [{ ...said, id: `${id}-agreed`, act: 'agree' as const, day: plan.agreedOn }]
      : []
    const steps = plan.goals
      .flatMap((goal) => goal.steps)
      .flatMap((step) =>
        step.doneOn
          ? [{ ...said, id: step.id, act: 'step' as const, day: step.doneOn, text: step.text }]
          : [],
      )
    const closed = plan.closedOn
      ? [{ ...said, id: `${id}-closed`, act: 'close' as const, day: plan.closedOn }]
      : []
    return [
      ...closed,
      ...steps,
      ...agreed,
      {
        ...said,
        id,
        act: 'start',
        day: dayInZone(createdAt, centre.timeZone),
        at: createdAt,
        by: createdBy,
      },
    ]
  })
}

/** That there is a note, and by whom. */
export async function noteEntries(asked: TimelineOf): Promise<TimelineEntry[]> {
  const { db, may, reads, personId, centre } = asked
  if (!reads || !may('notes.read')) return []
  const notes = await listNotes(db, personId)
  return notes.map(({ id, written_at, written_by_name }) => ({
    kind: 'note',
    id,
    day: dayInZone(written_at, centre.timeZone),
    at: written_at,
    by: written_by_name,
  }))
}
