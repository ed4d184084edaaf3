import type { Reader, Writer } from '#main/store/database.ts'
import type { HouseholdAddressRow, HouseholdRow, PersonRow } from '../people.table.ts'

/** Where a home is. */
export type Place = Pick<HouseholdRow, 'address' | 'landmark' | 'zone_id'>

export async function insertHousehold(db: Writer, household: HouseholdRow): Promise<void> {
  await db.insertInto('household').values(household).execute()
}

export async function findHousehold(db: Reader, id: string): Promise<HouseholdRow | undefined> {
  return db.selectFrom('household').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Counts the household up: who lives there, at its head or where it is has changed. */
export async function updateHousehold(
  db: Writer,
  id: string,
  change: Partial<Place & Pick<HouseholdRow, 'head_person_id' | 'address_since'>> = {},
): Promise<void> {
  await db
    .updateTable('household')
    .set(({ eb }) => ({ ...change, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** Whose usual home it is now, in the order they came to the centre. */
export async function listMembers(db: Reader, householdId: string): Promise<PersonRow[]> {
  return db
    .selectFrom('person')
    .selectAll()
    .where('household_id', '=', householdId)
    .orderBy('file_number')
    .execute()
}

export async function insertFormerAddress(db: Writer, address: HouseholdAddressRow): Promise<void> {
  await db.insertInto('household_address').values(address).execute()
}

/** Where it lived before, the last first. */
export async function listFormerAddresses(
  db: Reader,
  householdId: string,
): Promise<HouseholdAddressRow[]> {
  return db
    .selectFrom('household_address')
    .selectAll()
    .where('household_id', '=', householdId)
    .orderBy('until', 'desc')
    .orderBy('id', 'desc')
    .execute()
}
