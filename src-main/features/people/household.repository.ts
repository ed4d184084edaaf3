import type { Reader, Writer } from '#main/store/database.ts'
import type { HouseholdRow, PersonRow } from './people.table.ts'

export async function insertHousehold(db: Writer, household: HouseholdRow): Promise<void> {
  await db.insertInto('household').values(household).execute()
}

export async function findHousehold(db: Reader, id: string): Promise<HouseholdRow | undefined> {
  return db.selectFrom('household').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function updateHead(db: Writer, id: string, personId: string | null): Promise<void> {
  await db
    .updateTable('household')
    .set(({ eb }) => ({ head_person_id: personId, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
}

/** Who lives together now, in the order they came to the centre. */
export async function listMembers(db: Reader, householdId: string): Promise<PersonRow[]> {
  return db
    .selectFrom('person')
    .selectAll()
    .where('household_id', '=', householdId)
    .orderBy('file_number')
    .execute()
}
