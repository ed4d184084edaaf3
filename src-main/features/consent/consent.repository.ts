import type { Reader, Writer } from '#main/store/database.ts'
import type { ConsentRow } from './consent.table.ts'

export type RecordedConsent = ConsentRow & Readonly<{ recorded_by_name: string }>

export async function insertConsent(db: Writer, consent: ConsentRow): Promise<void> {
  await db.insertInto('consent').values(consent).execute()
}

/** Every decision of the person, newest first; a withdrawn or refused one stays in the list. */
export async function listConsents(db: Reader, personId: string): Promise<RecordedConsent[]> {
  return withNames(db).where('consent.person_id', '=', personId).execute()
}

export async function listOverrides(db: Reader): Promise<RecordedConsent[]> {
  return withNames(db).where('consent.decision', '=', 'override').execute()
}

export async function findConsent(db: Reader, id: string): Promise<RecordedConsent | undefined> {
  return withNames(db).where('consent.id', '=', id).executeTakeFirst()
}

/** Writes the withdrawal if the row still has this version. */
export async function updateWithdrawn(
  db: Writer,
  { id, version, on }: Readonly<{ id: string; version: number; on: string }>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('consent')
    .set({ withdrawn_on: on, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

function withNames(db: Reader) {
  return db
    .selectFrom('consent')
    .innerJoin('staff', 'staff.id', 'consent.recorded_by')
    .selectAll('consent')
    .select('staff.name as recorded_by_name')
    .orderBy('consent.decided_on', 'desc')
    .orderBy('consent.recorded_at', 'desc')
    .orderBy('consent.id', 'desc')
}
