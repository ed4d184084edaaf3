import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { storeFiles } from '#main/store/store-files.ts'
import { unlock } from '#main/store/store.ts'
import { MANAGER, RECEPTIONIST, freshStore } from '#support/fresh-store.ts'

/** The keyring as it was while a colleague still had a slot, and a store in which they have none. */
async function storeAfterRemoval() {
  const desk = await freshStore()
  await desk.store.addStaffSlot(RECEPTIONIST)
  const files = storeFiles(desk.folder)
  const before = readFileSync(files.keyring)
  await desk.store.removeStaffSlot(RECEPTIONIST.staffId)
  await desk.store.lock()
  return { ...desk, files, before }
}

test('an older keyring put in place brings nobody back: the copy beside it is newer and is taken', async () => {
  await using desk = await storeAfterRemoval()
  const { folder, files, before } = desk
  writeFileSync(files.keyring, before)
  const store = await unlock({ folder, ...MANAGER })
  expect([store.keyringIsOlder(), store.hasStaffSlot(RECEPTIONIST.staffId)]).toEqual([false, false])
  const acts = store.raw.prepare('SELECT action FROM audit').pluck().all()
  expect(acts).toContain('store.keyringReplaced')
  await store.lock()
  await expect(unlock({ folder, ...RECEPTIONIST })).rejects.toThrow('sign-in-refused')
})

test('put in place of both, it is known as older however often it is opened, and is on record', async () => {
  await using desk = await storeAfterRemoval()
  const { folder, files, before } = desk
  for (const file of [files.keyring, files.keyringCopy]) writeFileSync(file, before)
  for (let round = 0; round < 5; round += 1) {
    const store = await unlock({ folder, ...RECEPTIONIST })
    expect(store.keyringIsOlder()).toBe(true)
    await store.lock()
  }
  const store = await unlock({ folder, ...MANAGER })
  const told = store.raw
    .prepare("SELECT count(*) FROM audit WHERE action = 'store.keyringOlder'")
    .pluck()
    .get()
  expect(told).toBe(6)
  await store.adoptKeyring([MANAGER.id])
  await store.lock()
  await expect(unlock({ folder, ...RECEPTIONIST })).rejects.toThrow('sign-in-refused')
  const again = await unlock({ folder, ...MANAGER })
  expect(again.keyringIsOlder()).toBe(false)
  await again.lock()
})

test('a copy that claims to be newer and is not genuine keeps nobody out', async () => {
  await using desk = await freshStore()
  await desk.store.lock()
  const { folder } = desk
  const files = storeFiles(folder)
  const text = readFileSync(files.keyringCopy, 'utf8')
  writeFileSync(files.keyringCopy, text.replace(/"generation": \d+/, '"generation": 999'))
  const store = await unlock({ folder, ...MANAGER })
  expect(store.keyringIsOlder()).toBe(false)
  await store.lock()
})

test('every lock, change and sign-in leaves a keyring that is not taken for an older one', async () => {
  await using desk = await freshStore()
  const { folder } = desk
  await desk.store.addStaffSlot(RECEPTIONIST)
  await desk.store.lock()
  for (let round = 0; round < 3; round += 1) {
    const store = await unlock({ folder, ...MANAGER })
    expect(store.keyringIsOlder()).toBe(false)
    await store.addStaffSlot({ ...RECEPTIONIST, password: `${RECEPTIONIST.password} ${round}` })
    await store.lock()
  }
})
