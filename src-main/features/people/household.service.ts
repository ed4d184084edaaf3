import { partsOf } from '#contract/calendar/calendar-day.ts'
import type { HouseholdRole, PersonFile } from '#contract/people.contract.ts'
import { nextFileNumber } from '#main/features/centre/centre.service.ts'
import type { CommandContext } from '#main/ipc/context.ts'
import type { Context } from '#main/ipc/handlers.ts'
import * as households from './household.repository.ts'
import * as people from './people.repository.ts'
import { getFile } from './person-file.service.ts'

type Joining = Readonly<{
  id: string
  withId: string | null
  role: HouseholdRole
  version: number
}>

/** One file for a family: the person joins the other's household, which is made if there is none. */
export async function joinHousehold(
  context: Context<'people.joinHousehold'>,
  { id, withId, role, version }: Joining,
): Promise<PersonFile> {
  const { db, refusal } = context
  if (id === withId) throw refusal('same-person')
  const person = await people.findPerson(db, id)
  if (!person) throw refusal('person-not-found')
  const householdId = withId && (await householdOf(context, withId))
  const change = { household_id: householdId, household_role: householdId ? role : null }
  if (!(await people.updatePerson(db, { id, version }, change))) {
    throw refusal('stale', { current: await getFile(context, id) })
  }
  if (person.household_role === 'head' && person.household_id) {
    await households.updateHead(db, person.household_id, null)
  }
  if (householdId && role === 'head') await households.updateHead(db, householdId, id)
  return getFile(context, id)
}

/** The household somebody lives in; the first two people found it. */
export async function householdOf(
  {
    db,
    clock,
    newId,
    centre,
    refusal,
  }: Pick<CommandContext<'person-not-found'>, 'db' | 'clock' | 'newId' | 'centre' | 'refusal'>,
  personId: string,
): Promise<string> {
  const other = await people.findPerson(db, personId)
  if (!other) throw refusal('person-not-found')
  if (other.household_id) return other.household_id
  const { year } = partsOf(clock.today(), centre.calendar)
  const id = newId()
  await households.insertHousehold(db, {
    id,
    file_number: await nextFileNumber(db, 'HH', year),
    address: other.address,
    zone_id: other.zone_id,
    head_person_id: null,
    created_at: clock.now(),
    version: 1,
  })
  await people.updatePerson(db, other, { household_id: id, household_role: 'other' })
  return id
}
