import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { isWhole } from '#main/store/backup/store-contents.ts'
import { runHere } from '#main/jobs/run-here.ts'
import type { Migration } from '#main/store/migrate.ts'
import { migrations } from '#main/store/migrations/index.ts'
import { schemaVersion } from '#main/store/recipe.ts'
import { storeFailureOf } from '#main/store/store-failure.ts'
import { storeFiles } from '#main/store/store-files.ts'
import { createStore, unlock } from '#main/store/store.ts'
import { dice } from '#support/dice.ts'
import { CHEAP, MANAGER, freshStore } from '#support/fresh-store.ts'
import { canMount, smallDisk } from '#support/small-disk.ts'
import { storeAtMigration } from '#support/store-at-migration.ts'
import { countOf, seed } from './counts.ts'
import { tallied, told } from './told.ts'

const UPGRADES = countOf('upgrades', 6)
const newest = migrations.length

test(`${UPGRADES} upgrades killed at any step: the store is the old one or the new one, and the next start finishes`, async () => {
  const roll = dice(seed)
  const outcomes: string[] = []
  for (let round = 0; round < UPGRADES; round += 1) {
    const from = 1 + roll.below(newest - 1)
    await using old = await storeAtMigration(from)
    const pending = migrations.slice(from).map(({ name }) => name)
    const steps = ['begun', ...pending, 'done']
    await killAt(old.folder, steps[roll.below(steps.length)] ?? 'begun', roll.below(12))
    outcomes.push(await versionOf(old.folder, from))
    await expectUpgraded(old.folder)
  }
  told('upgrades killed', tallied(outcomes, ['old', 'new']))
  expect(outcomes.filter((outcome) => outcome !== 'old' && outcome !== 'new')).toEqual([])
})

test('an upgrade that finds no room at any step leaves the old store, and goes through once there is some', async () => {
  const roll = dice(seed)
  const outcomes = new Set<string>()
  for (const from of [1, 1 + roll.below(newest - 1), newest - 1]) {
    await using old = await storeAtMigration(from)
    // From no room for the first page to enough for all.
    for (let pages = 0; ; pages = pages * 2 + 1) {
      const upgraded = await codeOf(old.folder, withRoomFor(pages, from))
      outcomes.add(upgraded)
      if (upgraded === 'upgraded') break
      expect(await versionOf(old.folder, from)).toBe('old')
    }
    await expectUpgraded(old.folder)
  }
  expect([...outcomes].toSorted()).toEqual(['disk-full', 'upgraded'])
})

test.skipIf(!canMount)(
  'without room for the copy that is put aside first nothing is upgraded, and nothing unfinished is left',
  async () => {
    using disk = smallDisk(16)
    const folder = join(disk.path, 'store')
    const from = newest - 1
    const order = { folder, staff: MANAGER, cost: CHEAP, runWork: runHere }
    const { opened } = await createStore({ ...order, migrations: migrations.slice(0, from) })
    await opened.lock()
    disk.fill(200_000)
    expect(await codeOf(folder, migrations)).toBe('disk-full')
    expect(await versionOf(folder, from)).toBe('old')
    const { backups } = storeFiles(folder)
    expect(readdirSync(backups)).toEqual([])
    disk.clear()
    await expectUpgraded(folder)
  },
)

/** Starts the new release and kills it so long after that step has begun. */
async function killAt(folder: string, step: string, ms: number): Promise<void> {
  const desk = spawn(process.execPath, ['tests/faults/upgrading-desk.ts', folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const closed = once(desk, 'close')
  let said = ''
  desk.stdout.setEncoding('utf8').on('data', (text: string) => {
    const reached = said.includes(`${step}\n`)
    said += text
    if (!reached && said.includes(`${step}\n`)) setTimeout(() => desk.kill('SIGKILL'), ms)
  })
  await closed
}

/** As the old release finds it, or as the new one; anything between is told as what is wrong with it. */
async function versionOf(folder: string, from: number): Promise<string> {
  const opened = await unlock({
    folder,
    ...MANAGER,
    migrations: migrations.slice(0, from),
    runWork: runHere,
  }).catch(codeOfError)
  if (opened === 'store-from-newer-release') return 'new'
  if (typeof opened === 'string') return opened
  try {
    await using like = await freshStore({ migrations: migrations.slice(0, from) })
    const same = schemaOf(opened.raw) === schemaOf(like.store.raw)
    return same && schemaVersion(opened.raw) === from && isWhole(opened.raw) ? 'old' : 'between'
  } finally {
    await opened.lock()
  }
}

async function expectUpgraded(folder: string): Promise<void> {
  await using fresh = await freshStore()
  const store = await unlock({ folder, ...MANAGER, runWork: runHere })
  expect(schemaOf(store.raw)).toBe(schemaOf(fresh.store.raw))
  expect(isWhole(store.raw)).toBe(true)
  expect(store.verifyAudit()).toMatchObject({ ok: true })
  await store.lock()
}

async function codeOf(folder: string, by: readonly Migration[]): Promise<string> {
  const opened = await unlock({ folder, ...MANAGER, migrations: by, runWork: runHere }).catch(
    codeOfError,
  )
  if (typeof opened === 'string') return opened
  await opened.lock()
  return 'upgraded'
}

function codeOfError(error: unknown): string {
  const failure = storeFailureOf(error)
  if (!failure) throw error
  return failure.code
}

/** The migrations, on a disk that has room for so many pages more. */
function withRoomFor(pages: number, from: number): readonly Migration[] {
  return migrations.map(({ name, up }, at) => ({
    name,
    up: (db: Sqlite.Database) => {
      const now = Number(db.pragma('page_count', { simple: true }))
      if (at === from) db.pragma(`max_page_count = ${now + pages}`)
      up(db)
    },
  }))
}

function schemaOf(db: Sqlite.Database): string {
  const rows = db.prepare(
    "SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%' ORDER BY type, name",
  )
  return JSON.stringify(rows.all())
}
