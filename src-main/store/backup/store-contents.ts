import type Sqlite from 'better-sqlite3'
import { fileAuditHead } from '../audit/read-audit.ts'
import type { AuditHead } from '../audit/audit-chain.ts'
import { schemaVersion } from '../recipe.ts'
import { type Step, noStep } from '../step.ts'

export type StoreContents = Readonly<{
  schema: number
  /** Rows by table. */
  rows: Readonly<Record<string, number>>
  auditHead: AuditHead
}>

/** What a file holds, to compare it with its copy. */
export function storeContents(db: Sqlite.Database, step: Step = noStep): StoreContents {
  const tables = db
    .prepare<[], { name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name",
    )
    .all()
  const rows = tables.map(({ name }) => {
    step()
    return [name, countRows(db, name)] as const
  })
  return {
    schema: schemaVersion(db),
    rows: Object.fromEntries(rows),
    auditHead: fileAuditHead(db),
  }
}

/** SQLite's own check of every page, index and constraint. */
export function isWhole(db: Sqlite.Database): boolean {
  return db.pragma('integrity_check', { simple: true }) === 'ok'
}

function countRows(db: Sqlite.Database, table: string): number {
  const quoted = `"${table.replaceAll('"', '""')}"`
  return db.prepare<[], { n: number }>(`SELECT count(*) AS n FROM ${quoted}`).get()?.n ?? 0
}
