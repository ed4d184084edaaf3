import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { isWhole } from '#main/store/backup/store-contents.ts'
import { newId } from '#main/ipc/new-id.ts'
import { longestDraft } from '#contract/drafts.contract.ts'
import type { Input } from '#contract/index.ts'
import type { OpenStore } from '#main/store/open-store.ts'
import { unlock } from '#main/store/store.ts'
import { storeFiles } from '#main/store/store-files.ts'
import { namesInQueue, walkIn } from '#support/desk-day.ts'
import { openTestDesk, password, type TestDesk } from '#support/open-desk.ts'
import { canMount, smallDisk } from '#support/small-disk.ts'

const megabyte = 1024 * 1024
const roomSizes = { reserve: 2 * megabyte, low: 4 * megabyte, hardlyAny: megabyte / 2 }

/** A desk on a disk of 24 MB, a receptionist at it; the film somebody copied there is still to come. */
async function deskOnSmallDisk() {
  const disk = smallDisk(24)
  const folder = join(disk.path, 'okno', 'store')
  const desk = await openTestDesk({ folder, roomSizes })
  await desk.signInAs('receptionist')
  return {
    ...desk,
    disk,
    files: storeFiles(folder),
    [Symbol.asyncDispose]: async () => {
      disk.clear()
      await desk[Symbol.asyncDispose]()
      disk[Symbol.dispose]()
    },
  }
}

async function roomOf(desk: TestDesk): Promise<string> {
  return (await desk.send('condition.now', {})).room
}

function walkInOf(name: string): Input<'visits.registerWalkIn'> {
  return {
    who: { kind: 'new', person: { names: [{ kind: 'official', text: name }], language: 'sk' } },
    needs: [{ topic: 'housing.search' }],
    language: 'sk',
    remark: 'r'.repeat(200),
  }
}

/** Registers people until the disk takes no more; the names that were confirmed. */
async function registerUntilRefused(desk: TestDesk): Promise<readonly string[]> {
  const confirmed: string[] = []
  for (;;) {
    const name = `Ján ${confirmed.length} Hudák`
    const reply = await desk.ask('visits.registerWalkIn', walkInOf(name))
    if (!reply.ok && reply.failure.code === 'disk-full') return confirmed
    if (!reply.ok) throw new Error(`refused as ${reply.failure.code}`)
    confirmed.push(name)
  }
}

test.skipIf(!canMount)(
  'room is put aside while there is plenty, and warned of before it is short',
  async () => {
    await using desk = await deskOnSmallDisk()
    expect(existsSync(desk.files.reserve)).toBe(true)
    expect(await roomOf(desk)).toBe('enough')
    desk.disk.fill(3 * megabyte)
    expect(await roomOf(desk)).toBe('low')
  },
)

test.skipIf(!canMount)(
  'the work at hand is saved on the reserve; then it is refused, nothing of it is there and nothing confirmed is lost',
  async () => {
    await using desk = await deskOnSmallDisk()
    desk.disk.fill()
    await walkIn(desk, 'Anna Kováčová')
    expect(existsSync(desk.files.reserve)).toBe(false)
    expect(await roomOf(desk)).toBe('reserve')

    const confirmed = await registerUntilRefused(desk)
    expect(confirmed.length).toBeGreaterThan(10)
    expect(await roomOf(desk)).toBe('full')
    expect(await namesInQueue(desk)).toEqual(['Anna Kováčová', ...confirmed])
    await proveWhole(desk)
  },
)

test.skipIf(!canMount)(
  'with room again the same request goes through without a restart, once, and the warning is gone',
  async () => {
    await using desk = await deskOnSmallDisk()
    desk.disk.fill()
    await registerUntilRefused(desk)
    const asked = ['visits.registerWalkIn', walkInOf('Mária Biela'), newId()] as const
    expect(await desk.ask(...asked)).toMatchObject({ ok: false, failure: { code: 'disk-full' } })
    desk.disk.clear()
    const done = await desk.ask(...asked)
    expect(done.ok).toBe(true)
    expect(await desk.ask(...asked)).toEqual(done)
    expect((await namesInQueue(desk)).filter((name) => name === 'Mária Biela')).toHaveLength(1)
    expect(await roomOf(desk)).toBe('enough')
    expect(existsSync(desk.files.reserve)).toBe(true)
    await proveWhole(desk)
  },
)

