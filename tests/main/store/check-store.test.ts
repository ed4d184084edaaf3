import { openSync, statSync, writeSync, closeSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { AuditHead } from '#main/store/audit/audit-chain.ts'
import { checkStore } from '#main/store/check-store.ts'
import { migrations } from '#main/store/migrations/index.ts'
import { noStep } from '#main/store/step.ts'
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

test('a head known from outside must still be in the chain', async () => {
  await using desk = await freshStore()
  const { dbId, files, keys } = desk.store
  const chainWith = (...anchors: readonly AuditHead[]) => {
    const order = { store: files.store, keys, dbId, newestSchema: migrations.length, anchors }
    return checkStore(order, noStep).chain
  }
  const chain = chainWith()
  if (!chain?.ok) throw new Error('the chain of a new store is good')
  expect(chainWith(chain.head)).toEqual(chain)
  const { seq } = chain.head
  const other = { seq, mac: '00'.repeat(32) }
  expect(chainWith(chain.head, other)).toEqual({ ok: false, seq, why: 'changed' })
})
