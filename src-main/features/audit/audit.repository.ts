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
