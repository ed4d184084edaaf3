import { type Kysely, sql } from 'kysely'
import type { Database, Writer } from '#main/store/database.ts'

export type Connection = Kysely<Database>

/**
 * From now on this connection notes whose names are written, whoever writes them and however. The notes lie in memory and
 * belong to the transaction: one that is rolled back leaves none.
 */
export async function noteChangedNames(db: Connection): Promise<void> {
  await sql`CREATE TEMP TABLE changed_name (person_id TEXT NOT NULL PRIMARY KEY) STRICT`.execute(db)
  for (const [happens, row] of [
    ['INSERT', 'NEW'],
    ['UPDATE', 'OLD'],
    ['UPDATE', 'NEW'],
    ['DELETE', 'OLD'],
  ] as const) {
    await sql`
      CREATE TEMP TRIGGER ${sql.raw(`changed_name_${happens}_${row}`)}
      AFTER ${sql.raw(happens)} ON main.person_name
      BEGIN
        INSERT OR IGNORE INTO changed_name VALUES (${sql.raw(row)}.person_id);
      END`.execute(db)
  }
}

/** Whose names this transaction has changed, with each name they have now (one row without, where there is none). */
export async function takeChangedNames(
  db: Writer,
): Promise<Readonly<{ person_id: string; text: string | null }>[]> {
  const { rows } = await sql<Readonly<{ person_id: string; text: string | null }>>`
    SELECT changed_name.person_id, person_name.text
    FROM changed_name LEFT JOIN person_name ON person_name.person_id = changed_name.person_id
    ORDER BY person_name.id`.execute(db)
  if (rows.length > 0) await sql`DELETE FROM changed_name`.execute(db)
  return rows
}
