/**
 * What can happen to the store, its folder, its disk and its computer; what the desk says, and what helps: fault-rows.ts.
 *
 * Every row is played on a real desk. Somebody has registered Anna, then it happens. The desk answers with the row's code, which
 * has words in every language; not a byte of store and keyring has changed; what helps is done; Anna is there, work goes on.
 * Where nothing is refused the row stands below. The full disk is played on a real one in full-disk.test.ts; kills, power cuts
 * and turned bits by the hundred have their own files.
 */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Input } from '#contract/index.ts'
import { storeFiles } from '#main/store/store-files.ts'
import { namesInQueue, walkIn } from '#support/desk-day.ts'
import { flipBit } from '#support/dice.ts'
import { openTestDesk, password, type TestDesk } from '#support/open-desk.ts'
import { type Fault, cutTail, faults, writeLock } from './fault-rows.ts'

const receptionist = { signInWord: 'receptionist', password }
const maria: Input<'visits.registerWalkIn'> = {
  who: {
    kind: 'new',
    person: { names: [{ kind: 'official', text: 'Mária Biela' }], language: 'sk' },
  },
  needs: [{ topic: 'housing.search' }],
  language: 'sk',
}

describe.each(faults)('$what', (fault) => {
  test.skipIf(fault.isPlayable === false)(`“${fault.code}”, until ${fault.helps}`, async () => {
    await using desk = await deskWithAnna()
    if (fault.when === 'locked') await desk.desk.lock()
    const help = await fault.happens(desk)
    const before = digest(desk)
    expect(await answerOf(desk, fault)).toBe(fault.code)
    expect(digest(desk)).toEqual(before)

    await help()
    if (!desk.desk.open()) await desk.signInAs('receptionist')
    expect(await namesInQueue(desk)).toContain('Anna Kováčová')
    await desk.send('visits.registerWalkIn', maria)
    expect(await namesInQueue(desk)).toContain('Mária Biela')
  })

  test.each(['en', 'fa', 'ru', 'sk'])('is told in %s', (language) => {
    const words = wordsOf(language, 'staff')[fault.code] ?? wordsOf(language, 'failure')[fault.code]
    expect(words).toMatch(/^\p{L}.{30,}\.$/u)
  })
})

test('the computer that has the store open is named', async () => {
  await using desk = await deskWithAnna()
  await desk.desk.lock()
  writeLock(desk.folder, { host: 'pc-reception', pid: 4 })
  expect(await desk.ask('desk.signIn', receptionist)).toMatchObject({
    failure: { code: 'store-in-use', details: { host: 'pc-reception' } },
  })
})

describe('what is put right at once, and stands in the log', () => {
  test.each([
    ['the keyring has a bit turned', (bytes: Buffer) => flipBit(bytes, 3000)],
    ['the keyring is empty', () => Buffer.alloc(0)],
  ])('%s: its copy takes its place', async (_, harm) => {
    await using desk = await deskWithAnna()
    await desk.desk.lock()
    const { keyring } = storeFiles(desk.folder)
    writeFileSync(keyring, harm(readFileSync(keyring)))
    await desk.signInAs('receptionist')
    expect(await namesInQueue(desk)).toEqual(['Anna Kováčová'])
    expect(await actsOf(desk)).toContain('store.keyringReplaced')
  })

  test('an older store is put back: the acts that are missing are on record', async () => {
    await using desk = await deskWithAnna()
    await desk.desk.lock()
    const { store } = storeFiles(desk.folder)
    const old = readFileSync(store)
    await desk.signInAs('receptionist')
    await desk.send('visits.registerWalkIn', maria)
    await desk.desk.lock()
    writeFileSync(store, old)
    await desk.signInAs('receptionist')
    expect(await namesInQueue(desk)).toEqual(['Anna Kováčová'])
    expect(await actsOf(desk)).toContain('store.historyCut')
  })

  test('the clock is set back: work goes on, the place is marked in the log, and everybody is told for the day', async () => {
    await using desk = await deskWithAnna()
    expect(await desk.send('condition.now', {})).toMatchObject({ clockSetBackAt: null })
    desk.passMinutes(-3 * 60)
    await desk.send('visits.registerWalkIn', maria)
    expect((await actsOf(desk)).slice(-2)).toEqual(['store.clockSetBack', 'visits.registerWalkIn'])
    const { clockSetBackAt } = await desk.send('condition.now', {})
    expect(clockSetBackAt).toMatch(/^2026-11-24T05:30/u)
    desk.passMinutes(24 * 60)
    expect(await desk.send('condition.now', {})).toMatchObject({ clockSetBackAt: null })
    expect((await actsOf(desk)).filter((act) => act === 'store.clockSetBack')).toHaveLength(1)
  })

  test('the clock is set back while nobody is at the desk: it still locks itself after its minutes, and opens again', async () => {
    await using desk = await deskWithAnna()
    desk.passMinutes(-3 * 60)
    await desk.desk.lockIfIdle()
    expect(desk.desk.open()).toBeDefined()
    desk.passMinutes(5)
    await desk.desk.lockIfIdle()
    expect(desk.desk.open()).toBeUndefined()
    await desk.signInAs('receptionist')
    expect(await namesInQueue(desk)).toEqual(['Anna Kováčová'])
  })
})

