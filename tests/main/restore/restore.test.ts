import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, expect, test, vi } from 'vitest'
import { walkIn } from '#support/desk-day.ts'
import { unlock } from '#main/store/store.ts'
import { temporaryFolder } from '#support/fresh-store.ts'
import { closedDesk } from '#support/closed-desk.ts'
import { openTestDesk, password, type TestDesk } from '#support/open-desk.ts'

afterEach(() => vi.restoreAllMocks())

const byPassword = { kind: 'password', signInWord: 'manager', password } as const

/** A desk with one person registered and backed up, and another one registered after that. */
async function deskWithLaterWork() {
  const desk = await openTestDesk()
  await desk.signInAs('receptionist')
  await walkIn(desk, 'Anna Tóthová')
  const { folder: backup } = await desk.send('centre.backUp', {})
  await walkIn(desk, 'Reza Rezaei')
  return { ...desk, backup }
}

function damageStore({ folder }: TestDesk): void {
  const file = join(folder, 'okno.db')
  writeFileSync(file, readFileSync(file).subarray(0, 5000))
}

async function peopleOf(desk: TestDesk): Promise<number> {
  const { entries } = await desk.send('visits.listQueue', {})
  return entries.length
}

test('a damaged store is restored from its backup: what was lost is counted, the damaged file is kept, everybody signs in as before', async () => {
  await using desk = await deskWithLaterWork()
  await desk.desk.lock('suspend')
  damageStore(desk)
  const damagedBytes = readFileSync(join(desk.folder, 'okno.db'))
  expect(await desk.refusal('desk.signIn', { signInWord: 'receptionist', password })).toBe(
    'store-damaged',
  )

  const [newest] = await desk.send('restore.list', {})
  expect(newest).toMatchObject({
    folder: desk.backup,
    state: 'whole',
    isForeign: false,
    people: 1,
    visits: 1,
  })
  const proven = await desk.send('restore.prove', { folder: desk.backup, key: byPassword })
  // The backup's own line in the log, and the second person.
  expect(proven).toMatchObject({ people: 1, lost: 2, keepsPasswords: true })
  expect(await desk.send('restore.begin', {})).toEqual({ state: 'locked' })

  await desk.signInAs('receptionist')
  expect(await peopleOf(desk)).toBe(1)
  const aside = readdirSync(desk.folder).find((name) => name.startsWith('replaced-')) ?? ''
  expect(readFileSync(join(desk.folder, aside, 'okno.db'))).toEqual(damagedBytes)
  await desk.signInAs('manager')
  const { lines } = await desk.send('audit.list', {})
  expect(lines.map(({ action }) => action)).toContain('store.restored')
  expect(lines.map(({ action }) => action)).not.toContain('store.historyCut')
  expect((await desk.send('upkeep.check', {})).chain).toMatchObject({ isGood: true })
})

test.each([
  ['a manager’s password', () => byPassword],
  ['the recovery code alone', (code: string) => ({ kind: 'code', recoveryCode: code }) as const],
])('on a new computer %s brings back all that the backup holds', async (_, keyOf) => {
  await using old = await deskWithLaterWork()
  const backup = (await old.send('centre.backUp', {})).folder
  await old.desk.lock('suspend')
  using disk = temporaryFolder()
  const carried = join(disk.path, backup.split('/').at(-1) ?? '')
  cpSync(backup, carried, { recursive: true })

  await using desk = closedDesk()
  expect(await desk.send('desk.state', {})).toEqual({ state: 'new' })
  expect(await desk.send('restore.list', {})).toEqual([])
  const [found] = await desk.send('restore.list', { folder: disk.path })
  expect(found).toMatchObject({ folder: carried, people: 2 })
  const proven = await desk.send('restore.prove', { folder: carried, key: keyOf(old.recoveryCode) })
  expect(proven).toMatchObject({ lost: null, keepsPasswords: false })
  expect(await desk.send('restore.begin', {})).toEqual({ state: 'locked' })
  await desk.signInAs('manager')
  expect(await desk.refusal('desk.signIn', { signInWord: 'receptionist', password })).toBe(
    'sign-in-refused',
  )
})

test('a store that is gone altogether is found again by its backups', async () => {
  await using desk = await deskWithLaterWork()
  await desk.desk.lock('suspend')
  for (const name of ['okno.db', 'keyring.json', 'keyring.json.bak'])
    rmSync(join(desk.folder, name))
  expect(await desk.send('desk.state', {})).toEqual({ state: 'locked' })
  await desk.send('restore.prove', { folder: desk.backup, key: byPassword })
  await desk.send('restore.begin', {})
  await desk.signInAs('manager')
})

