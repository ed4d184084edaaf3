import type Sqlite from 'better-sqlite3'

const NAME = 'keyring_generation'

/**
 * The newest keyring this store has been open with. An older one put in its place, in which a colleague who was removed or
 * a password that was changed still opens, is then known for what it is. The keyring that a lock writes is one ahead.
 */
export function seenGeneration(db: Sqlite.Database): number {
  return Number(db.prepare('SELECT value FROM meta WHERE key = ?').pluck().get(NAME) ?? 0)
}

/** Call it once the keyring is on the disk: the other way round a kill would raise a false alarm. */
export function rememberGeneration(db: Sqlite.Database, generation: number): void {
  db.prepare(
    `INSERT INTO meta (key, value) VALUES (?, ?)
     ON CONFLICT (key) DO UPDATE SET value = excluded.value
     WHERE CAST(value AS INTEGER) < CAST(excluded.value AS INTEGER)`,
  ).run(NAME, String(generation))
}
