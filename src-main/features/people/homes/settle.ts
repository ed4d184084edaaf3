import { addressLine } from '#contract/address-line.ts'
import type { HouseholdRole } from '#contract/people.contract.ts'
import { checkOrder } from '#main/ipc/check-day.ts'
import type { CommandContext } from '#main/ipc/context.ts'
import type { RefusalOf } from '#main/ipc/refusal.ts'
import { forgetRepliesAbout } from '#main/ipc/requests.repository.ts'
import { recordCorrections } from '../corrections.service.ts'
import * as people from '../people.repository.ts'
import type { PersonRow } from '../people.table.ts'
import { detailsOf } from '../person-file.service.ts'
import { findHousehold, type Place, updateHousehold } from './household.repository.ts'
import { endResidence, findOtherHome, insertResidence } from './residence.repository.ts'

export type Settling = Pick<CommandContext, 'db' | 'clock' | 'newId' | 'session'> &
  Readonly<{ refusal: RefusalOf<'day-ahead' | 'day-too-early'> }>

type Home = Readonly<{
  /** Null: none, as far as is known. */
  householdId: string | null
  role: HouseholdRole
  since: string | null
  /** Where it is, if that is known: then it becomes their address. */
  place: Place | undefined
  /** The path of the day in what was asked. */
  dayField: 'since' | 'on'
}>

/**
 * Gives somebody another usual home from a day on. The one they had stays on record as left; where it is the same, only the
 * role changes.
 *
 * @returns false where the row has another version than the one that was seen; nothing is written then.
 */
export async function settle(
  context: Settling,
  person: PersonRow,
  { householdId, role, since, place, dayField }: Home,
): Promise<boolean> {
  const { db, clock, newId } = context
  const isMoving = person.household_id !== householdId
  const beside = householdId && (await findOtherHome(db, person.id, householdId))
  for (const known of [isMoving ? person.household_since : null, beside ? beside.since : null]) {
    checkOrder(context, { field: dayField, day: since, notBefore: known })
  }
  const stays = isMoving ? null : person.household_since
  const isWritten = await changeHome(context, person, {
    ...place,
    household_id: householdId,
    household_role: householdId === null ? null : role,
    household_since: householdId === null ? null : (since ?? stays),
  })
  if (!isWritten) return false
  if (beside) await endResidence(db, beside.id, since ?? clock.today())
  if (isMoving && person.household_id !== null) {
    await insertResidence(db, {
      id: newId(),
      person_id: person.id,
      household_id: person.household_id,
      role: person.household_role ?? 'other',
      usual: 1,
      since: person.household_since,
      until: since ?? clock.today(),
    })
  }
  await changeHeads(context, person, householdId, role)
  return true
}

/** Who leaves a household or is its head no more, and who is at its head now: one at a time. */
async function changeHeads(
  { db }: Settling,
  { id, household_id: left, household_role: was }: PersonRow,
  householdId: string | null,
  role: HouseholdRole,
): Promise<void> {
  if (left !== null) await updateHousehold(db, left, was === 'head' ? { head_person_id: null } : {})
  if (householdId === null) return
  const head = (await findHousehold(db, householdId))?.head_person_id
  if (role !== 'head' || head === id) {
    if (householdId !== left) await updateHousehold(db, householdId)
    return
  }
  const before = head && (await people.findPerson(db, head))
  if (before && before.household_id === householdId) {
    await people.updatePerson(db, before, { household_role: 'other' })
  }
  await updateHousehold(db, householdId, { head_person_id: id })
}

type Change = Partial<
  Place & Pick<PersonRow, 'household_id' | 'household_role' | 'household_since'>
>

/** Writes where somebody lives; what their address said before stays, as with every change of the details. */
export async function changeHome(
  context: Omit<Settling, 'refusal'>,
  person: PersonRow,
  change: Change,
): Promise<boolean> {
  const { db } = context
  const before = await detailsOf(db, person)
  if (!(await people.updatePerson(db, person, change))) return false
  const after = {
    ...before,
    address: change.address ?? before.address,
    landmark: change.landmark ?? before.landmark,
    zoneId: change.zone_id === undefined ? before.zoneId : change.zone_id,
  }
  await recordCorrections(context, { id: person.id, before, after }, '')
  await forgetRepliesAbout(db, person.id)
  return true
}

/** What becomes of somebody's address as they come to live in a household: of one that has none, nothing. */
export function placeIn(home: Place, person: PersonRow): Place | undefined {
  const { address, landmark, zone_id: zoneId } = home
  if (addressLine(home) === '') return undefined
  const isSame = [addressLine(home), ''].includes(addressLine(person))
  return { address, landmark, zone_id: zoneId ?? (isSame ? person.zone_id : null) }
}
