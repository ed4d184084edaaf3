import { dayInZone } from '#contract/calendar/centre-time.ts'
import type { QueueEntry } from '#contract/visits.contract.ts'
import { forgetHalfTyped } from '#main/features/drafts/drafts.service.ts'
import { restoreNeed, takeBackNeeds } from '#main/features/needs/needs.service.ts'
import { leaveUnworkedCase } from '#main/features/people/own-cases.service.ts'
import { takeBackPerson } from '#main/features/people/take-back.service.ts'
import { servicesOfVisit, takeBackHelp } from '#main/features/services/services.service.ts'
import type { Context } from '#main/ipc/handlers.ts'
import { forgetRepliesAbout } from '#main/ipc/requests.repository.ts'
import { BeforeAct, stateOf } from './before-act.ts'
import { getEntry } from './queue.service.ts'
import { recordEvent, timesNow } from './record-event.ts'
import { effectiveEvents } from './visit-times.ts'
import * as visits from './visits.repository.ts'
import type { VisitEventRow, VisitRow } from './visits.table.ts'

type Undoing = Context<'visits.undo'>
type Before = ReturnType<typeof BeforeAct.parse>
type Undone = Readonly<{ entry: QueueEntry | null }>

/** Takes back the last thing that happened to a visit, exactly. */
export async function undo(
  context: Undoing,
  { eventId }: Readonly<{ eventId: string }>,
): Promise<Undone> {
  const { db, refusal, trace, clock, centre } = context
  const event = await visits.findEvent(db, eventId)
  if (!event) throw refusal('cannot-undo')
  const visit = await visits.findVisit(db, event.visit_id)
  const last = effectiveEvents(await visits.listEvents(db, [event.visit_id])).at(-1)
  if (!visit || last?.id !== eventId) throw refusal('cannot-undo')
  if (dayInZone(event.at, centre.timeZone) !== clock.today()) throw refusal('too-late-to-undo')
  trace({ subjectId: visit.id, detail: { undone: event.kind } })

  const before = BeforeAct.parse(JSON.parse(event.before))
  if (!before.visit) return takeBackArrival(context, visit, before)
  await takeBackAct(context, visit, event, before)
  return { entry: await getEntry(context, visit.id) }
}

/** Registered by mistake: the visit never was, nor the file if it was opened for it. */
async function takeBackArrival(
  context: Undoing,
  { id, person_id }: VisitRow,
  { openedFile, broughtNeeds }: Before,
): Promise<Undone> {
  const { db, refusal } = context
  const wasHelped = (await servicesOfVisit(context, id)).length > 0
  if (wasHelped || !(await takeBackNeeds(db, id, broughtNeeds))) throw refusal('cannot-undo')
  await visits.deleteVisit(db, id)
  await forgetHalfTyped(db, id)
  // Replies kept for a second asking tell who it was.
  await forgetRepliesAbout(db, id)
  if (person_id && openedFile) await takeBackPerson(context, person_id)
  return { entry: null }
}

async function takeBackAct(
  context: Undoing,
  visit: VisitRow,
  event: VisitEventRow,
  before: Before,
): Promise<void> {
  const { db, refusal } = context
  const { person_id } = visit
  // Somebody who left and came again has a newer visit: the old one cannot be open beside it.
  if (visit.state === 'ended' && person_id && (await visits.findOpenVisit(db, person_id))) {
    throw refusal('cannot-undo')
  }
  for (const need of before.needs) {
    if (!(await restoreNeed(db, need))) throw refusal('cannot-undo')
  }
  if (!(await takeBackHelp(db, before.services))) throw refusal('cannot-undo')
  if (before.joinedCase && person_id) {
    await leaveUnworkedCase(db, { staffId: event.staff_id, personId: person_id, since: event.at })
  }
  await recordEvent(context, visit.id, 'undone', { visit: stateOf(visit) }, event.id)
  await visits.updateVisit(db, visit, { ...before.visit, ...(await timesNow(context, visit.id)) })
}