test('a backup that was touched, cut, half made or made by a newer release is refused with its reason, and nothing changes', async () => {
  await using desk = await deskWithLaterWork()
  await desk.desk.lock('suspend')
  const before = readFileSync(join(desk.folder, 'okno.db'))
  const prove = async () => desk.refusal('restore.prove', { folder: desk.backup, key: byPassword })
  const stateOf = async () => (await desk.send('restore.list', {}))[0]?.state
  const manifest = join(desk.backup, 'manifest.json')
  const told = readFileSync(manifest, 'utf8')

  writeFileSync(manifest, told.replace('"person": 1', '"person": 9'))
  expect(await prove()).toBe('backup-damaged')
  writeFileSync(manifest, told.replace(/"schema": \d+/u, '"schema": 999'))
  expect(await stateOf()).toBe('newer')
  writeFileSync(manifest, 'nothing')
  expect([await stateOf(), await prove()]).toEqual(['unreadable', 'backup-damaged'])
  writeFileSync(manifest, told)
  const file = join(desk.backup, 'okno.db')
  const whole = readFileSync(file)
  writeFileSync(file, whole.subarray(0, whole.length - 4096))
  expect([await stateOf(), await prove()]).toEqual(['partial', 'backup-damaged'])
  writeFileSync(file, Buffer.concat([whole.subarray(0, -1), Buffer.from([whole.at(-1)! ^ 1])]))
  expect(await prove()).toBe('backup-damaged')
  mkdirSync(join(desk.folder, 'backups', 'okno-00000000-2026-11-24T10-00-00-000Z.part'))
  expect(await desk.send('restore.list', {})).toHaveLength(1)
  expect(await desk.refusal('restore.begin', {})).toBe('not-proved')
  expect(readFileSync(join(desk.folder, 'okno.db'))).toEqual(before)
})

test('a wrong word opens no backup, a wrong code neither; after five tries one waits', async () => {
  await using desk = await deskWithLaterWork()
  await desk.desk.lock('suspend')
  vi.spyOn(os, 'uptime').mockReturnValue(1000)
  const prove = async (key: Parameters<typeof desk.send<'restore.prove'>>[1]['key']) =>
    desk.refusal('restore.prove', { folder: desk.backup, key })
  expect(await prove({ ...byPassword, signInWord: 'receptionist' })).toBe('sign-in-refused')
  expect(await prove({ kind: 'code', recoveryCode: 'not a code' })).toBe('code-differs')
  for (let tries = 0; tries < 5; tries += 1) await prove({ ...byPassword, password: 'wrong' })
  expect(await prove(byPassword)).toBe('sign-in-wait')
  expect(
    await desk.refusal('restore.prove', { folder: join(desk.backup, 'x'), key: byPassword }),
  ).toBe('backup-gone')
})

test('a failed restore leaves the store as it was', async () => {
  await using desk = await deskWithLaterWork()
  await desk.send('restore.prove', { folder: desk.backup, key: byPassword })
  const before = readFileSync(join(desk.folder, 'okno.db'))
  rmSync(join(desk.backup, 'okno.db'))
  expect(await desk.refusal('restore.begin', {})).toBe('backup-damaged')
  expect(readFileSync(join(desk.folder, 'okno.db'))).toEqual(before)
  await desk.signInAs('receptionist')
  expect(await peopleOf(desk)).toBe(2)
  expect(existsSync(join(desk.folder, 'restore.part'))).toBe(false)
})

/** The good backup of the first day, and eleven of working days after a row of the log was edited. */
async function deskWithEditedLog() {
  const desk = await deskWithLaterWork()
  const { db } = desk.desk.open()!
  await sql`DROP TRIGGER audit_is_never_edited`.execute(db)
  await db.updateTable('audit').set({ action: 'desk.touch' }).where('seq', '=', 3).execute()
  const days = [25, 26, 27, 30, 31, 32, 33, 34, 37, 38, 39].map((day) =>
    new Date(Date.UTC(2026, 10, day, 8, 30)).toISOString(),
  )
  for (const day of days) {
    desk.setNow(day)
    await desk.signInAs('receptionist')
    await desk.send('centre.backUp', {})
  }
  return desk
}

