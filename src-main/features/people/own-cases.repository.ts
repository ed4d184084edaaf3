import { sql } from 'kysely'
import type { Reader, Writer } from '#main/store/database.ts'

/** Of these people, those whose case the colleague works on. */
export async function listOwnCases(
  db: Reader,
  staffId: string,
  personIds: readonly string[],
): Promise<string[]> {
  if (personIds.length === 0) return []
  const rows = await db
    .selectFrom('case_team')
    .select('person_id')
    .where('staff_id', '=', staffId)
    .where('until', 'is', null)
    .where('person_id', 'in', [...personIds])
    .execute()
  return rows.map(({ person_id }) => person_id)
}

export type Joined = Readonly<{ staffId: string; personId: string; since: string }>

/** Where a colleague leaves a trace on a case, and when. */
const work = [
  { table: 'case_note', by: 'written_by', at: 'written_at' },
  { table: 'plan', by: 'created_by', at: 'created_at' },
  { table: 'referral', by: 'created_by', at: 'created_at' },
  { table: 'consent', by: 'recorded_by', at: 'recorded_at' },
] as const

/** Whether the colleague has written a note, a plan, a letter or a consent of this person since. */
export async function hasWorked(
  db: Reader,
  { staffId, personId, since }: Joined,
): Promise<boolean> {
  for (const { table, by, at } of work) {
    const row = await db
      .selectFrom(table)
      .select('person_id')
      .where('person_id', '=', personId)
      .where(sql.ref(by), '=', staffId)
      .where(sql.ref(at), '>=', since)
      .limit(1)
      .executeTakeFirst()
    if (row) return true
  }
  return false
}

export async function deleteOwnCase(db: Writer, { staffId, personId }: Joined): Promise<void> {
  await db
    .deleteFrom('case_team')
    .where('staff_id', '=', staffId)
    .where('person_id', '=', personId)
    .where('until', 'is', null)
    .execute()
}