describe('what opens all the same is told at once, found by the day’s check, and restored', () => {
  test.each([1, 100, 4095])(
    'the store has lost the last %i bytes of its last page',
    async (cut) => {
      await using desk = await deskWithAnna()
      await desk.desk.lock()
      cutTail(storeFiles(desk.folder).store, cut)
      await desk.signInAs('receptionist')
      expect(await desk.send('upkeep.notice', {})).toEqual(['file-changed'])
      desk.passMinutes(24 * 60)
      await quietMinute(desk)
      expect(await desk.send('upkeep.notice', {})).toContain('pages-damaged')

      await desk.send('desk.lock', {})
      const [newest] = await desk.send('restore.list', {})
      const key = { kind: 'password', signInWord: 'manager', password } as const
      await desk.send('restore.prove', { folder: newest!.folder, key })
      await desk.send('restore.begin', {})
      await desk.signInAs('receptionist')
      expect(await namesInQueue(desk)).toEqual(['Anna Kováčová'])
      await desk.signInAs('manager')
      expect(await desk.send('upkeep.check', {})).toMatchObject({ pages: { isGood: true } })
    },
  )
})

describe('the clock was wrong, and nothing is left undone for it', () => {
  test('a year ahead for one sign-in, then right: the desk says so, backs up and checks on that very day, once', async () => {
    await using desk = await deskWithAnna()
    desk.setNow('2027-11-24T08:30:00.000Z')
    await quietMinute(desk)
    desk.setNow('2026-11-25T08:30:00.000Z')
    await desk.signInAs('receptionist')
    expect(await desk.send('upkeep.notice', {})).toContain('backup-old')
    await quietMinute(desk)
    expect(await desk.send('upkeep.notice', {})).not.toContain('backup-old')
    await desk.signInAs('manager')
    const { pages, chain, places } = await desk.send('upkeep.health', {})
    expect([pages?.at, chain?.at, places[0]?.lastGood].map((at) => at?.slice(0, 10))).toEqual([
      '2026-11-25',
      '2026-11-25',
      '2026-11-25',
    ])
    await quietMinute(desk)
    expect((await desk.send('upkeep.health', {})).pages?.at).toBe(pages?.at)
    expect((await desk.send('restore.list', {}))[0]?.at).toBe(places[0]?.lastGood)
  })

  test('back beyond the oldest backup: each day’s backup stays, and is the newest', async () => {
    await using desk = await deskWithAnna()
    for (let month = 0; month < 13; month += 1) await backUpAt(desk, Date.UTC(2025, 10 + month, 3))
    for (let day = 1; day < 8; day += 1) await backUpAt(desk, Date.UTC(2026, 11, day))
    for (const at of ['2015-01-01T08:30:00.000Z', '2015-01-02T08:30:00.000Z']) {
      desk.setNow(at)
      await desk.signInAs('receptionist')
      await quietMinute(desk)
    }
    const days = (await desk.send('restore.list', {})).map(({ at }) => at.slice(0, 10))
    expect(days.slice(0, 3)).toEqual(['2015-01-02', '2015-01-01', '2026-12-07'])
    expect(await desk.send('upkeep.notice', {})).not.toContain('backup-old')
  })
})

async function quietMinute(desk: TestDesk): Promise<void> {
  desk.passMinutes(2)
  await desk.desk.keepUpIfIdle()
}

async function backUpAt(desk: TestDesk, instant: number): Promise<void> {
  desk.setNow(new Date(instant).toISOString())
  await desk.signInAs('receptionist')
  await desk.send('centre.backUp', {})
}

async function deskWithAnna(): Promise<TestDesk> {
  const desk = await openTestDesk()
  await desk.signInAs('receptionist')
  await walkIn(desk, 'Anna Kováčová')
  return desk
}

/** What somebody meets who signs in, or who goes on working. */
async function answerOf(desk: TestDesk, { when }: Fault): Promise<string> {
  return when === 'locked'
    ? desk.refusal('desk.signIn', receptionist)
    : desk.refusal('visits.registerWalkIn', maria)
}

async function actsOf(desk: TestDesk): Promise<readonly string[]> {
  const { db } = desk.desk.open()!
  const rows = await db.selectFrom('audit').select('action').orderBy('seq').execute()
  return rows.map(({ action }) => action)
}

function digest({ folder }: TestDesk): Readonly<Record<string, string>> {
  const { store, keyring, keyringCopy } = storeFiles(folder)
  const files = [store, keyring, keyringCopy].filter((file) => existsSync(file))
  return Object.fromEntries(
    files.map((file) => [file, createHash('sha256').update(readFileSync(file)).digest('hex')]),
  )
}

function wordsOf(language: string, namespace: string): Readonly<Record<string, string>> {
  const words = JSON.parse(readFileSync(`resources/locales/${language}/${namespace}.json`, 'utf8'))
  return namespace === 'failure' ? words : words.failure
}
