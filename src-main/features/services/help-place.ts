import { ownCases } from '#main/features/people/own-cases.service.ts'
import { labelsOf } from '#main/features/people/people.service.ts'
import { findVisitOf } from '#main/features/visits/visit-lookup.service.ts'
import type { CommandContext } from '#main/ipc/context.ts'
import type { RefusalOf } from '#main/ipc/refusal.ts'

/** Where help belongs: at a visit or beside one, to whom, and the day it counts on. */
export type Place = Readonly<{ visitId: string | null; personId: string | null; day: string }>

type Placing = Pick<CommandContext, 'db' | 'session' | 'may' | 'clock'> &
  Readonly<{
    refusal: RefusalOf<
      | 'visit-not-found'
      | 'person-not-found'
      | 'only-at-a-visit'
      | 'not-your-case'
      | 'help-but-left'
      | 'day-ahead'
    >
  }>

type Asked = Readonly<{ visitId: string | null; personId: string | null; day: string | null }>

/** At the desk help belongs to a visit of today; beside it, it is the caseworker's own cases that are helped. */
export async function placeOf(context: Placing, { visitId, ...asked }: Asked): Promise<Place> {
  return visitId ? atVisit(context, visitId) : besideVisits(context, asked)
}

async function atVisit(context: Placing, visitId: string): Promise<Place> {
  const { db, clock, refusal } = context
  const visit = await findVisitOf(db, visitId)
  if (!visit) throw refusal('visit-not-found')
  if (visit.day !== clock.today()) await requireOwnCase(context, visit.person_id)
  if (visit.ending === 'left') throw refusal('help-but-left')
  return { visitId, personId: visit.person_id, day: visit.day }
}

async function besideVisits(
  context: Placing,
  { personId, day }: Omit<Asked, 'visitId'>,
): Promise<Place> {
  const { clock, refusal } = context
  if (personId && !(await labelsOf(context, [personId])).has(personId))
    throw refusal('person-not-found')
  await requireOwnCase(context, personId)
  const today = clock.today()
  if (day !== null && day > today) throw refusal('day-ahead')
  return { visitId: null, personId, day: day ?? today }
}

async function requireOwnCase(
  { db, session, may, refusal }: Placing,
  personId: string | null,
): Promise<void> {
  if (!may('services.ofPerson')) throw refusal('only-at-a-visit')
  const own = personId ? await ownCases(db, session.staffId, [personId]) : undefined
  if (!personId || !own?.has(personId)) throw refusal('not-your-case')
}
