import { openSync, statSync, writeSync, closeSync } from 'node:fs'
import { expect, test } from 'vitest'
import { freshStore } from '#support/fresh-store.ts'

test('a damaged page of the open store is found by the check, a whole store passes', async () => {
  await using desk = await freshStore()
  const fill = desk.store.raw.prepare('INSERT INTO meta (key, value) VALUES (?, ?)')
  for (let row = 0; row < 200; row += 1) fill.run(`row-${row}`, 'v'.repeat(1000))
  await desk.store.checkpoint()
  expect(await desk.store.check()).toMatchObject({ pages: true, chain: { ok: true } })
  const { store } = desk.store.files
  const handle = openSync(store, 'r+')
  writeSync(handle, 'x', statSync(store).size - 2000)
  closeSync(handle)
  expect(await desk.store.check()).toEqual({ pages: false })
})

test('the chain is walked on from where it was good, and a head from outside must still be in it', async () => {
  await using desk = await freshStore()
  const { chain } = await desk.store.check()
  if (!chain?.ok) throw new Error('the chain of a new store is good')
  expect((await desk.store.check(chain.head)).chain).toEqual({ ok: true, head: chain.head })
  const other = { seq: chain.head.seq, mac: '00'.repeat(32) }
  await desk.store.db
    .transaction()
    .execute(async (db) =>
      desk.store.appendAudit(db, { at: 'now', actorId: null, role: null, action: 'desk.save' }),
    )
  expect((await desk.store.check(other)).chain).toMatchObject({ ok: false, why: 'changed' })
})
