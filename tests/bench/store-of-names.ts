import type Sqlite from 'better-sqlite3'
import { CHEAP, freshStore, MANAGER } from '#support/fresh-store.ts'

/** Of the person whose name stands there. */
export const idAt = (at: number) => `0198c0de-0000-7000-8000-${String(at).padStart(12, '0')}`

/** A fresh encrypted store that holds these names, one person each. */
export async function storeOfNames(names: readonly string[]) {
  const fresh = await freshStore({ cost: CHEAP })
  const { raw } = fresh.store
  raw
    .prepare(`INSERT INTO staff (id, name, sign_in_word, role, post, room, created_at, must_change, version)
       VALUES (?, 'Jana', 'jana', 'manager', '', '', ?, 0, 1)`)
    .run(MANAGER.id, new Date().toISOString())
  writePeople(raw, names, MANAGER.id)
  return fresh
}

/** People of whom nothing is known but the name, written past the door by a colleague who is there. */
export function writePeople(raw: Sqlite.Database, names: readonly string[], staff: string): void {
  const person = raw.prepare(
    `INSERT INTO person (id, file_number, sex, language, interpreter, address, alert, guardian,
       created_at, created_by, version)
     VALUES (@id, @id, 'unknown', 'fa', 0, '', '', '', @now, @staff, 1)`,
  )
  const name = raw.prepare(
    `INSERT INTO person_name (id, person_id, kind, text, position) VALUES (@id, @id, 'official', @text, 0)`,
  )
  const now = new Date().toISOString()
  raw.transaction(() => {
    for (const [at, text] of names.entries()) {
      const id = idAt(at)
      person.run({ id, now, staff })
      name.run({ id, text })
    }
  })()
}
