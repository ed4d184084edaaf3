import type { Reader, Writer } from '#main/store/database.ts'
import type { PersonContactRow, PersonNameRow, PersonRow } from './people.table.ts'

export async function insertPerson(db: Writer, person: PersonRow): Promise<void> {
  await db.insertInto('person').values(person).execute()
}

export async function insertName(db: Writer, name: PersonNameRow): Promise<void> {
  await db.insertInto('person_name').values(name).execute()
}

export async function insertContact(db: Writer, contact: PersonContactRow): Promise<void> {
  await db.insertInto('person_contact').values(contact).execute()
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

export async function listAllNames(
  db: Reader,
): Promise<Pick<PersonNameRow, 'person_id' | 'text'>[]> {
  return db.selectFrom('person_name').select(['person_id', 'text']).orderBy('id').execute()
}
