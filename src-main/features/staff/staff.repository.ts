import type { Reader, Writer } from '#main/store/database.ts'
import type { StaffRow } from './staff.table.ts'

export async function listStaff(db: Reader): Promise<StaffRow[]> {
  return db.selectFrom('staff').selectAll().orderBy('created_at').execute()
}

export async function findStaff(db: Reader, id: string): Promise<StaffRow | undefined> {
  return db.selectFrom('staff').selectAll().where('id', '=', id).executeTakeFirst()
}

export async function findBySignInWord(db: Reader, word: string): Promise<StaffRow | undefined> {
  return db
    .selectFrom('staff')
    .selectAll()
    .where('sign_in_word', '=', word)
    .where('left_at', 'is', null)
    .executeTakeFirst()
}

/** When an act of the store itself was last on record. */
export async function findLastAct(db: Reader, action: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('audit')
    .select('at')
    .where('action', '=', action)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.at
}

export async function insertStaff(db: Writer, staff: StaffRow): Promise<StaffRow> {
  return db.insertInto('staff').values(staff).returningAll().executeTakeFirstOrThrow()
}

/** Writes the change if the row still has this version. */
export async function updateStaff(
  db: Writer,
  { id, version }: Pick<StaffRow, 'id' | 'version'>,
  change: Partial<Pick<StaffRow, 'name' | 'post' | 'room' | 'left_at' | 'must_change'>>,
): Promise<StaffRow | undefined> {
  return db
    .updateTable('staff')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .returningAll()
    .executeTakeFirst()
}