test('after a row of the log was edited the last good backup outlives the rotation and is restored; the others say what is wrong with them', async () => {
  await using desk = await deskWithEditedLog()
  await desk.signInAs('manager')
  const { chain, problems } = await desk.send('upkeep.health', {})
  expect(chain).toMatchObject({ isGood: false, seq: 3 })
  expect(problems).toContain('chain-broken')
  const listed = await desk.send('restore.list', {})
  expect(listed.map(({ state }) => state).slice(0, -1)).toEqual(
    listed.slice(0, -1).map(() => 'chain-broken'),
  )
  expect(listed.at(-1)).toMatchObject({ folder: desk.backup, state: 'whole' })
  expect(await desk.send('restore.prove', { folder: desk.backup, key: byPassword })).toMatchObject({
    chainBrokenAt: null,
  })
  await desk.send('restore.begin', {})
  await desk.signInAs('manager')
  expect((await desk.send('upkeep.check', {})).chain).toMatchObject({ isGood: true })
})

test('a backup with a broken log is restored knowingly and not otherwise; that stands in its log', async () => {
  await using desk = await deskWithEditedLog()
  await desk.signInAs('manager')
  // The monthly exercise proves that what is recorded of people comes back.
  await desk.send('upkeep.drill', { key: byPassword })
  const [newest] = await desk.send('restore.list', {})
  const { folder } = newest!
  expect(await desk.send('restore.prove', { folder, key: byPassword })).toMatchObject({
    people: 2,
    chainBrokenAt: 3,
  })
  expect(await desk.refusal('restore.begin', {})).toBe('chain-broken')
  expect(await desk.send('restore.begin', { knowingly: true })).toEqual({ state: 'locked' })
  await desk.signInAs('manager')
  const restored = await desk.desk
    .open()!
    .db.selectFrom('audit')
    .select(['role', 'detail'])
    .where('action', '=', 'store.restored')
    .executeTakeFirstOrThrow()
  expect(restored).toMatchObject({
    role: 'manager',
    detail: expect.stringContaining('"chainBrokenAt":3'),
  })
  // It stays on the page: nothing that was restored is said to be good.
  expect((await desk.send('upkeep.check', {})).chain).toMatchObject({ isGood: false, seq: 3 })
})

/** A desk that was restored from its backup, and where the store of before lies. */
async function restoredDesk() {
  const desk = await deskWithLaterWork()
  await desk.send('restore.prove', { folder: desk.backup, key: byPassword })
  await desk.send('restore.begin', {})
  await desk.signInAs('manager')
  const aside = readdirSync(desk.folder).find((name) => name.startsWith('replaced-'))!
  return { ...desk, aside: join(desk.folder, aside) }
}

test('who is removed after a restore does not open what it put aside either; a manager of today does', async () => {
  await using desk = await restoredDesk()
  const receptionist = { folder: desk.aside, signInWord: 'receptionist', password }
  await (await unlock(receptionist)).lock()
  const members = await desk.send('staff.list', {})
  const { id, version } = members.find(({ role }) => role === 'receptionist')!
  await desk.send('staff.remove', { id, version })
  await expect(unlock(receptionist)).rejects.toThrow('sign-in-refused')
  const store = await unlock({ ...receptionist, signInWord: 'manager' })
  expect(store.verifyAudit()).toMatchObject({ ok: true })
  const acts = await store.db.selectFrom('audit').select('action').execute()
  expect(acts.map(({ action }) => action)).not.toContain('store.historyCut')
  await store.lock()
})

test('what a restore put aside and the copy before an upgrade leave when twelve later months have a backup, and not by a clock alone', async () => {
  await using desk = await restoredDesk()
  const copy = `${desk.backup}-before-schema-9`
  cpSync(desk.backup, copy, { recursive: true })
  const isThere = () => [desk.aside, copy].map((folder) => existsSync(folder))
  const backUpIn = async (month: number) => {
    desk.setNow(new Date(Date.UTC(2026, month, 1, 9)).toISOString())
    await desk.signInAs('manager')
    await desk.send('centre.backUp', {})
  }
  await backUpIn(10 + 60)
  expect(isThere()).toEqual([true, true])
  for (let month = 11; month <= 20; month += 1) await backUpIn(month)
  expect(isThere()).toEqual([true, true])
  await backUpIn(21)
  expect(isThere()).toEqual([false, false])
})

test('a change of all keys takes away what a restore put aside: every former password would open it', async () => {
  await using desk = await restoredDesk()
  const { recoveryCode } = await desk.send('desk.renewKeys', {
    current: password,
    next: 'vysoký breh pri rieke',
  })
  expect(existsSync(desk.aside)).toBe(true)
  await desk.send('desk.confirmRecoveryCode', { typed: recoveryCode })
  expect(existsSync(desk.aside)).toBe(false)
})
