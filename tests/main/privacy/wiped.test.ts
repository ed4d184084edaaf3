import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { runInThread } from '#main/jobs/run-in-thread.ts'
import type { RunWork } from '#main/jobs/run-work.ts'
import { newId } from '#main/ipc/new-id.ts'
import { StoreFailure } from '#main/store/store-failure.ts'
import { imageAfterLock, wordsLeft } from '#support/file-image.ts'
import { openTestDesk, type TestDesk } from '#support/open-desk.ts'
import { erasureAsked } from '#support/privacy-wishes.ts'

const word = 'MarkLeftOnAFreedPage'

/** Words on pages that were freed without being cleared, as SQLite leaves some where it splits pages; and a file of some size. */
async function freedPages({ desk }: TestDesk, rows = 500): Promise<void> {
  const db = desk.open()!.db
  await sql`PRAGMA secure_delete = OFF`.execute(db)
  await sql`CREATE TABLE freed AS WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < ${rows})
    SELECT i, ${word} || hex(zeroblob(700)) AS text FROM n`.execute(db)
  await sql`CREATE TABLE kept AS SELECT i, substr(text, 30) AS text FROM freed`.execute(db)
  await sql`DROP TABLE freed`.execute(db)
  await sql`PRAGMA secure_delete = ON`.execute(db)
}

/** No room to write the file anew until it is made. */
function fullDisk() {
  let hasRoom = false
  const runWork: RunWork = async (name, asked, tools) => {
    if (name === 'wipeFreed' && !hasRoom) throw new StoreFailure('disk-full')
    return runInThread(name, asked, tools)
  }
  return { runWork, makeRoom: () => void (hasRoom = true) }
}

async function longestLag(during: Promise<unknown>): Promise<number> {
  let longest = 0
  let before = performance.now()
  const watch = setInterval(() => {
    longest = Math.max(longest, performance.now() - before)
    before = performance.now()
  }, 5)
  await during
  clearInterval(watch)
  return longest
}

test('freed pages keep what stood there, so the search for it sees what it looks for', async () => {
  await using desk = await openTestDesk()
  await freedPages(desk)
  expect(wordsLeft(await imageAfterLock(desk), [word])).toEqual([word])
})

test('once somebody is erased no freed page keeps a word; meanwhile the desk answers, and what it is told waits and is kept', async () => {
  let wipes: Promise<unknown> | undefined
  const runWork: RunWork = async (name, asked, tools) => {
    const done = runInThread(name, asked, tools)
    if (name === 'wipeFreed') wipes = done
    return done
  }
  await using desk = await openTestDesk({ runWork })
  const seen = await erasureAsked(desk)
  await freedPages(desk, 8_000)
  await desk.send('privacy.carryOut', seen)
  await expect.poll(() => wipes !== undefined).toBe(true)
  const order: string[] = []
  const noted = async (name: string, done: Promise<unknown>) => void (await done, order.push(name))
  const draft = { form: 'note', subject: newId(), value: 'half typed' } as const
  const all = Promise.all([
    noted('wiped', wipes!),
    noted('saved', desk.send('drafts.save', draft)),
    noted('read', desk.send('people.search', { text: 'x' })),
  ])
  const started = performance.now()
  const lag = await longestLag(all)
  expect(order).toEqual(['read', 'wiped', 'saved'])
  expect(lag).toBeLessThan((performance.now() - started) / 2)
  expect(wordsLeft(await imageAfterLock(desk), [word])).toEqual([])
})

test('a wipe that found no room stays owed, over a lock too, and is made in a quiet minute', async () => {
  const { runWork, makeRoom } = fullDisk()
  await using desk = await openTestDesk({ runWork })
  const seen = await erasureAsked(desk)
  await freedPages(desk)
  await desk.send('privacy.carryOut', seen)
  expect(wordsLeft(await imageAfterLock(desk), [word])).toEqual([word])
  await desk.signInAs('manager')
  expect((await desk.send('upkeep.health', {})).problems).toContain('wipe-owed')
  expect(await desk.refusal('upkeep.wipe', {})).toBe('disk-full')
  makeRoom()
  desk.passMinutes(2)
  await desk.desk.keepUpIfIdle()
  expect(wordsLeft(await imageAfterLock(desk), [word])).toEqual([])
})

test('a manager who has made room has it wiped at once', async () => {
  const { runWork, makeRoom } = fullDisk()
  await using desk = await openTestDesk({ runWork })
  const seen = await erasureAsked(desk)
  await freedPages(desk)
  await desk.send('privacy.carryOut', seen)
  await desk.signInAs('manager')
  makeRoom()
  expect((await desk.send('upkeep.wipe', {})).problems).not.toContain('wipe-owed')
  expect(wordsLeft(await imageAfterLock(desk), [word])).toEqual([])
})

test('who locks while the file is being wiped waits for it, and what was asked before is kept', async () => {
  await using desk = await openTestDesk({ runWork: runInThread })
  const seen = await erasureAsked(desk)
  await freedPages(desk, 4_000)
  await desk.send('privacy.carryOut', seen)
  const saved = desk.ask('privacy.savePeriods', {
    file: 120,
    notes: 60,
    letters: 60,
    papers: 60,
    remarks: 12,
    drafts: 1,
    grounds: { file: '', notes: '', letters: '', papers: '', remarks: '', drafts: '' },
    version: 1,
  })
  const image = imageAfterLock(desk)
  expect(await saved).toMatchObject({ ok: true })
  expect(wordsLeft(await image, [word])).toEqual([])
})
