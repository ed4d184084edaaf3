import { type Kysely, sql } from 'kysely'
import type { Database, Writer } from '#main/store/database.ts'

export type Connection = Kysely<Database>

/** What is noted: of whom a row was written, in a table in memory that belongs to this connection. */
const notes = {
  changed_name: { table: 'person_name', column: 'person_id' },
  changed_address: { table: 'person', column: 'id' },
} as const
type Note = keyof typeof notes

/**
 * From now on this connection notes whose rows are written, whoever writes them and however. The notes lie in memory and
 * belong to the transaction: one that is rolled back leaves none.
 */
export async function noteChanges(db: Connection, note: Note): Promise<void> {
  const { table, column } = notes[note]
  await sql`CREATE TEMP TABLE ${sql.raw(note)} (person_id TEXT NOT NULL PRIMARY KEY) STRICT`.execute(
    db,
  )
  for (const [happens, row] of [
    ['INSERT', 'NEW'],
    ['UPDATE', 'OLD'],
    ['UPDATE', 'NEW'],
    ['DELETE', 'OLD'],
  ] as const) {
    await sql`
      CREATE TEMP TRIGGER ${sql.raw(`${note}_${happens}_${row}`)}
      AFTER ${sql.raw(happens)} ON main.${sql.raw(table)}
      BEGIN
        INSERT OR IGNORE INTO ${sql.raw(note)} VALUES (${sql.raw(`${row}.${column}`)});
      END`.execute(db)
  }
}

type Changed = Readonly<{ person_id: string; text: string | null }>

/** Whose names this transaction has changed, with each name they have now (one row without, where there is none). */
export async function takeChangedNames(db: Writer): Promise<readonly Changed[]> {
  const { rows } = await sql<Changed>`
    SELECT changed_name.person_id, person_name.text
    FROM changed_name LEFT JOIN person_name ON person_name.person_id = changed_name.person_id
    ORDER BY person_name.id`.execute(db)
  if (rows.length > 0) await sql`DELETE FROM changed_name`.execute(db)
  return rows
}

/** Whose file this transaction has changed, with the address they have now and what it is near. */
export async function takeChangedAddresses(db: Writer): Promise<readonly Changed[]> {
  const { rows } = await sql<Changed>`
    SELECT changed_address.person_id, person.address || ' ' || person.landmark AS text
    FROM changed_address LEFT JOIN person ON person.id = changed_address.person_id`.execute(db)
  if (rows.length > 0) await sql`DELETE FROM changed_address`.execute(db)
  return rows
}
