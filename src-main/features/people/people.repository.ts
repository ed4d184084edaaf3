import { sql } from 'kysely'
import type { Reader, Writer } from '#main/store/database.ts'
import { lineEnd, type ManyNames } from './names/name-bytes.ts'
import type { PersonContactRow, PersonNameRow, PersonRow, PersonTargetRow } from './people.table.ts'

export async function insertPerson(db: Writer, person: PersonRow): Promise<void> {
  await db.insertInto('person').values(person).execute()
}

export async function insertName(db: Writer, name: PersonNameRow): Promise<void> {
  await db.insertInto('person_name').values(name).execute()
}

export async function insertContact(db: Writer, contact: PersonContactRow): Promise<void> {
  await db.insertInto('person_contact').values(contact).execute()
}

export async function insertTarget(db: Writer, target: PersonTargetRow): Promise<void> {
  await db.insertInto('person_target').values(target).execute()
}

export async function findPerson(db: Reader, id: string): Promise<PersonRow | undefined> {
  return db.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Writes the change if the row still has this version. */
export async function updatePerson(
  db: Writer,
  { id, version }: Pick<PersonRow, 'id' | 'version'>,
  change: Partial<Omit<PersonRow, 'id' | 'version' | 'file_number' | 'created_at' | 'created_by'>>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('person')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Names, contacts and target groups are written anew with every change of the details. */
export async function deleteDetails(db: Writer, personId: string): Promise<void> {
  await db.deleteFrom('person_name').where('person_id', '=', personId).execute()
  await db.deleteFrom('person_contact').where('person_id', '=', personId).execute()
  await db.deleteFrom('person_target').where('person_id', '=', personId).execute()
}

export async function listPeople(db: Reader, ids: readonly string[]): Promise<PersonRow[]> {
  if (ids.length === 0) return []
  return db
    .selectFrom('person')
    .selectAll()
    .where('id', 'in', [...ids])
    .execute()
}

/** Every name of these people, first names first. */
export async function listNames(db: Reader, ids: readonly string[]): Promise<PersonNameRow[]> {
  if (ids.length === 0) return []
  return db
    .selectFrom('person_name')
    .selectAll()
    .where('person_id', 'in', [...ids])
    .orderBy('position')
    .execute()
}

/** So many rows are read at a time: nobody has a million of them at once. */
const rowsAtATime = 10_000

const ends = sql`x'ff'`

/**
 * Person by person in the order of their entry, first names first, from the index that has them whole: the rows are twice
 * as long. Ten thousand come as two rows of bytes: to make an object and two strings of each takes three times as long.
 */
export async function* readAllNames(db: Reader): AsyncGenerator<ManyNames> {
  for (let after = ''; ;) {
    const page = db
      .selectFrom('person_name')
      .select(['person_id', 'text'])
      .where('person_id', '>', after)
      .orderBy('person_id')
      .orderBy('position')
      .orderBy('text')
      .limit(rowsAtATime)
    const { rows, ids, texts } = await db
      .selectFrom(page.as('page'))
      .select(({ fn }) => [
        fn.countAll<number>().as('rows'),
        sql<Buffer | null>`cast(group_concat(person_id, ${ends}) AS BLOB)`.as('ids'),
        sql<Buffer | null>`cast(group_concat(text, ${ends}) AS BLOB)`.as('texts'),
      ])
      .executeTakeFirstOrThrow()
    if (!ids || !texts) return
    // More names of the last one may be to come: they are read again with the next.
    const personIds = rows < rowsAtATime ? ids : withoutLast(ids)
    yield { personIds, texts }
    if (rows < rowsAtATime) return
    after = lastLine(personIds).toString()
  }
}

function lastLine(lines: Buffer): Buffer {
  return lines.subarray(lines.lastIndexOf(lineEnd) + 1)
}

/** Without the last line and those before it that say the same. */
function withoutLast(lines: Buffer): Buffer {
  const last = lastLine(lines)
  let rest = lines
  while (lastLine(rest).equals(last)) rest = rest.subarray(0, -last.length - 1)
  return rest
}

export async function listContacts(db: Reader, personId: string): Promise<PersonContactRow[]> {
  return db
    .selectFrom('person_contact')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('position')
    .execute()
}

export async function listTargets(db: Reader, personId: string): Promise<PersonTargetRow[]> {
  return db
    .selectFrom('person_target')
    .selectAll()
    .where('person_id', '=', personId)
    .orderBy('since')
    .execute()
}
