import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type Sqlite from 'better-sqlite3'
import { beforeAll, expect, test } from 'vitest'
import { isWhole } from '#main/store/backup/store-contents.ts'
import { runHere } from '#main/jobs/run-here.ts'
import type { Migration } from '#main/store/migrate.ts'
import { migrations } from '#main/store/migrations/index.ts'
import { schemaVersion } from '#main/store/recipe.ts'
import { storeFailureOf } from '#main/store/store-failure.ts'
import { storeFiles } from '#main/store/store-files.ts'
import { createStore, unlock } from '#main/store/store.ts'
import { dice } from '#support/dice.ts'
import { filledStore, type Rows, rowsIn } from '#support/filled-store.ts'
import { CHEAP, MANAGER, freshStore, temporaryFolder } from '#support/fresh-store.ts'
import { recordedRows } from '#support/recorded-rows.ts'
import { canMount, smallDisk } from '#support/small-disk.ts'
import { countOf, seed } from './counts.ts'
import { tallied, told } from './told.ts'

const newest = migrations.length
const releases = Array.from({ length: newest - 1 }, (_, at) => at + 1)
/** Kills of the upgrade from each release; a short run takes some of them, once. */
const KILLS = countOf('upgrades', 0)
const SOME = 4

let recorded: Rows
beforeAll(async () => {
  recorded = await recordedRows()
}, 300_000)

test('upgrades of filled stores killed at any step: the store is the old one or the new one, and the next start finishes', async () => {
  const roll = dice(seed)
  const some = Array.from({ length: SOME }, () => 1 + roll.below(newest - 1))
  const rounds = KILLS ? releases.flatMap((from) => Array<number>(KILLS).fill(from)) : some
  const outcomes: string[] = []
  for (const from of rounds) {
    await using old = await storeOf(from)
    const pending = migrations.slice(from).map(({ name }) => name)
    const steps = ['begun', ...pending, 'done']
    await killAt(old.folder, steps[roll.below(steps.length)] ?? 'begun', roll.below(20))
    outcomes.push(await versionOf(old))
    await expectUpgraded(old)
  }
  told('upgrades killed', tallied(outcomes, ['old', 'new']))
  expect(outcomes.filter((outcome) => outcome !== 'old' && outcome !== 'new')).toEqual([])
})

test('an upgrade of a filled store that finds no room at any step leaves the old store, and goes through once there is some', async () => {
  const roll = dice(seed)
  const outcomes: string[] = []
  for (const from of KILLS ? releases : [1, 1 + roll.below(newest - 1), newest - 1]) {
    await using old = await storeOf(from)
    const step = from + roll.below(newest - from)
    // From no room for the first page that step needs to enough for all.
    for (let pages = 0; ; pages = pages * 2 + 1) {
      const upgraded = await codeOf(old.folder, withRoomFor(pages, step))
      outcomes.push(upgraded)
      if (upgraded === 'upgraded') break
      expect(await versionOf(old)).toBe('old')
    }
    await expectUpgraded(old)
  }
  told('upgrades without room', tallied(outcomes, ['disk-full', 'upgraded']))
  expect([...new Set(outcomes)].toSorted()).toEqual(['disk-full', 'upgraded'])
})

/** A filled store as that release left it, and every row as an upgrade that nothing disturbs brings it over. */
async function storeOf(from: number) {
  const old = await filledStore(from, recorded)
  using copy = temporaryFolder()
  const folder = join(copy.path, 'store')
  cpSync(old.folder, folder, { recursive: true })
  const store = await unlock({ folder, ...MANAGER, runWork: runHere })
  const after = rowsIn(store.raw)
  await store.lock()
  return { ...old, from, after }
}
type Old = Awaited<ReturnType<typeof storeOf>>

test.skipIf(!canMount)(
  'without room for the copy that is put aside first nothing is upgraded, and nothing unfinished is left',
  async () => {
    using disk = smallDisk(16)
    const folder = join(disk.path, 'store')
    const from = newest - 1
    const order = { folder, staff: MANAGER, cost: CHEAP, runWork: runHere }
    const { opened } = await createStore({ ...order, migrations: migrations.slice(0, from) })
    const before = rowsIn(opened.raw)
    await opened.lock()
    disk.fill(200_000)
    expect(await codeOf(folder, migrations)).toBe('disk-full')
    expect(await versionOf({ folder, from, before })).toBe('old')
    const { backups } = storeFiles(folder)
    expect(readdirSync(backups)).toEqual([])
    disk.clear()
    expect(await codeOf(folder, migrations)).toBe('upgraded')
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
async function versionOf({ folder, from, before }: Pick<Old, 'folder' | 'from' | 'before'>) {
  const known = migrations.slice(0, from)
  const opened = await unlock({ folder, ...MANAGER, migrations: known, runWork: runHere }).catch(
    codeOfError,
  )
  if (opened === 'store-from-newer-release') return 'new'
  if (typeof opened === 'string') return opened
  try {
    await using like = await freshStore({ migrations: known })
    const same = schemaOf(opened.raw) === schemaOf(like.store.raw)
    const isOld = same && schemaVersion(opened.raw) === from && isWhole(opened.raw)
    return isOld && isDeepStrictEqual(rowsIn(opened.raw), before) ? 'old' : 'between'
  } finally {
    await opened.lock()
  }
}

async function expectUpgraded({ folder, after }: Pick<Old, 'folder' | 'after'>): Promise<void> {
  await using fresh = await freshStore()
  const store = await unlock({ folder, ...MANAGER, runWork: runHere })
  expect(schemaOf(store.raw)).toBe(schemaOf(fresh.store.raw))
  expect(rowsIn(store.raw)).toEqual(after)
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

/** The migrations, on a disk that from that step on has room for so many pages more. */
function withRoomFor(pages: number, step: number): readonly Migration[] {
  return migrations.map(({ name, up }, at) => ({
    name,
    up: (db: Sqlite.Database) => {
      const now = Number(db.pragma('page_count', { simple: true }))
      if (at === step) db.pragma(`max_page_count = ${now + pages}`)
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
