import { sql } from 'kysely'
import { CLOCK_SET_BACK } from '#main/store/audit/append-audit.ts'
import type { Reader, Writer } from '#main/store/database.ts'
import type { EmergencyAccessRow } from './access.table.ts'

export type OpenAccess = Pick<EmergencyAccessRow, 'id' | 'person_id' | 'closes_at' | 'version'>

type Moment = Readonly<{ staffId: string; now: string; latest: string }>

/**
 * What a colleague has opened and is still open now. By a clock that stands before the opening, before the newest line
 * of the log or has been set back since, nothing is.
 *
 * @param latest the newest line of the log that such a `now` may have behind it.
 */
export async function listOpen(
  db: Reader,
  { staffId, now, latest }: Moment,
): Promise<OpenAccess[]> {
  return db
    .selectFrom('emergency_access')
    .select(['id', 'person_id', 'closes_at', 'version'])
    .where('staff_id', '=', staffId)
    .where('closed_at', 'is', null)
    .where('opened_at', '<=', now)
    .where('closes_at', '>', now)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('audit')
            .select(sql.lit(1).as('one'))
            .whereRef('audit.seq', '>', 'emergency_access.opened_seq')
            .where(({ or, eb }) => or([eb('action', '=', CLOCK_SET_BACK), eb('at', '>', latest)])),
        ),
      ),
    )
    .execute()
}

export async function getNewestSeq(db: Reader): Promise<number> {
  const { seq } = await db
    .selectFrom('audit')
    .select('seq')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  return seq
}

export async function insertAccess(db: Writer, access: EmergencyAccessRow): Promise<void> {
  await db.insertInto('emergency_access').values(access).execute()
}

export async function updateClosed(
  db: Writer,
  { id, version }: Pick<OpenAccess, 'id' | 'version'>,
  at: string,
): Promise<void> {
  await db
    .updateTable('emergency_access')
    .set({ closed_at: at, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .execute()
}

/** Openings that this manager has not read of, since they work here; oldest first. */
export async function listUnread(db: Reader, managerId: string) {
  return db
    .selectFrom('emergency_access')
    .innerJoin('staff as opener', 'opener.id', 'emergency_access.staff_id')
    .innerJoin('staff as manager', (join) => join.on('manager.id', '=', managerId))
    .leftJoin('emergency_access_read as seen', (join) =>
      join.onRef('seen.access_id', '=', 'emergency_access.id').on('seen.staff_id', '=', managerId),
    )
    .where('seen.read_at', 'is', null)
    .whereRef('emergency_access.opened_at', '>=', 'manager.created_at')
    .selectAll('emergency_access')
    .select(['opener.name as opened_by', 'opener.role'])
    .orderBy('opened_at')
    .execute()
}

export async function insertRead(
  db: Writer,
  read: Readonly<{ accessId: string; staffId: string; at: string }>,
): Promise<void> {
  await db
    .insertInto('emergency_access_read')
    .values({ access_id: read.accessId, staff_id: read.staffId, read_at: read.at })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
