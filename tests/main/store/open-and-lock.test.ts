import { copyFileSync, existsSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { assertRecipe } from '#main/store/recipe.ts'
import { createStore, unlock, unlockByRecovery } from '#main/store/store.ts'
import { CHEAP, MANAGER, freshStore } from '#support/fresh-store.ts'

test('a new store opens again with the password of its manager and with the recovery code', async () => {
  await using desk = await freshStore()
  await desk.store.lock()

  const again = await unlock({ folder: desk.folder, ...MANAGER })
  expect(again.openedBy).toEqual({ kind: 'staff', staffId: MANAGER.id })
  expect(again.verifyAudit()).toMatchObject({ ok: true, head: { seq: 1 } })
  await again.lock()

  const recovered = await unlockByRecovery(desk)
  expect(recovered.openedBy).toEqual({ kind: 'recovery-code' })
  await recovered.lock()
})

test('every setting of the recipe holds after a write, in every opening', async () => {
  await using desk = await freshStore()
  await desk.store.db.insertInto('meta').values({ key: 'x', value: 'y' }).execute()
  expect(() => assertRecipe(desk.store.raw, 'writing')).not.toThrow()
  await desk.store.lock()

  const again = await unlock({ folder: desk.folder, ...MANAGER })
  await again.db.updateTable('meta').set({ value: 'z' }).where('key', '=', 'x').execute()
  expect(() => assertRecipe(again.raw, 'writing')).not.toThrow()
  await again.lock()
})

test('after the lock nothing is left to read with: no key, no connection, no hot log', async () => {
  await using desk = await freshStore()
  await desk.store.lock()
  expect(desk.store.raw.open).toBe(false)
  expect(Object.values(desk.store.keys).every((key) => key.every((byte) => byte === 0))).toBe(true)
  expect(existsSync(join(desk.folder, 'okno.db-wal'))).toBe(false)
  expect(() => desk.store.hasStaffSlot(MANAGER.id)).toThrow('locked')
  await expect(desk.store.db.selectFrom('meta').selectAll().execute()).rejects.toThrow('destroyed')
})

test('the lock waits for the act that is running, and anchors its row', async () => {
  await using desk = await freshStore()
  const { store } = desk
  const begun = Promise.withResolvers<void>()
  const work = store.db.transaction().execute(async (db) => {
    begun.resolve()
    await new Promise((resume) => setTimeout(resume, 20))
    return store.appendAudit(db, { at: 'now', actorId: null, role: null, action: 'desk.late' })
  })
  await begun.promise
  await store.lock()
  expect(await work).toEqual(store.anchor())
  expect(store.anchor()?.seq).toBe(2)
})

test('a store is never made over an existing one, not even over its keyring alone', async () => {
  await using desk = await freshStore()
  await desk.store.lock()
  await expect(createStore({ folder: desk.folder, staff: MANAGER, cost: CHEAP })).rejects.toThrow(
    'store-exists',
  )
})

test.each([
  ['missing', 'store-missing', undefined],
  ['empty', 'store-damaged', 0],
  ['one byte', 'store-damaged', 1],
  ['cut in the first page', 'store-damaged', 512],
  ['cut after the first page', 'store-damaged', 4096],
])('a store file that is %s is refused, never opened as an empty one', async (_, code, size) => {
  await using desk = await freshStore()
  await desk.store.lock()
  const file = join(desk.folder, 'okno.db')
  if (size === undefined) rmSync(file)
  else truncateSync(file, size)
  await expect(unlock({ folder: desk.folder, ...MANAGER })).rejects.toMatchObject({ code })
})

test('statistics for the query planner keep no value of an indexed column', async () => {
  await using desk = await freshStore()
  const { folder, store } = desk
  store.raw.exec('ANALYZE')
  await store.lock()
  const again = await unlock({ folder, ...MANAGER })
  expect(again.raw.prepare('SELECT count(*) FROM sqlite_stat1').pluck().get()).not.toBe(0)
  expect(again.raw.prepare('SELECT count(*) FROM sqlite_stat4').pluck().get()).toBe(0)
  await again.lock()
})

test('a file that another key opens, or another program made, is refused', async () => {
  await using desk = await freshStore()
  await using other = await freshStore()
  await desk.store.lock()
  await other.store.lock()
  copyFileSync(join(other.folder, 'okno.db'), join(desk.folder, 'okno.db'))
  await expect(unlock({ folder: desk.folder, ...MANAGER })).rejects.toThrow('store-damaged')
})

test('a store of the same key with another identity is foreign', async () => {
  await using desk = await freshStore()
  const { store, folder } = desk
  store.raw.exec("UPDATE meta SET value = 'another' WHERE key = 'db_id'")
  await store.lock()
  await expect(unlock({ folder, ...MANAGER })).rejects.toThrow('store-foreign')
})

test('a set-up that was killed before the store got its name is finished at the next sign-in', async () => {
  await using desk = await freshStore()
  await desk.store.lock()
  const file = join(desk.folder, 'okno.db')
  renameSync(file, `${file}.new`)
  const store = await unlock({ folder: desk.folder, ...MANAGER })
  expect(store.verifyAudit()).toMatchObject({ ok: true })
  await store.lock()
})

test('drafts that a kill left beside the keyring are swept at the next sign-in', async () => {
  await using desk = await freshStore()
  await desk.store.lock()
  const draft = join(desk.folder, 'keyring.json.0a1b2c3d4e5f.tmp')
  writeFileSync(draft, '{')
  const store = await unlock({ folder: desk.folder, ...MANAGER })
  await store.lock()
  expect(existsSync(draft)).toBe(false)
})
