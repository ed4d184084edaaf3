import type { GivenHelp, Help, ServiceGiven } from '#contract/services.contract.ts'
import { forgetHalfTyped } from '#main/features/drafts/drafts.service.ts'
import { needsOfPerson, needsOfVisits } from '#main/features/needs/needs.service.ts'
import { mayReadCase } from '#main/features/people/case-reading.service.ts'
import type { CommandContext, QueryContext } from '#main/ipc/context.ts'
import type { Context } from '#main/ipc/handlers.ts'
import type { RefusalOf } from '#main/ipc/refusal.ts'
import type { Writer } from '#main/store/database.ts'
import { type Place, placeOf } from './help-place.ts'
import { servedAs } from './served-as.ts'
import { type Viewer, viewServices } from './service-view.ts'
import * as services from './services.repository.ts'

type Giver = Omit<CommandContext, 'refusal'> & Readonly<{ refusal: RefusalOf<'need-not-found'> }>

/** Writes down help given, within the caller's transaction. */
export async function recordHelp(context: Giver, help: Help, place: Place): Promise<ServiceGiven> {
  const { db, clock, newId, session } = context
  await requireNeedOf(context, help.needId, place)
  const id = newId()
  await services.insertService(db, {
    id,
    person_id: place.personId,
    visit_id: place.visitId,
    need_id: help.needId,
    kind: help.kind,
    units: help.units,
    minutes: help.minutes,
    day: place.day,
    at: clock.now(),
    given_by: session.staffId,
    ...(await servedAs(db, place)),
    age_band: null,
    version: 1,
  })
  return getService(context, id)
}

export async function giveService(
  context: Context<'services.give'>,
  given: GivenHelp,
): Promise<ServiceGiven> {
  return recordHelp(context, given, await placeOf(context, given))
}

/** The need that help serves is one of the same visit or person. */
export async function requireNeedOf(
  context: Viewer & Readonly<{ refusal: RefusalOf<'need-not-found'> }>,
  needId: string | null,
  { visitId, personId }: Place,
): Promise<void> {
  if (!needId) return
  const ofVisit = visitId ? ((await needsOfVisits(context, [visitId])).get(visitId) ?? []) : []
  const ofPerson = personId ? await needsOfPerson(context, personId) : []
  if (![...ofVisit, ...ofPerson].some(({ id }) => id === needId)) {
    throw context.refusal('need-not-found')
  }
}

/** Part of undoing: true if all of them were still there as they were written down. */
export async function takeBackHelp(db: Writer, ids: readonly string[]): Promise<boolean> {
  for (const id of ids) await forgetHalfTyped(db, id)
  return (await services.deleteUntouched(db, ids)) === ids.length
}

export async function getService(viewer: Viewer, id: string): Promise<ServiceGiven> {
  const row = await services.findService(viewer.db, id)
  const [service] = row ? await viewServices(viewer, [row]) : []
  if (!service) throw new Error('Help written down at this desk is gone')
  return service
}

export async function servicesOfVisit(viewer: Viewer, visitId: string): Promise<ServiceGiven[]> {
  return viewServices(viewer, await services.listServicesOfVisit(viewer.db, visitId))
}

/** Everything given to a person; whether it may be read is asked before. */
export async function servicesOfPerson(viewer: Viewer, personId: string): Promise<ServiceGiven[]> {
  return viewServices(viewer, await services.listServicesOfPerson(viewer.db, personId))
}

export async function listServicesOfPerson(
  context: QueryContext<'not-your-case'>,
  { personId }: Readonly<{ personId: string }>,
): Promise<ServiceGiven[]> {
  if (!(await mayReadCase(context, personId))) throw context.refusal('not-your-case')
  return servicesOfPerson(context, personId)
}
