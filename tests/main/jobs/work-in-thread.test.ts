import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runInThread } from '#main/jobs/run-in-thread.ts'
import type { RunWork } from '#main/jobs/run-work.ts'
import { isWhole } from '#main/store/backup/store-contents.ts'
import { unlock } from '#main/store/store.ts'
import { backUp } from '#support/back-up.ts'
import { MANAGER, freshStore } from '#support/fresh-store.ts'
import { openTestDesk } from '#support/open-desk.ts'

test('a backup made in a thread opens, and the open store keeps its own key', async () => {
  await using desk = await freshStore({ runWork: runInThread })
  const { folder } = await backUp(desk.store)
  await desk.store.db.insertInto('meta').values({ key: 'later', value: 'yes' }).execute()
  expect(desk.store.keys.data.some((byte) => byte !== 0)).toBe(true)
  await desk.store.lock()
  const copy = await unlock({ folder, ...MANAGER })
  expect(isWhole(copy.raw)).toBe(true)
  await copy.lock()
})

test('while a backup is made this thread is free, and what is written meanwhile is kept', async () => {
  await using desk = await freshStore({ runWork: runInThread })
  const fill = desk.store.raw.prepare('INSERT INTO meta (key, value) VALUES (?, ?)')
  desk.store.raw.transaction(() => {
    for (let row = 0; row < 20_000; row += 1) fill.run(`row-${row}`, 'v'.repeat(1500))
  })()
  let longest = 0
  let before = performance.now()
  const watch = setInterval(() => {
    longest = Math.max(longest, performance.now() - before)
    before = performance.now()
  }, 5)
  const backup = backUp(desk.store)
  await desk.store.db.insertInto('meta').values({ key: 'meanwhile', value: 'yes' }).execute()
  const started = performance.now()
  await backup
  const took = performance.now() - started
  clearInterval(watch)
  expect(longest).toBeLessThan(took / 2)
  const rows = desk.store.raw.prepare("SELECT value FROM meta WHERE key = 'meanwhile'").all()
  expect(rows).toEqual([{ value: 'yes' }])
})

test('a backup that is broken off says so and leaves nothing; the next one is made', async () => {
  await using desk = await freshStore({ runWork: runInThread })
  const broken = backUp(desk.store)
  desk.store.work.cancel()
  await expect(broken).rejects.toMatchObject({ code: 'cancelled' })
  expect(readdirSync(join(desk.folder, 'backups'))).toEqual([])
  expect((await backUp(desk.store)).rows).toMatchObject({ audit: 1 })
})

test('a lock in the middle of a backup breaks it off, and only then zeroes the keys', async () => {
  await using desk = await freshStore({ runWork: runInThread })
  const broken = backUp(desk.store).catch((error: unknown) => error)
  await desk.store.lock()
  expect(await broken).toMatchObject({ code: 'cancelled' })
  expect(desk.store.keys.data.every((byte) => byte === 0)).toBe(true)
  const again = await unlock({ folder: desk.folder, ...MANAGER })
  expect(again.verifyAudit()).toMatchObject({ ok: true })
  await again.lock()
})

test('a failure in the thread comes back as what it is', async () => {
  await using desk = await freshStore({ runWork: runInThread })
  const aFile = join(desk.folder, 'okno.db')
  await expect(backUp(desk.store, join(aFile, 'x'))).rejects.toThrow('place-missing')
})

test('the person sees how far it is, may break it off, and is told what became of it', async () => {
  const gates: (() => void)[] = []
  const runWork: RunWork = async (name, asked, tools) => {
    await new Promise<void>((resolve) => gates.push(resolve))
    return runInThread(name, asked, tools)
  }
  const waiting = async (count: number) => expect.poll(() => gates.length).toBe(count)
  await using desk = await openTestDesk({ runWork })
  expect(await desk.send('upkeep.progress', {})).toBeNull()
  const made = desk.ask('centre.backUp', {})
  await waiting(1)
  gates[0]?.()
  const seen = async () => desk.send('upkeep.progress', {})
  await expect.poll(seen, { interval: 1, timeout: 20_000 }).toMatchObject({ steps: 4 })
  expect(await made).toMatchObject({ ok: true })
  const broken = desk.ask('centre.backUp', {})
  await waiting(2)
  await desk.send('upkeep.cancel', {})
  gates[1]?.()
  expect(await broken).toMatchObject({ ok: false, failure: { code: 'backup-cancelled' } })
  await desk.desk.lock('suspend')
})

test('who signs in while the last one’s backup is being made does not wait for it', async () => {
  await using desk = await openTestDesk({ runWork: runInThread })
  const locked = desk.send('desk.lock', {})
  expect(await desk.send('desk.state', {})).toEqual({ state: 'locked' })
  await desk.signInAs('receptionist')
  await locked
  expect(await desk.send('desk.state', {})).toMatchObject({ state: 'open' })
})
