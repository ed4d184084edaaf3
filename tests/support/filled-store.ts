import type Sqlite from 'better-sqlite3'
import { runHere } from '#main/jobs/run-here.ts'
import { migrations } from '#main/store/migrations/index.ts'
import { unlock } from '#main/store/store.ts'
import { freshStore } from './fresh-store.ts'
import { password, type TestDesk } from './open-desk.ts'

type Cell = string | number | null | Uint8Array
export type Row = Readonly<Record<string, Cell>>
/** Rows by table; of the log, what a store knows of itself and what was asked there are each store's own. */
export type Rows = ReadonlyMap<string, readonly Row[]>

const OF_EACH_STORE = new Set(['audit', 'meta', 'request'])

export function rowsIn(db: Sqlite.Database): Rows {
  const tables = db
    .prepare<[], string>(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'",
    )
    .pluck()
    .all()
    .filter((name) => !name.startsWith('sqlite_') && !OF_EACH_STORE.has(name))
  const rowsOf = (table: string) =>
    db.prepare<[], Row>(`SELECT * FROM "${table}" ORDER BY ${keyOf(db, table)}`).all()
  return new Map(tables.map((table) => [table, rowsOf(table)]))
}

function keyOf(db: Sqlite.Database, table: string): string {
  const key = db
    .prepare<[string], string>('SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk')
    .pluck()
    .all(table)
  return key.length > 0 ? key.join() : 'rowid'
}

/** What a desk wrote; locks it. */
export async function rowsOfDesk({ desk, folder }: TestDesk): Promise<Rows> {
  await desk.lock()
  const store = await unlock({ folder, signInWord: 'manager', password, runWork: runHere })
  const rows = rowsIn(store.raw)
  await store.lock()
  return rows
}

/**
 * A locked, encrypted store as the release that knew the first `count` migrations left it, with those rows in it as far as
 * it had tables and columns for them; and what stands in it then.
 */
export async function filledStore(count: number, rows: Rows) {
  const old = await freshStore({ migrations: migrations.slice(0, count) })
  const { raw } = old.store
  withoutRules(raw, () => {
    for (const [table, made] of rowsIn(raw)) {
      // Some tables hold their one row from the start.
      if (made.length > 0) continue
      for (const row of rows.get(table) ?? []) put(raw, table, asItWas(count, row))
    }
  })
  const orphans = raw.prepare('PRAGMA foreign_key_check').all()
  if (orphans.length > 0) throw new Error(`rows of ${count} without what they are of`)
  const before = rowsIn(raw)
  await old.store.lock()
  return { ...old, before }
}

/** What is older than these migrations wrote it otherwise. */
function asItWas(count: number, row: Row): Row {
  const was: Record<string, Cell> = { ...row }
  if (count < 10 && 'provider_id' in was && 'hours' in was) {
    Object.assign(was, { hours: inWords(was['hours']), bring: inWords(was['bring']) })
  }
  if (count < 11 && 'figures' in was) was['figures'] = '{"tables":[],"measures":[],"checks":{}}'
  if (count < 17 && was['role'] === 'data-officer') was['role'] = 'receptionist'
  return was
}

function inWords(cell: Cell | undefined): string {
  return Object.values<string>(JSON.parse(String(cell)))[0] ?? ''
}

type Column = Readonly<{ name: string; type: string; needed: 0 | 1 }>

function put(db: Sqlite.Database, table: string, row: Row): void {
  const columns = db
    .prepare<[string], Column>('SELECT name, type, "notnull" AS needed FROM pragma_table_info(?)')
    .all(table)
    .filter(({ name, needed }) => name in row || needed)
  const cells = columns.map(({ name, type }) => row[name] ?? blankOf(name in row, type))
  const names = columns.map(({ name }) => `"${name}"`)
  const marks = columns.map(() => '?')
  db.prepare(`INSERT INTO "${table}" (${names.join()}) VALUES (${marks.join()})`).run(...cells)
}

function blankOf(isKnown: boolean, type: string): Cell {
  if (isKnown) return null
  return type === 'TEXT' ? '' : 0
}

/** In any order, and as a newer release may have written it. */
function withoutRules(db: Sqlite.Database, work: () => void): void {
  const triggers = db
    .prepare<[], { name: string; sql: string }>(
      "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'",
    )
    .all()
  db.pragma('foreign_keys = OFF')
  db.pragma('ignore_check_constraints = ON')
  for (const { name } of triggers) db.exec(`DROP TRIGGER "${name}"`)
  work()
  for (const { sql } of triggers) db.exec(sql)
  db.pragma('ignore_check_constraints = OFF')
  db.pragma('foreign_keys = ON')
}
