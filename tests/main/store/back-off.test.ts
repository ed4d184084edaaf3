import { readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { beginAttempt, forgiveAttempts, waitAfter } from '#main/store/keyring/back-off.ts'
import { storeFiles } from '#main/store/store-files.ts'
import { unlock } from '#main/store/store.ts'
import { MANAGER, freshStore, temporaryFolder } from '#support/fresh-store.ts'

/** The computer has been up for a day when the first try is made; in ms, as the tries are told. */
const DAY = 24 * 3600 * 1000
/** So many seconds later, by the one clock that counts. */
const upFor = (seconds: number) => vi.spyOn(os, 'uptime').mockReturnValue(DAY / 1000 + seconds)

afterEach(() => vi.restoreAllMocks())

test('five tries are free, then the wait doubles up to five minutes', () => {
  expect(Array.from({ length: 16 }, (_, failures) => waitAfter(failures))).toEqual([
    0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300,
  ])
})

test('after five wrong passwords even the right one must wait, also after a restart', async () => {
  await using desk = await freshStore()
  await desk.store.lock()
  const { folder } = desk
  upFor(0)
  for (let round = 0; round < 5; round += 1) {
    const wrong = unlock({ folder, ...MANAGER, password: 'not the password' })
    await expect(wrong).rejects.toThrow('sign-in-refused')
  }
  await expect(unlock({ folder, ...MANAGER })).rejects.toMatchObject({
    code: 'sign-in-must-wait',
    fields: { seconds: 1 },
  })
  upFor(2)
  const store = await unlock({ folder, ...MANAGER })
  await store.lock()
  const again = await unlock({ folder, ...MANAGER })
  await again.lock()
})

test('a clock set forward before every try wins no try', async () => {
  await using desk = await freshStore()
  await desk.store.lock()
  upFor(0)
  const tried: string[] = []
  for (let round = 0; round < 60; round += 1) {
    const now = () => new Date(Date.UTC(2026, 10, 24 + round)).toISOString()
    const wrong = unlock({ folder: desk.folder, ...MANAGER, password: 'not it', now })
    tried.push(await wrong.then(String, ({ message }: Error) => message))
  }
  expect(tried.filter((message) => message.includes('sign-in-refused'))).toHaveLength(5)
  expect(tried.filter((message) => message.includes('sign-in-must-wait'))).toHaveLength(55)
})

test('hundreds of invented words do not make the desk forget the failures at a known one', () => {
  using folder = temporaryFolder()
  const file = join(folder.path, 'attempts.json')
  for (let round = 0; round < 20; round += 1) beginAttempt(file, 'jana', DAY + round * 300_000)
  const after = DAY + 20 * 300_000 - 1000
  const ofOthers = Array.from({ length: 1000 }, (_, word) => [
    word.toString(16).padStart(3, '0'),
    { failures: 1, lastAt: after },
  ])
  const known = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, JSON.stringify({ ...Object.fromEntries(ofOthers), ...known }))
  for (let word = 0; word < 20; word += 1) beginAttempt(file, `invented ${word}`, after)
  expect(beginAttempt(file, 'jana', after)).toBe(1)
})

test('the file has room for a failure at every word there can be', () => {
  const full = Array.from({ length: 0x1000 }, (_, word) => [
    word.toString(16).padStart(3, '0'),
    { failures: 9999, lastAt: 10 * 365 * DAY },
  ])
  using folder = temporaryFolder()
  const file = join(folder.path, 'attempts.json')
  writeFileSync(file, JSON.stringify(Object.fromEntries(full)))
  expect(beginAttempt(file, 'jana', 10 * 365 * DAY)).toBe(300)
})

test('a sign-in word nobody has waits just the same', () => {
  using folder = temporaryFolder()
  const file = join(folder.path, 'attempts.json')
  const waits = ['jana', 'nobody'].map((who) =>
    Array.from({ length: 8 }, () => beginAttempt(file, who, DAY)),
  )
  expect(waits[0]).toEqual([0, 0, 0, 0, 0, 1, 1, 1])
  expect(waits[1]).toEqual(waits[0])
})

test('a computer started anew goes on with the wait, and makes it no longer', () => {
  using folder = temporaryFolder()
  const file = join(folder.path, 'attempts.json')
  for (let round = 0; round < 15; round += 1) beginAttempt(file, 'jana', DAY + round * 300_000)
  const minute = 60_000
  expect(beginAttempt(file, 'jana', minute)).toBe(240)
  expect(beginAttempt(file, 'jana', 4 * minute)).toBe(60)
  expect(beginAttempt(file, 'jana', 5 * minute)).toBe(0)
})

test('however often it failed, the right password opens after five minutes at most', async () => {
  await using desk = await freshStore()
  await desk.store.lock()
  const { folder } = desk
  const { attempts } = storeFiles(folder)
  for (let round = 0; round < 60; round += 1) beginAttempt(attempts, 'jana', DAY + round * 300_000)
  const last = 59 * 300
  upFor(last + 1)
  await expect(unlock({ folder, ...MANAGER })).rejects.toMatchObject({
    code: 'sign-in-must-wait',
    fields: { seconds: 299 },
  })
  upFor(last + 300)
  const store = await unlock({ folder, ...MANAGER })
  await store.lock()
})

test('one person who forgot does not slow another down', () => {
  using folder = temporaryFolder()
  const file = join(folder.path, 'attempts.json')
  for (let round = 0; round < 9; round += 1) beginAttempt(file, 'jana', DAY)
  expect(beginAttempt(file, 'desk', DAY)).toBe(0)
  forgiveAttempts(file, 'jana')
  expect(beginAttempt(file, 'jana', DAY)).toBe(0)
})

test('a password typed into the wrong field is not written down', () => {
  using folder = temporaryFolder()
  const file = join(folder.path, 'attempts.json')
  beginAttempt(file, 'modrá lampa nad stolom', DAY)
  expect(readFileSync(file, 'utf8')).toMatch(/^\{"[0-9a-f]{3}":\{"failures":1,"lastAt":\d+\}\}$/)
})
