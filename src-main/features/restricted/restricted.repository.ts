import { sql } from 'kysely'
import type { Reader, Writer } from '#main/store/database.ts'
import { filedTables } from '#main/store/filed-tables.ts'
import type { RestrictedFileRow } from './restricted.table.ts'

export type SetFile = RestrictedFileRow & Readonly<{ set_by_name: string }>

/** The people whose file is restricted and on whose team the colleague is not: few at any time. */
export async function listHiddenFrom(db: Reader, staffId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('restricted_file')
    .select('person_id')
    .where('lifted_at', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('case_team')
            .select(sql.lit(1).as('one'))
            .whereRef('case_team.person_id', '=', 'restricted_file.person_id')
            .where('staff_id', '=', staffId)
            .where('until', 'is', null),
        ),
      ),
    )
    .execute()
  return rows.map(({ person_id }) => person_id)
}

type Owned = Readonly<{ id: string; person_id: string | null }>

/** Of these ids, those of one of these people and of what stands in their files, with whose it is. */
export async function listOwned(
  db: Reader,
  ids: readonly string[],
  personIds: readonly string[],
): Promise<Owned[]> {
  const owned: Owned[] = ids.flatMap((id) =>
    personIds.includes(id) ? [{ id, person_id: id }] : [],
  )
  for (const table of filedTables) {
    const rows = await db
      .selectFrom(table)
      .select(['id', 'person_id'])
      .where('id', 'in', [...ids])
      .where('person_id', 'in', [...personIds])
      .execute()
    owned.push(...rows)
  }
  return [...owned, ...(await listParts(db, ids, personIds))]
}

/** What stands under a plan, a letter or a visit: goals and steps, and the acts by which they are taken back. */
async function listParts(
  db: Reader,
  ids: readonly string[],
  personIds: readonly string[],
): Promise<Owned[]> {
  const goals = db
    .selectFrom('plan_goal')
    .innerJoin('plan', 'plan.id', 'plan_goal.plan_id')
    .where('plan.person_id', 'in', [...personIds])
  const parts = goals
    .select(['plan_goal.id', 'plan.person_id'])
    .where('plan_goal.id', 'in', [...ids])
    .unionAll(
      goals
        .innerJoin('plan_step', 'plan_step.goal_id', 'plan_goal.id')
        .select(['plan_step.id', 'plan.person_id'])
        .where('plan_step.id', 'in', [...ids]),
    )
    .unionAll(
      db
        .selectFrom('referral_event')
        .innerJoin('referral', 'referral.id', 'referral_event.referral_id')
        .select(['referral_event.id', 'referral.person_id'])
        .where('referral.person_id', 'in', [...personIds])
        .where('referral_event.id', 'in', [...ids]),
    )
  const visits = await db
    .selectFrom('visit_event')
    .innerJoin('visit', 'visit.id', 'visit_event.visit_id')
    .select(['visit_event.id', 'visit.person_id'])
    .where('visit.person_id', 'in', [...personIds])
    .where('visit_event.id', 'in', [...ids])
    .execute()
  return [...(await parts.execute()), ...visits]
}

function named(db: Reader) {
  return db
    .selectFrom('restricted_file')
    .innerJoin('staff', 'staff.id', 'set_by')
    .selectAll('restricted_file')
    .select('staff.name as set_by_name')
    .where('lifted_at', 'is', null)
}

export async function findOfPerson(db: Reader, personId: string): Promise<SetFile | undefined> {
  return named(db).where('person_id', '=', personId).executeTakeFirst()
}

export async function findFile(db: Reader, id: string): Promise<SetFile | undefined> {
  return named(db).where('restricted_file.id', '=', id).executeTakeFirst()
}

/** Those restricted longest first; not of who is no longer anybody. */
export async function listFiles(db: Reader): Promise<SetFile[]> {
  return named(db)
    .innerJoin('person', 'person.id', 'person_id')
    .where('anonymised_on', 'is', null)
    .orderBy('set_at')
    .execute()
}

export async function insertFile(db: Writer, file: RestrictedFileRow): Promise<void> {
  await db.insertInto('restricted_file').values(file).execute()
}

type Seen = Readonly<{ id: string; version: number }>

/** Writes the change if the row still has this version. */
export async function updateFile(
  db: Writer,
  { id, version }: Seen,
  change: Partial<Pick<RestrictedFileRow, 'lifted_at' | 'lifted_by' | 'lifted_why'>> = {},
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('restricted_file')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}
