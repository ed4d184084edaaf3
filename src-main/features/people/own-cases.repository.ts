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

export async function deleteOwnCase(db: Writer, staffId: string, personId: string): Promise<void> {
  await db
    .deleteFrom('case_team')
    .where('staff_id', '=', staffId)
    .where('person_id', '=', personId)
    .where('until', 'is', null)
    .execute()
}
