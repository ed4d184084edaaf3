import { partsOf } from '#contract/calendar/calendar-day.ts'
import type { Parsed } from '#contract/index.ts'
import type { PersonFile } from '#contract/people.contract.ts'
import { nextFileNumber } from '#main/features/centre/centre.service.ts'
import { checkDayDone } from '#main/ipc/check-day.ts'
import type { CommandContext } from '#main/ipc/context.ts'
import type { Context } from '#main/ipc/handlers.ts'
import * as people from '../people.repository.ts'
import { getFile } from '../person-file.service.ts'
import type { Place } from './household.repository.ts'
import * as households from './household.repository.ts'
import { changeHome, placeIn, settle } from './settle.ts'

/** One file for a family: the person joins the other's household, which is made if there is none. */
export async function joinHousehold(
  context: Context<'people.joinHousehold'>,
  { id, version, withId, role, since }: Parsed<'people.joinHousehold'>,
): Promise<PersonFile> {
  const { db, refusal, trace } = context
  if (id === withId) throw refusal('same-person')
  checkDayDone(context, { field: 'since', day: since })
  const person = await people.findPerson(db, id)
  if (!person) throw refusal('person-not-found')
  const householdId = await householdOf(context, withId)
  const household = await households.findHousehold(db, householdId)
  const place =
    household && householdId !== person.household_id ? placeIn(household, person) : undefined
  const home = { householdId, role, since, place, dayField: 'since' } as const
  if (!(await settle(context, { ...person, version }, home))) {
    throw refusal('stale', { current: await getFile(context, id) })
  }
  trace({ subjectType: 'person', subjectId: id, detail: { household: householdId } })
  return getFile(context, id)
}

/** A household of one: who lives there with them is not known to the desk, or nobody does. */
export async function openHousehold(
  context: Context<'people.openHousehold'>,
  { id, version }: Parsed<'people.openHousehold'>,
): Promise<PersonFile> {
  const { db, refusal, trace } = context
  const person = await people.findPerson(db, id)
  if (!person) throw refusal('person-not-found')
  if (person.household_id !== null) throw refusal('has-household')
  const householdId = await foundHousehold(context, { ...person, address_since: null })
  const home = { household_id: householdId, household_role: 'head' } as const
  if (!(await changeHome(context, { ...person, version }, home))) {
    throw refusal('stale', { current: await getFile(context, id) })
  }
  await households.updateHousehold(db, householdId, { head_person_id: id })
  trace({ subjectType: 'person', subjectId: id, detail: { household: householdId } })
  return getFile(context, id)
}

type Founding = Pick<CommandContext, 'db' | 'clock' | 'newId' | 'centre'>

/** The household somebody lives in; the first two people found it. */
export async function householdOf(
  context: Founding & Pick<CommandContext<'person-not-found'>, 'refusal'>,
  personId: string,
): Promise<string> {
  const { db, refusal } = context
  const other = await people.findPerson(db, personId)
  if (!other) throw refusal('person-not-found')
  if (other.household_id) return other.household_id
  const id = await foundHousehold(context, { ...other, address_since: null })
  await people.updatePerson(db, other, { household_id: id, household_role: 'other' })
  return id
}

/** A new household with its own number, in which nobody lives yet. */
export async function foundHousehold(
  { db, clock, newId, centre }: Founding,
  { address, landmark, zone_id, address_since }: Place & Readonly<{ address_since: string | null }>,
): Promise<string> {
  const { year } = partsOf(clock.today(), centre.calendar)
  const id = newId()
  await households.insertHousehold(db, {
    id,
    file_number: await nextFileNumber(db, 'HH', year),
    address,
    landmark,
    zone_id,
    address_since,
    head_person_id: null,
    created_at: clock.now(),
    version: 1,
  })
  return id
}
