import { readdirSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { backUp } from '#support/back-up.ts'
import { freshStore, temporaryFolder } from '#support/fresh-store.ts'
import { PLANTED_NAMES, filesThatShow } from '#support/planted-names.ts'

test('no name can be read in store, log, keyring or backup, while it is open nor after the lock', async () => {
  await using desk = await freshStore()
  const { db } = desk.store
  await db.transaction().execute(async (tx) => {
    const values = PLANTED_NAMES.map((name) => ({ key: name, value: name.repeat(50) }))
    await tx.insertInto('meta').values(values).execute()
    const entry = {
      at: 'now',
      actorId: null,
      role: null,
      action: 'names.planted',
      reason: PLANTED_NAMES[0],
    }
    await desk.store.appendAudit(tx, entry)
    expect(filesThatShow(desk.folder, PLANTED_NAMES)).toEqual([])
  })
  expect(filesThatShow(desk.folder, PLANTED_NAMES)).toEqual([])
  await backUp(desk.store)
  await desk.store.lock()
  expect(filesThatShow(desk.folder, PLANTED_NAMES)).toEqual([])
})

test('the search for names finds them in a store that is not encrypted', () => {
  using folder = temporaryFolder()
  const file = join(folder.path, 'plain.db')
  const db = new Sqlite(file)
  db.exec('CREATE TABLE person (name TEXT)')
  const insert = db.prepare('INSERT INTO person VALUES (?)')
  for (const name of PLANTED_NAMES) insert.run(name)
  db.close()
  for (const name of PLANTED_NAMES) expect(filesThatShow(folder.path, [name])).toEqual([file])
})

/** SQLite's temporary files of this process: deleted at once, but on the disk, and never encrypted. */
function temporaryFiles(): readonly string[] {
  return readdirSync('/proc/self/fd').flatMap((fd) => {
    try {
      const target = readlinkSync(`/proc/self/fd/${fd}`)
      return target.includes('etilqs_') ? [target] : []
    } catch {
      return [] // closed since the listing
    }
  })
}

const BIG_SORT = `
  WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200000)
  SELECT hex(randomblob(300)) AS name FROM n ORDER BY name`

test.skipIf(process.platform !== 'linux')(
  'a sort too big for the cache writes no temporary file',
  async () => {
    await using desk = await freshStore()
    const sorted = desk.store.raw.prepare(BIG_SORT).iterate()
    sorted.next()
    expect(temporaryFiles()).toEqual([])
    sorted.return?.()

    // The same with the setting off, so that the test is known to see what it looks for.
    desk.store.raw.pragma('temp_store = DEFAULT')
    desk.store.raw.pragma('cache_size = 10')
    const spilled = desk.store.raw.prepare(BIG_SORT).iterate()
    spilled.next()
    expect(temporaryFiles()).not.toEqual([])
    spilled.return?.()
  },
)

test('what was deleted is gone from the pages themselves, not only from the lists', async () => {
  await using desk = await freshStore()
  const { raw } = desk.store
  const [name] = PLANTED_NAMES
  const insert = raw.prepare('INSERT INTO meta (key, value) VALUES (?, ?)')
  for (let row = 0; row < 50; row += 1) insert.run(`row-${row}`, name)
  const pages = () => raw.serialize().includes(Buffer.from(name))
  expect(pages()).toBe(true)
  raw.exec("DELETE FROM meta WHERE key LIKE 'row-%'")
  expect(pages()).toBe(false)
})