test.skipIf(!canMount)(
  'a disk without a byte left keeps nobody out: what is there can be read, what must be on record is not shown, and the sign-in is on record once there is room',
  async () => {
    await using desk = await deskOnSmallDisk()
    await walkIn(desk, 'Anna Kováčová')
    await desk.send('desk.lock', {})
    rmSync(desk.files.reserve)
    desk.disk.fill()
    expect(desk.disk.freeBytes()).toBe(0)
    await desk.signInAs('caseworker')
    expect(await namesInQueue(desk)).toContain('Anna Kováčová')
    const { entries } = await desk.send('visits.listQueue', {})
    const person = entries[0]!.person!.id
    expect(await desk.refusal('people.takeCase', { id: person })).toBe('disk-full')
    expect(await signInsOf(desk, 'caseworker')).toBe(0)

    desk.disk.clear()
    await desk.send('people.takeCase', { id: person })
    expect(await signInsOf(desk, 'caseworker')).toBe(1)
    await proveWhole(desk)
  },
)

test.skipIf(!canMount)(
  'a backup that has no room says so, leaves nothing unfinished and the good ones alone',
  async () => {
    await using desk = await deskOnSmallDisk()
    const good = await desk.send('centre.backUp', {})
    desk.disk.fill(megabyte / 4)
    const refused = await desk.ask('centre.backUp', {})
    expect(refused.ok).toBe(false)
    const left = readdirSync(join(desk.folder, 'backups'))
    expect(left.filter((name) => name.endsWith('.part'))).toEqual([])
    expect(left).toContain(good.folder.split('/').at(-1))
  },
)

test.skipIf(!canMount)(
  'a draft that does not fit is refused as such, and is kept once there is room',
  async () => {
    await using desk = await deskOnSmallDisk()
    desk.disk.fill()
    await registerUntilRefused(desk)
    const value = { remark: 'x'.repeat(longestDraft - 100) }
    let draft = { form: 'walk-in', subject: '0', value }
    const codes = new Set<string>()
    for (let one = 0; one < 100 && codes.size === 0; one += 1) {
      draft = { ...draft, subject: String(one) }
      const reply = await desk.ask('drafts.save', draft)
      if (!reply.ok) codes.add(reply.failure.code)
    }
    expect([...codes]).toEqual(['disk-full'])
    desk.disk.clear()
    await desk.send('drafts.save', draft)
    expect(await desk.send('drafts.find', draft)).toMatchObject({ value })
  },
)

test('whoever fills the disk finds the words of it: the refusal comes as data also where no disk can be mounted', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  const { db } = desk.desk.open()!
  // SQLite refuses to grow as it would on a full disk; 1 is no limit it can keep, so it means "as it is now".
  await sql`PRAGMA max_page_count = 1`.execute(db)
  const confirmed = await registerUntilRefused(desk)
  await sql`PRAGMA max_page_count = 100000`.execute(db)
  await walkIn(desk, 'Anna Kováčová')
  expect(await namesInQueue(desk)).toEqual([...confirmed, 'Anna Kováčová'])
})

async function signInsOf(desk: TestDesk, role: string): Promise<number> {
  const rows = await desk.desk
    .open()!
    .db.selectFrom('audit')
    .select('seq')
    .where('action', '=', 'desk.signIn')
    .where('role', '=', role)
    .execute()
  return rows.length
}

/** Locks the desk and looks through the whole store, page by page and act by act. */
async function proveWhole(desk: TestDesk & { disk: { clear: () => void } }): Promise<void> {
  await desk.desk.lock()
  desk.disk.clear()
  const store = await unlock({ folder: desk.folder, signInWord: 'receptionist', password })
  try {
    expect(isWhole(store.raw)).toBe(true)
    expect(store.verifyAudit()).toMatchObject({ ok: true })
    expect(historyCuts(store)).toBe(0)
  } finally {
    await store.lock()
  }
}

function historyCuts({ raw }: OpenStore): number {
  const cuts = raw.prepare(
    "SELECT count(*) FROM audit WHERE action IN ('store.historyCut', 'store.fileChanged')",
  )
  return Number(cuts.pluck().get())
}
