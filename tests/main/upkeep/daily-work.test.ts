import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { runHere } from '#main/jobs/run-here.ts'
import type { RunWork } from '#main/jobs/run-work.ts'
import { StoreFailure } from '#main/store/store-failure.ts'
import { auditHead } from '#main/store/audit/append-audit.ts'
import { walkIn } from '#support/desk-day.ts'
import type { OpenDesk } from '#main/ipc/desk.ts'
import { openTestDesk, type TestDesk } from '#support/open-desk.ts'

const tuesday = '2026-11-24'

function backupsOf({ folder }: TestDesk): string[] {
  const backups = join(folder, 'backups')
  return existsSync(backups) ? readdirSync(backups) : []
}

test('on a working day what is due is done once, as soon as nobody is at the keys', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('manager')
  await desk.desk.keepUpIfIdle()
  expect(backupsOf(desk)).toEqual([])
  desk.passMinutes(2)
  await desk.desk.keepUpIfIdle()
  expect(backupsOf(desk)).toHaveLength(1)
  const { pages, chain, places } = await desk.send('upkeep.health', {})
  expect(pages).toMatchObject({ isGood: true })
  expect(chain).toMatchObject({ isGood: true })
  expect(places).toMatchObject([{ id: 'here', failure: null, lastGood: expect.any(String) }])

  const [first] = backupsOf(desk)
  desk.passMinutes(2)
  await desk.desk.keepUpIfIdle()
  expect(backupsOf(desk)).toEqual([first])
  desk.setNow('2026-11-25T08:30:00.000Z')
  await desk.desk.keepUpIfIdle()
  expect(backupsOf(desk)).toHaveLength(2)
  expect((await desk.send('upkeep.health', {})).pages?.at).toContain('2026-11-25')
})

test('a store so damaged that the finding cannot be written down is not read again every minute', async () => {
  let checks = 0
  const runWork: RunWork = async (name, asked, tools) => {
    if (name !== 'check') return runHere(name, asked, tools)
    checks += 1
    throw new StoreFailure('store-damaged')
  }
  await using desk = await openTestDesk({ runWork })
  desk.passMinutes(2)
  await expect(desk.desk.keepUpIfIdle()).rejects.toThrow('store-damaged')
  desk.passMinutes(2)
  await desk.desk.keepUpIfIdle()
  expect(checks).toBe(1)
  await desk.signInAs('receptionist')
  desk.passMinutes(2)
  await expect(desk.desk.keepUpIfIdle()).rejects.toThrow('store-damaged')
  expect(checks).toBe(2)
})

test('a day off on which somebody signs in is a day of work: it has its backup and its checks', async () => {
  await using desk = await openTestDesk({ now: '2026-11-28T08:30:00.000Z' })
  desk.passMinutes(2)
  await desk.desk.keepUpIfIdle()
  expect(backupsOf(desk)).toHaveLength(1)
  const { pages, chain } = await desk.send('upkeep.health', {})
  expect([pages?.at, chain?.at]).toEqual([
    expect.stringContaining('2026-11-28'),
    expect.stringContaining('2026-11-28'),
  ])
})

test.each(['left', 'end'] as const)(
  'a day without a quiet minute is checked before the lock, once: %s',
  async (why) => {
    await using desk = await openTestDesk()
    await desk.desk.lock(why)
    await desk.signInAs('manager')
    const { pages, chain } = await desk.send('upkeep.health', {})
    expect([pages, chain]).toMatchObject([{ isGood: true }, { isGood: true }])
    desk.passMinutes(40)
    await desk.signInAs('manager')
    await desk.desk.lock(why)
    await desk.signInAs('manager')
    expect((await desk.send('upkeep.health', {})).pages?.at).toBe(pages?.at)
  },
)

test('when the machine falls asleep the desk is locked without a copy', async () => {
  await using desk = await openTestDesk()
  await desk.desk.lock('suspend')
  expect(backupsOf(desk)).toEqual([])
})

test('between two locks of half an hour a backup waits, at the end of the day it does not', async () => {
  await using desk = await openTestDesk()
  await desk.desk.lock()
  const first = backupsOf(desk)
  await desk.signInAs('receptionist')
  await walkIn(desk, 'Anna Tóthová')
  await desk.desk.lock()
  expect(backupsOf(desk)).toEqual(first)
  await desk.signInAs('receptionist')
  await desk.desk.lock('end')
  expect(backupsOf(desk)).not.toEqual(first)
})

test('in a quiet minute the log is folded into the file', async () => {
  await using desk = await openTestDesk()
  const log = join(desk.folder, 'okno.db-wal')
  expect(statSync(log).size).toBeGreaterThan(0)
  desk.passMinutes(2)
  await desk.desk.keepUpIfIdle()
  expect(statSync(log).size).toBe(0)
})

test('a backup that failed at closing is told at the next sign-in, to whoever it is', async () => {
  await using desk = await openTestDesk()
  expect(await desk.send('upkeep.notice', {})).toEqual([])
  const backups = join(desk.folder, 'backups')
  writeFileSync(backups, 'a file where the folder should be')
  await desk.desk.lock('end')
  await desk.signInAs('receptionist')
  expect(await desk.send('upkeep.notice', {})).toEqual(['backup-failed'])
  expect(await desk.refusal('centre.backUp', {})).toBe('backup-failed')
  rmSync(backups)
  await desk.send('centre.backUp', {})
  expect(await desk.send('upkeep.notice', {})).toEqual([])
})

test.each([
  ['the newest row', async ({ db }: OpenDesk) => (await auditHead(db)).seq],
  ['a row that was good in the walk of the day before', async () => 2],
])('%s of the log is changed: the walk of the next day finds it', async (_, rowOf) => {
  await using desk = await openTestDesk()
  await desk.signInAs('manager')
  desk.passMinutes(2)
  await desk.desk.keepUpIfIdle()
  expect((await desk.send('upkeep.health', {})).chain).toMatchObject({ isGood: true })
  await desk.signInAs('manager')
  const changed = await rowOf(desk.desk.open()!)
  await tamper(desk, changed)
  desk.setNow('2026-11-25T08:30:00.000Z')
  desk.passMinutes(2)
  // The backup walks the log as well, and writes down what it finds: the check has to find it by itself.
  await desk.desk
    .open()!
    .db.insertInto('upkeep')
    .values(backedUpAt('2026-11-25T08:31:00.000Z'))
    .execute()
  await desk.desk.keepUpIfIdle()
  const daily = await desk.send('upkeep.health', {})
  expect(daily.chain).toMatchObject({ isGood: false, seq: changed })
  expect(daily.chain?.at).not.toContain(tuesday)
  expect(daily.problems).toContain('chain-broken')
  expect((await desk.send('upkeep.check', {})).chain).toMatchObject({ seq: changed })
})

function backedUpAt(at: string) {
  return { kind: 'backup', place: 'here', at, failure: null, detail: '{}' } as const
}

/** Edits a row, as somebody with the key could. */
async function tamper({ desk }: TestDesk, seq: number): Promise<void> {
  const db = desk.open()?.db
  if (!db) throw new Error('the desk is closed')
  await sql`DROP TRIGGER audit_is_never_edited`.execute(db)
  await db.updateTable('audit').set({ action: 'desk.touch' }).where('seq', '=', seq).execute()
}
