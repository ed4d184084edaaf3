import type { Parsed } from '#contract/index.ts'
import type { PersonFile } from '#contract/people.contract.ts'
import { cleanLine } from '#contract/script/clean-name.ts'
import { checkDayDone, checkOrder } from '#main/ipc/check-day.ts'
import type { CommandContext } from '#main/ipc/context.ts'
import type { Context } from '#main/ipc/handlers.ts'
import type { RefusalOf } from '#main/ipc/refusal.ts'
import * as people from '../people.repository.ts'
import type { PersonRow } from '../people.table.ts'
import { getFile } from '../person-file.service.ts'
import { findHousehold, updateHousehold } from './household.repository.ts'
import { foundHousehold, householdOf } from './household.service.ts'
import { endResidence, findOtherHome, insertResidence } from './residence.repository.ts'
import { changeHome, placeIn, settle } from './settle.ts'

/** One more home besides the usual one, as a child of two homes has. */
export async function addHome(
  context: Context<'people.addHome'>,
  { id, version, where, role, since }: Parsed<'people.addHome'>,
): Promise<PersonFile> {
  const { db, newId, refusal } = context
  checkDayDone(context, { field: 'since', day: since })
  const person = await requirePerson(context, id)
  if ('withId' in where && where.withId === id) throw refusal('same-person')
  const householdId =
    'withId' in where
      ? await householdOf(context, where.withId)
      : await foundHousehold(context, {
          address: cleanLine(where.address),
          landmark: cleanLine(where.landmark),
          zone_id: where.zoneId,
          address_since: since,
        })
  if (person.household_id === householdId || (await findOtherHome(db, id, householdId))) {
    throw refusal('lives-there')
  }
  await requireSeen(context, { ...person, version })
  const home = { id: newId(), person_id: id, household_id: householdId, role, since }
  await insertResidence(db, { ...home, usual: 0, until: null })
  await updateHousehold(db, householdId)
  return done(context, id, householdId)
}

/** The home is over for this person, with the day; the usual one as well as another one. */
export async function leaveHome(
  context: Context<'people.leaveHome'>,
  { id, version, householdId, on }: Parsed<'people.leaveHome'>,
): Promise<PersonFile> {
  const { db, refusal } = context
  checkDayDone(context, { field: 'on', day: on })
  const person = await requirePerson(context, id)
  if (person.household_id === householdId) {
    const nowhere = { householdId: null, role: 'other', since: on, place: undefined } as const
    const isWritten = await settle(context, { ...person, version }, { ...nowhere, dayField: 'on' })
    if (!isWritten) throw refusal('stale', { current: await getFile(context, id) })
    return done(context, id, householdId)
  }
  const beside = await findOtherHome(db, id, householdId)
  if (!beside) throw refusal('home-not-found')
  checkOrder(context, { field: 'on', day: on, notBefore: beside.since })
  await requireSeen(context, { ...person, version })
  await endResidence(db, beside.id, on)
  await updateHousehold(db, householdId)
  return done(context, id, householdId)
}

/** Of two homes the other one is the usual one from that day on: it is what a return counts. */
export async function changeUsualHome(
  context: Context<'people.changeUsualHome'>,
  { id, version, householdId, on }: Parsed<'people.changeUsualHome'>,
): Promise<PersonFile> {
  const { db, newId, refusal } = context
  checkDayDone(context, { field: 'on', day: on })
  const person = await requirePerson(context, id)
  const beside = await findOtherHome(db, id, householdId)
  const household = await findHousehold(db, householdId)
  if (!beside || !household) throw refusal('home-not-found')
  const home = {
    householdId,
    role: beside.role,
    since: on,
    place: placeIn(household, person),
    dayField: 'on',
  } as const
  if (!(await settle(context, { ...person, version }, home))) {
    throw refusal('stale', { current: await getFile(context, id) })
  }
  if (person.household_id !== null) {
    await insertResidence(db, {
      id: newId(),
      person_id: id,
      household_id: person.household_id,
      role: person.household_role ?? 'other',
      usual: 0,
      since: on,
      until: null,
    })
  }
  return done(context, id, householdId)
}

type Changing = Omit<CommandContext, 'refusal'> &
  Readonly<{ refusal: RefusalOf<'person-not-found' | 'day-ahead' | 'day-too-early'> }>

async function requirePerson({ db, refusal }: Changing, id: string): Promise<PersonRow> {
  const person = await people.findPerson(db, id)
  if (!person) throw refusal('person-not-found')
  return person
}

/** Counts the file up, as it was seen: what changes stands beside its row. */
async function requireSeen(context: Changing, person: PersonRow): Promise<void> {
  if (await changeHome(context, person, {})) return
  throw context.refusal('stale', { current: await getFile(context, person.id) })
}

async function done(context: Changing, id: string, householdId: string): Promise<PersonFile> {
  context.trace({ subjectType: 'person', subjectId: id, detail: { household: householdId } })
  return getFile(context, id)
}
