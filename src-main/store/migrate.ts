import type Sqlite from 'better-sqlite3'
import { schemaVersion } from './recipe.ts'
import { StoreFailure } from './store-failure.ts'

/** Frozen once shipped: plain SQL, run synchronously, seeing none of today's table types. */
export type Migration = Readonly<{ name: string; up: (db: Sqlite.Database) => void }>

/**
 * Brings the file to the newest schema, or leaves it exactly as it was: all pending migrations in one transaction.
 * A store in use is copied aside by the caller first.
 */
export function migrate(db: Sqlite.Database, migrations: readonly Migration[]): void {
  const from = schemaVersion(db)
  if (from > migrations.length) throw new StoreFailure('store-from-newer-release')
  if (from === migrations.length) return
  db.transaction(() => {
    for (const migration of migrations.slice(from)) runOne(db, migration)
    db.pragma(`user_version = ${migrations.length}`)
  }).immediate()
}

function runOne(db: Sqlite.Database, migration: Migration): void {
  migration.up(db)
  if (!db.inTransaction) throw new Error(`migration ${migration.name} ended the transaction`)
  const orphans = db.prepare('PRAGMA foreign_key_check').all()
  if (orphans.length > 0) throw new Error(`migration ${migration.name} leaves orphaned rows`)
}
