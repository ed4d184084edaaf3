import { HelpKind } from '#contract/lists.ts'
import type { GivenHelp, Help, ServiceGiven } from '#contract/services.contract.ts'
import { ownCases } from '#main/features/people/own-cases.service.ts'
import { labelsOf } from '#main/features/people/people.service.ts'
import { findVisitOf } from '#main/features/visits/visit-lookup.service.ts'
import type { CommandContext } from '#main/ipc/context.ts'
import type { Context } from '#main/ipc/handlers.ts'
import type { RefusalOf } from '#main/ipc/refusal.ts'
import type { Reader, Writer } from '#main/store/database.ts'
import { needsOfVisits, needsOfPerson } from '#main/features/needs/needs.service.ts'
import * as services from './services.repository.ts'
import type { NamedService } from './services.repository.ts'

type Whose = Readonly<{ visitId: string | null; personId: string | null }>
type Giver = Omit<CommandContext, 'refusal'> & Readonly<{ refusal: RefusalOf<'need-not-found'> }>

/** Writes down help given, within the caller's transaction. */
export async function recordHelp(context: Giver, help: Help, whose: Whose): Promise<ServiceGiven> {
  const { db, clock, newId, session, refusal } = context
  if (help.needId && !(await isNeedOf(context, help.needId, whose))) throw refusal('need-not-found')
  const row = {
    id: newId(),
    person_id: whose.personId,
    visit_id: whose.visitId,
    need_id: help.needId,
    kind: help.kind,
    units: help.units,
    minutes: help.minutes,
    day: clock.today(),
    at: clock.now(),
    given_by: session.staffId,
    version: 1,
  }
  await services.insertService(db, row)
  return toService({ ...row, given_by_name: session.name })
}

export async function giveService(
  context: Context<'services.give'>,
  given: GivenHelp,
): Promise<ServiceGiven> {
  return recordHelp(context, given, await whoseHelp(context, given))
}

/** At the desk help belongs to a visit; beside one it is the caseworker's own cases that are helped. */
async function whoseHelp(
  { db, session, may, refusal }: Context<'services.give'>,
  { visitId, personId }: GivenHelp,
): Promise<Whose> {
  if (visitId) {
    const visit = await findVisitOf(db, visitId)
    if (!visit) throw refusal('visit-not-found')
    return { visitId, personId: visit.person_id }
  }
  if (!may('services.ofPerson')) throw refusal('only-at-a-visit')
  if (!personId || !(await labelsOf(db, [personId])).has(personId)) {
    throw refusal('person-not-found')
  }
  const own = await ownCases(db, session.staffId, [personId])
  if (!own.has(personId)) throw refusal('not-your-case')
  return { visitId: null, personId }
}

async function isNeedOf(
  context: Pick<CommandContext, 'db' | 'session' | 'may' | 'clock'>,
  needId: string,
  { visitId, personId }: Whose,
): Promise<boolean> {
  const ofVisit = visitId ? ((await needsOfVisits(context, [visitId])).get(visitId) ?? []) : []
  const ofPerson = personId ? await needsOfPerson(context, personId) : []
  return [...ofVisit, ...ofPerson].some(({ id }) => id === needId)
}

/** Whoever wrote it down by mistake takes it back. */
export async function takeBackService(
  { db, session, refusal }: Context<'services.takeBack'>,
  { id, version }: Readonly<{ id: string; version: number }>,
): Promise<Record<string, never>> {
  const row = await services.findService(db, id)
  if (!row) throw refusal('service-not-found')
  if (row.given_by !== session.staffId) throw refusal('not-given-by-you')
  if (row.version !== version) throw refusal('stale')
  await services.deleteServices(db, [id])
  return {}
}

/** Part of undoing: true if all of them were still there. */
export async function takeBackHelp(db: Writer, ids: readonly string[]): Promise<boolean> {
  return (await services.deleteServices(db, ids)) === ids.length
}

export async function servicesOfVisit(db: Reader, visitId: string): Promise<ServiceGiven[]> {
  return (await services.listServicesOfVisit(db, visitId)).map(toService)
}

export async function servicesOfPerson(db: Reader, personId: string): Promise<ServiceGiven[]> {
  return (await services.listServicesOfPerson(db, personId)).map(toService)
}

function toService(row: NamedService): ServiceGiven {
  return {
    id: row.id,
    visitId: row.visit_id,
    personId: row.person_id,
    needId: row.need_id,
    kind: HelpKind.parse(row.kind),
    units: row.units,
    minutes: row.minutes,
    day: row.day,
    givenBy: row.given_by_name,
    version: row.version,
  }
}
