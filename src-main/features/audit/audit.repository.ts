import type { Reader } from '#main/store/database.ts'

/** The newest lines before one, with the name of whoever acted. */
export async function listLines(
  db: Reader,
  { before, limit }: Readonly<{ before: number | undefined; limit: number }>,
) {
  return db
    .selectFrom('audit')
    .leftJoin('staff', 'staff.id', 'audit.actor_id')
    .select(['seq', 'at', 'action', 'subject_type', 'subject_id', 'reason', 'staff.name as actor'])
    .$if(before !== undefined, (some) => some.where('seq', '<', before ?? 0))
    .orderBy('seq', 'desc')
    .limit(limit)
    .execute()
}

/** The program's own newest row of this kind. */
export async function findNewestOf(db: Reader, action: string) {
  return db
    .selectFrom('audit')
    .select('at')
    .where('actor_id', 'is', null)
    .where('action', '=', action)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
}
