import type { Reader, Writer } from '#main/store/database.ts'
import type { ResidenceRow } from '../people.table.ts'

export async function insertResidence(db: Writer, residence: ResidenceRow): Promise<void> {
  await db.insertInto('residence').values(residence).execute()
}

export async function endResidence(db: Writer, id: string, until: string): Promise<void> {
  await db.updateTable('residence').set({ until }).where('id', '=', id).execute()
}

/** The homes of a person beside the usual one of today: those of now first, then those that were left, the last first. */
export async function listResidences(db: Reader, personId: string): Promise<ResidenceRow[]> {
  return db
    .selectFrom('residence')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy(({ eb }) => eb('until', 'is not', null))
    .orderBy('until', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

/** Who lives in a household besides their usual home, and who has left it, the last first. */
export async function listResidents(db: Reader, householdId: string): Promise<ResidenceRow[]> {
  return db
    .selectFrom('residence')
    .selectAll()
    .where('household_id', '=', householdId)
    .orderBy('until', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

/** Their other home of now in this household. */
export async function findOtherHome(
  db: Reader,
  personId: string,
  householdId: string,
): Promise<ResidenceRow | undefined> {
  return db
    .selectFrom('residence')
    .selectAll()
    .where('person_id', '=', personId)
    .where('household_id', '=', householdId)
    .where('until', 'is', null)
    .executeTakeFirst()
}
