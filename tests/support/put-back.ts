import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { storeFiles } from '#main/store/store-files.ts'
import type { TestDesk } from './open-desk.ts'

const PAGE = 4096

/** A place for backups is added, then the page of the file that tells of it put back as it was before. Leaves the desk locked. */
export async function pageIsPutBack(desk: TestDesk, name: string): Promise<void> {
  const { store } = storeFiles(desk.folder)
  await desk.desk.lock('suspend')
  const before = readFileSync(store)
  await desk.signInAs('manager')
  const place = join(desk.folder, '..', name)
  mkdirSync(place)
  await desk.send('upkeep.addPlace', { folder: place })
  const db = desk.desk.open()!.db
  const pages = await sql<{ pageno: number }>`
    SELECT pageno FROM dbstat WHERE name = 'backup_place'`.execute(db)
  const from = (pages.rows[0]!.pageno - 1) * PAGE
  await desk.desk.lock('suspend')
  const file = readFileSync(store)
  const [put, stood] = [before, file].map((one) => one.subarray(from, from + PAGE))
  if (put?.equals(stood!)) throw new Error('the page is as it was')
  before.copy(file, from, from, from + PAGE)
  writeFileSync(store, file)
}
