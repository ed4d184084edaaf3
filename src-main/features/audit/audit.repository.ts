import { sql } from 'kysely'
import type { Reader } from '#main/store/database.ts'
import { filedTables } from '#main/store/filed-tables.ts'
import { inSlices } from '#main/store/in-slices.ts'

export type Wanted = Readonly<{
  actorId: string | undefined
  /** The first instant that counts, and the first that no longer does. */
  start: string | undefined
  end: string | undefined
  actions: readonly string[] | undefined
  /** The ids of a file and of whatever stands in it. */
  about: readonly string[] | undefined
}>

type Page = Readonly<{ before: number | undefined; limit: number | undefined }>

/** The newest lines before one, with the name of whoever acted. */
export async function listLines(db: Reader, wanted: Wanted, { before, limit }: Page) {
  const { actorId, start, end, actions, about } = wanted
  return db
    .selectFrom('audit')
    .leftJoin('staff', 'staff.id', 'audit.actor_id')
    .select(['seq', 'at', 'action', 'subject_id', 'reason', 'detail', 'staff.name as actor'])
    .select(sql<string | null>`json_extract(detail, '$.person')`.as('person'))
    .$if(before !== undefined, (some) => some.where('seq', '<', before ?? 0))
    .$if(actorId !== undefined, (some) => some.where('actor_id', '=', actorId ?? ''))
    .$if(start !== undefined, (some) => some.where('at', '>=', start ?? ''))
    .$if(end !== undefined, (some) => some.where('at', '<', end ?? ''))
    .$if(actions !== undefined, (some) => some.where('action', 'in', [...(actions ?? []), '']))
    .$if(about !== undefined, (some) =>
      some.where(({ eb, or }) =>
        or([
          eb('subject_id', 'in', [...(about ?? []), '']),
          eb(sql`json_extract(detail, '$.person')`, 'in', [...(about ?? []), '']),
        ]),
      ),
    )
    .orderBy('seq', 'desc')
    .$if(limit !== undefined, (some) => some.limit(limit ?? 0))
    .execute()
}

/** Every name of an act that stands in the log. */
export async function listActions(db: Reader): Promise<string[]> {
  const rows = await db.selectFrom('audit').select('action').distinct().execute()
  return rows.map(({ action }) => action)
}

/** The id of the person with that file number, and of everything that stands in the file; none where there is no such file. */
export async function listIdsOfFile(db: Reader, fileNumber: string): Promise<string[]> {
  const person = await db
    .selectFrom('person')
    .select('id')
    .where('file_number', '=', fileNumber)
    .executeTakeFirst()
  if (!person) return []
  const ids = [person.id]
  for (const table of filedTables) {
    const rows = await db
      .selectFrom(table)
      .select('id')
      .where('person_id', '=', person.id)
      .execute()
    ids.push(...rows.map(({ id }) => id))
  }
  return ids
}

/** The number of the file that each of these ids is, or stands in; a household's own. */
export async function listFileNumbers(
  db: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await inSlices(ids, (slice) => listNumbered(db, slice))
  return new Map(rows.map(({ id, file_number }) => [id, file_number]))
}

async function listNumbered(db: Reader, ids: readonly string[]) {
  const numbered = []
  for (const table of ['person', 'household'] as const) {
    const rows = await db
      .selectFrom(table)
      .select(['id', 'file_number'])
      .where('id', 'in', [...ids])
      .execute()
    numbered.push(...rows)
  }
  for (const table of filedTables) {
    const rows = await db
      .selectFrom(table)
      .innerJoin('person', 'person.id', `${table}.person_id`)
      .select([`${table}.id`, 'person.file_number'])
      .where(`${table}.id`, 'in', [...ids])
      .execute()
    numbered.push(...rows)
  }
  return numbered
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
