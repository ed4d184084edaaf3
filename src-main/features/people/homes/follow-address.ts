import { addressLine } from '#contract/address-line.ts'
import type { Writer } from '#main/store/database.ts'
import type { PersonRow } from '../people.table.ts'
import type { Place } from './household.repository.ts'
import * as households from './household.repository.ts'

/**
 * A household is where its head is said to live; of one without a head, where the only one lives who does. An address put
 * right on that file is put right for the household too, and is no move.
 */
export async function followAddress(
  db: Writer,
  { id, household_id: householdId }: Pick<PersonRow, 'id' | 'household_id'>,
  place: Place,
): Promise<void> {
  const household = householdId && (await households.findHousehold(db, householdId))
  if (!household) return
  const members = await households.listMembers(db, household.id)
  const isTheirs =
    household.head_person_id === id || addressLine(household) === '' || members.length === 1
  const isSame = (['address', 'landmark', 'zone_id'] as const).every(
    (part) => household[part] === place[part],
  )
  if (isTheirs && !isSame) await households.updateHousehold(db, household.id, place)
}
