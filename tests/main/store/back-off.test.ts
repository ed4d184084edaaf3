import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { beginAttempt, forgiveAttempts, waitAfter } from '#main/store/keyring/back-off.ts'
import { storeFiles } from '#main/store/store-files.ts'
import { unlock } from '#main/store/store.ts'
import { MANAGER, freshStore, temporaryFolder } from '#support/fresh-store.ts'

const NOON = Date.parse('2026-11-24T12:00:00Z')
const at = (seconds: number) => () => new Date(NOON + seconds * 1000).toISOString()

test('five tries are free, then the wait doubles up to five minutes', () => {
  expect(Array.from({ length: 16 }, (_, failures) => waitAfter(failures))).toEqual([
    0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300,
  ])
})

test('after five wrong passwords even the right one must wait, also after a restart', async () => {
  await using desk = await freshStore()
  await desk.store.lock()
  const { folder } = desk
  for (let round = 0; round < 5; round += 1) {
    const wrong = unlock({ folder, ...MANAGER, password: 'not the password', now: at(0) })
    await expect(wrong).rejects.toThrow('sign-in-refused')
  }
  await expect(unlock({ folder, ...MANAGER, now: at(0) })).rejects.toMatchObject({
    code: 'sign-in-must-wait',
    fields: { seconds: 1 },
  })
  const store = await unlock({ folder, ...MANAGER, now: at(2) })
  await store.lock()
  const again = await unlock({ folder, ...MANAGER, now: at(2) })
  await again.lock()
})

test('a sign-in word nobody has waits just the same', () => {
  using folder = temporaryFolder()
  const file = join(folder.path, 'attempts.json')
  const waits = ['jana', 'nobody'].map((who) =>
    Array.from({ length: 8 }, () => beginAttempt(file, who, NOON)),
  )
  expect(waits[0]).toEqual([0, 0, 0, 0, 0, 1, 1, 1])
  expect(waits[1]).toEqual(waits[0])
})

test('a clock set back cannot lock anybody out for longer than the wait', () => {
  using folder = temporaryFolder()
  const file = join(folder.path, 'attempts.json')
  for (let round = 0; round < 5; round += 1) beginAttempt(file, 'jana', NOON)
  const lastYear = NOON - 365 * 24 * 3600 * 1000
  expect(beginAttempt(file, 'jana', lastYear)).toBe(1)
  expect(beginAttempt(file, 'jana', lastYear + 1000)).toBe(0)
})

test('a clock set forward and back again neither forgets the failures nor makes a wait longer', () => {
  using folder = temporaryFolder()
  const file = join(folder.path, 'attempts.json')
  for (let round = 0; round < 8; round += 1) beginAttempt(file, 'jana', NOON + round * 300_000)
  const nextYear = NOON + 365 * 24 * 3600 * 1000
  // It shortens this one wait; the try is on record all the same, and the next wait is the longer one.
  expect(beginAttempt(file, 'jana', nextYear)).toBe(0)
  expect(beginAttempt(file, 'jana', nextYear)).toBe(waitAfter(9))
  expect(beginAttempt(file, 'jana', NOON)).toBe(waitAfter(9))
})

test('however often it failed, the right password opens after five minutes at most', async () => {
  await using desk = await freshStore()
  await desk.store.lock()
  const { folder } = desk
  const { attempts } = storeFiles(folder)
  for (let round = 0; round < 60; round += 1) beginAttempt(attempts, 'jana', NOON + round * 300_000)
  const last = 59 * 300
  await expect(unlock({ folder, ...MANAGER, now: at(last + 1) })).rejects.toMatchObject({
    code: 'sign-in-must-wait',
    fields: { seconds: 299 },
  })
  const store = await unlock({ folder, ...MANAGER, now: at(last + 300) })
  await store.lock()
})

test('one person who forgot does not slow another down', () => {
  using folder = temporaryFolder()
  const file = join(folder.path, 'attempts.json')
  for (let round = 0; round < 9; round += 1) beginAttempt(file, 'jana', NOON)
  expect(beginAttempt(file, 'desk', NOON)).toBe(0)
  forgiveAttempts(file, 'jana')
  expect(beginAttempt(file, 'jana', NOON)).toBe(0)
})

test('a password typed into the wrong field is not written down', () => {
  using folder = temporaryFolder()
  const file = join(folder.path, 'attempts.json')
  beginAttempt(file, 'modrá lampa nad stolom', NOON)
  expect(readFileSync(file, 'utf8')).toMatch(/^\{"[0-9a-f]{4}":\{"failures":1,"lastAt":\d+\}\}$/)
})
