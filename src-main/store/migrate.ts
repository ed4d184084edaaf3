import type Sqlite from 'better-sqlite3'
import { schemaVersion } from './recipe.ts'
import { StoreFailure } from './store-failure.ts'

/** Frozen once shipped: plain SQL, run synchronously, seeing none of today's table types. */
export type Migration = Readonly<{ name: string; up: (db: Sqlite.Database) => void }>

export type MigrationReport = Readonly<{ from: number; to: number }>

/**
 * Brings the file to the newest schema, or leaves it exactly as it was: all pending migrations in one transaction.
 *
 * @param copyAside called before anything is changed, if the file has a schema and something is pending.
 */
export function migrate(
  db: Sqlite.Database,
  migrations: readonly Migration[],
  copyAside: (report: MigrationReport) => void,
): MigrationReport {
  const report = { from: schemaVersion(db), to: migrations.length }
  if (report.from > report.to) throw new StoreFailure('store-from-newer-release')
  if (report.from === report.to) return report
  if (report.from > 0) copyAside(report)

  db.transaction(() => {
    for (const migration of migrations.slice(report.from)) runOne(db, migration)
    db.pragma(`user_version = ${report.to}`)
  }).immediate()
  return report
}

function runOne(db: Sqlite.Database, migration: Migration): void {
  migration.up(db)
  if (!db.inTransaction) throw new Error(`migration ${migration.name} ended the transaction`)
  const orphans = db.prepare('PRAGMA foreign_key_check').all()
  if (orphans.length > 0) throw new Error(`migration ${migration.name} leaves orphaned rows`)
}
