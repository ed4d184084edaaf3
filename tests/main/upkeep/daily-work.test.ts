import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { auditHead } from '#main/store/audit/append-audit.ts'
import { walkIn } from '#support/desk-day.ts'
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

test('on a day off nothing is due, and what was written is still backed up when the program closes', async () => {
  await using desk = await openTestDesk({ now: '2026-11-28T08:30:00.000Z' })
  desk.passMinutes(2)
  await desk.desk.keepUpIfIdle()
  expect(backupsOf(desk)).toEqual([])
  await desk.desk.lock('end')
  expect(backupsOf(desk)).toHaveLength(1)
})

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

test('a row of the log that was changed is found, in the daily walk and in the whole one', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('manager')
  desk.passMinutes(2)
  await desk.desk.keepUpIfIdle()
  await desk.signInAs('manager')
  const changed = await tamper(desk)
  desk.setNow('2026-11-25T08:30:00.000Z')
  desk.passMinutes(2)
  await desk.desk.keepUpIfIdle()
  const daily = await desk.send('upkeep.health', {})
  expect(daily.chain).toMatchObject({ isGood: false, seq: changed })
  expect(daily.problems).toContain('chain-broken')
  expect((await desk.send('upkeep.check', {})).chain).toMatchObject({ seq: changed })
  expect(daily.chain?.at).not.toContain(tuesday)
})

/** Edits the newest row, as somebody with the key could, and says which. */
async function tamper({ desk }: TestDesk): Promise<number> {
  const db = desk.open()?.db
  if (!db) throw new Error('the desk is closed')
  await sql`DROP TRIGGER audit_is_never_edited`.execute(db)
  const { seq } = await auditHead(db)
  await db.updateTable('audit').set({ action: 'desk.touch' }).where('seq', '=', seq).execute()
  return seq
}
