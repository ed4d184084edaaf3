import type { EndedVisit, QueueAct, Urgency } from '#contract/visits.contract.ts'
import { forgetHalfTyped } from '#main/features/drafts/drafts.service.ts'
import { endNeed } from '#main/features/needs/needs.service.ts'
import { joinTeam } from '#main/features/people/case-team.service.ts'
import { recordHelp, servicesOfVisit } from '#main/features/services/services.service.ts'
import type { CommandContext } from '#main/ipc/context.ts'
import type { Context } from '#main/ipc/handlers.ts'
import type { RefusalOf } from '#main/ipc/refusal.ts'
import { type BeforeAct, stateOf } from './before-act.ts'
import { findNext, getEntry } from './queue.service.ts'
import { recordEvent, timesNow } from './record-event.ts'
import * as visits from './visits.repository.ts'
import type { VisitEventRow, VisitRow } from './visits.table.ts'

type Seen = Readonly<{ id: string; version: number }>
type Actor = Omit<CommandContext, 'refusal'> &
  Readonly<{ refusal: RefusalOf<'visit-not-found' | 'not-possible-now'> }>

export async function callNext(context: Context<'visits.callNext'>): Promise<QueueAct> {
  const next = await findNext(context)
  if (!next) throw context.refusal('nobody-waiting')
  return receive(context, next)
}

/** Somebody out of turn, for a reason the desk knows. */
export async function call(context: Context<'visits.call'>, seen: Seen): Promise<QueueAct> {
  return receive(context, await getActable(context, seen, ['waiting', 'held']))
}

/** Stepped out for a moment: keeps the arrival, is not called. */
export async function hold(context: Context<'visits.hold'>, seen: Seen): Promise<QueueAct> {
  const visit = await getActable(context, seen, ['waiting', 'called'])
  return act(context, visit, 'held', { state: 'held', called_at: null, called_by: null })
}

/** Back to the place that the time of arrival gives. */
export async function backInLine(
  context: Context<'visits.backInLine'>,
  seen: Seen,
): Promise<QueueAct> {
  const visit = await getActable(context, seen, ['held', 'called'])
  return act(context, visit, 'returned', { state: 'waiting', called_at: null, called_by: null })
}

export async function setUrgency(
  context: Context<'visits.setUrgency'>,
  { urgency, ...seen }: Seen & { urgency: Urgency },
): Promise<QueueAct> {
  const visit = await getActable(context, seen, ['waiting', 'held', 'called'])
  return act(context, visit, 'urgency', { urgency })
}

/** How the visit ended, with the help given and the needs it ended. Only help makes it served. */
export async function endVisit(
  context: Context<'visits.end'>,
  { ending, help, needEndings, ...seen }: EndedVisit,
): Promise<QueueAct> {
  const { db, clock, refusal } = context
  const visit = await getActable(context, seen, ['waiting', 'held', 'called'])
  const place = { visitId: visit.id, personId: visit.person_id, day: visit.day }
  const services = []
  for (const one of help) services.push((await recordHelp(context, one, place)).id)
  const wasHelped = (await servicesOfVisit(context, visit.id)).length > 0
  if (ending === 'served' && !wasHelped) throw refusal('no-help-recorded')
  if (ending === 'left' && wasHelped) throw refusal('help-but-left')

  const needs = []
  for (const one of needEndings) needs.push(await endNeed(context, one))
  await forgetHalfTyped(db, visit.id)
  const ended = { ended_at: clock.now(), ended_on: clock.today() }
  const change = { state: 'ended', ending, ...ended } as const
  return act(context, visit, 'ended', change, { services, needs })
}

async function receive(
  context: Omit<CommandContext, 'refusal'>,
  visit: VisitRow,
): Promise<QueueAct> {
  const { clock, session } = context
  const joinedCase = visit.person_id !== null && (await joinTeam(context, visit.person_id))
  const change = { state: 'called', called_at: clock.now(), called_by: session.staffId } as const
  return act(context, visit, 'called', change, { joinedCase })
}

async function act(
  context: Omit<CommandContext, 'refusal'>,
  visit: VisitRow,
  kind: VisitEventRow['kind'],
  change: visits.VisitChange,
  before: Omit<BeforeAct, 'visit'> = {},
): Promise<QueueAct> {
  const eventId = await recordEvent(context, visit.id, kind, { visit: stateOf(visit), ...before })
  await visits.updateVisit(context.db, visit, { ...change, ...(await timesNow(context, visit.id)) })
  context.trace({ subjectId: visit.id })
  return { entry: await getEntry(context, visit.id), eventId }
}

/** The visit as the one who acts has seen it, in a state from which the act leads on. */
async function getActable(
  context: Actor,
  { id, version }: Seen,
  from: readonly VisitRow['state'][],
): Promise<VisitRow> {
  const { db, refusal } = context
  const visit = await visits.findVisit(db, id)
  if (!visit) throw refusal('visit-not-found')
  if (visit.version !== version) throw refusal('stale', { current: await getEntry(context, id) })
  if (!from.includes(visit.state)) throw refusal('not-possible-now')
  return visit
}
