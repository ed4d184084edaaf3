import { isSensitiveNeed } from '#contract/lists.ts'
import type { NewPerson } from '#contract/people.contract.ts'
import type { Comer, EndedContact, QueueAct, WalkIn } from '#contract/visits.contract.ts'
import { presentNeed } from '#main/features/needs/needs.service.ts'
import { findHiddenLike } from '#main/features/people/people.similar.service.ts'
import { labelsOf, registerPerson } from '#main/features/people/people.service.ts'
import type { CommandContext } from '#main/ipc/context.ts'
import type { Context } from '#main/ipc/handlers.ts'
import type { RefusalOf } from '#main/ipc/refusal.ts'
import { CRISIS } from './crisis.service.ts'
import { recordEvent } from './record-event.ts'
import { getEntry } from './queue.service.ts'
import * as visits from './visits.repository.ts'
import type { VisitRow } from './visits.table.ts'

/** Somebody has come: known, new or nobody we may name. They get a ticket of the centre's day. */
export async function registerWalkIn(
  context: Context<'visits.registerWalkIn'>,
  walkIn: WalkIn,
): Promise<QueueAct> {
  const { db, clock, refusal } = context
  if (walkIn.who.kind === 'known' && (await visits.findOpenVisit(db, walkIn.who.personId))) {
    throw refusal('already-waiting')
  }
  // The desk writes a sensitive need as a crisis: it is seen first and named to nobody else.
  const isCrisis = walkIn.needs.some(({ topic }) => isSensitiveNeed(topic))
  return arrive(context, walkIn, {
    ticket: (await visits.getLastTicket(db, clock.today())) + 1,
    urgency: isCrisis ? CRISIS : walkIn.urgency,
    state: 'waiting',
    ending: null,
    ended_at: null,
    ended_on: null,
  })
}

/** Somebody asked and was told, in person or not: counted, never queued. */
export async function recordContact(
  context: Context<'visits.recordContact'>,
  contact: EndedContact,
): Promise<QueueAct> {
  return arrive(context, contact, {
    ticket: null,
    urgency: 0,
    state: 'ended',
    ending: contact.ending,
    ended_at: context.clock.now(),
    ended_on: context.clock.today(),
  })
}

type Arrival = Omit<CommandContext, 'refusal'> &
  Readonly<{ refusal: RefusalOf<'person-not-found' | 'day-ahead' | 'restricted-file'> }>
type Place = Pick<VisitRow, 'ticket' | 'urgency' | 'state' | 'ending' | 'ended_at' | 'ended_on'>

async function arrive(
  context: Arrival,
  contact: WalkIn | EndedContact,
  place: Place,
): Promise<QueueAct> {
  const { db, clock, newId, session, trace } = context
  const personId = await whoCame(context, contact.who)
  const id = newId()
  await visits.insertVisit(db, {
    id,
    person_id: personId,
    channel: contact.channel,
    day: clock.today(),
    remark: contact.remark,
    language: contact.language,
    interpreter: contact.interpreter ? 1 : 0,
    source: contact.source,
    arrived_at: clock.now(),
    called_at: null,
    called_by: null,
    wait_ms: null,
    service_ms: null,
    recorded_by: session.staffId,
    version: 1,
    ...place,
  })
  const broughtNeeds = []
  for (const need of contact.needs) {
    broughtNeeds.push(await presentNeed(context, need, { personId, visitId: id }))
  }
  const openedFile = contact.who.kind === 'new'
  const before = { visit: null, openedFile, broughtNeeds }
  const eventId = await recordEvent(context, id, 'arrived', before)
  trace({ subjectId: id, ...(personId && { detail: { person: personId } }) })
  return { entry: await getEntry(context, id), eventId }
}

/** Somebody who has a restricted file already; who may open it in an emergency is told by which id. */
async function refuseHidden(context: Arrival, person: NewPerson): Promise<void> {
  const { may, refusal, trace } = context
  const personId = await findHiddenLike(context, person)
  if (personId === undefined) return
  trace({ subjectType: 'person', subjectId: personId })
  throw refusal('restricted-file', may('access.emergency') ? { details: { personId } } : {})
}

async function whoCame(context: Arrival, who: Comer): Promise<string | null> {
  switch (who.kind) {
    case 'anonymous':
      return null
    case 'new':
      await refuseHidden(context, who.person)
      return (await registerPerson(context, who.person)).id
    case 'known': {
      const known = await labelsOf(context, [who.personId])
      if (!known.has(who.personId)) throw context.refusal('person-not-found')
      return who.personId
    }
    default:
      return who satisfies never
  }
}
