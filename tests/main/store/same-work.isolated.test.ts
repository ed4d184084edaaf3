import type * as argon2 from '@node-rs/argon2'
import { expect, test, vi } from 'vitest'
import { unlock } from '#main/store/store.ts'
import { CHEAP, MANAGER, freshStore } from '#support/fresh-store.ts'
import { NEW_MANAGER, beginRekey } from '#support/rekeyed-store.ts'

const work = vi.hoisted((): unknown[] => [])

/** The real function, with what it was asked to spend on record. */
vi.mock('@node-rs/argon2', async (importOriginal) => {
  const real = await importOriginal<typeof argon2>()
  const hashRaw: typeof real.hashRaw = async (secret, options) => {
    const { memoryCost, timeCost, parallelism, outputLen } = options ?? {}
    work.push({ memoryCost, timeCost, parallelism, outputLen, salt: options?.salt?.length })
    return real.hashRaw(secret, options)
  }
  return { ...real, hashRaw }
})

const once = {
  memoryCost: CHEAP.memoryKiB,
  timeCost: CHEAP.passes,
  parallelism: CHEAP.lanes,
  outputLen: 32,
  salt: 16,
}

async function workFor(folder: string, signInWord: string): Promise<readonly unknown[]> {
  work.length = 0
  const guess = unlock({ folder, signInWord, password: 'not the password' })
  await expect(guess).rejects.toThrow('sign-in-refused')
  return [...work]
}

test('a guess costs the same work for a sign-in word that nobody has', async () => {
  await using desk = await freshStore()
  await desk.store.lock()
  expect(await workFor(desk.folder, MANAGER.signInWord)).toEqual([once])
  expect(await workFor(desk.folder, 'nobody')).toEqual([once])
})

test('and while a change of keys is pending, twice for both', async () => {
  await using desk = await freshStore()
  await beginRekey(desk.store)
  expect(await workFor(desk.folder, MANAGER.signInWord)).toEqual([once, once])
  expect(await workFor(desk.folder, 'nobody')).toEqual([once, once])
  const unfinished = unlock({ folder: desk.folder, ...NEW_MANAGER })
  await expect(unfinished).rejects.toThrow('rekey-unfinished')
})
