import { readFileSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CHAIN_START, auditMac } from '#main/store/audit/audit-chain.ts'
import { verifyFileAudit } from '#main/store/audit/read-audit.ts'
import { readKeyring } from '#main/store/keyring/keyring-file.ts'
import { runHere } from '#main/jobs/run-here.ts'
import { runInThread } from '#main/jobs/run-in-thread.ts'
import { storeFiles } from '#main/store/store-files.ts'
import { unlock, unlockByRecovery } from '#main/store/store.ts'
import { storeContents } from '#main/store/backup/store-contents.ts'
import { MANAGER, RECEPTIONIST, freshStore } from '#support/fresh-store.ts'
import {
  NEW_MANAGER,
  NEW_RECEPTIONIST,
  beginRekey,
  newCode,
  rekey,
} from '#support/rekeyed-store.ts'

test('after a change of keys the old passwords and the old code open nothing, the new ones everything', async () => {
  await using desk = await freshStore()
  const { folder, store, recoveryCode } = desk
  await store.addStaffSlot(RECEPTIONIST)
  const { generation } = readKeyring(storeFiles(folder).keyring)
  await rekey(store)
  await expect(unlock({ folder, ...MANAGER })).rejects.toThrow('keys-changed')
  const again = await unlock({ folder, ...NEW_MANAGER })
  await again.lock()

  const keyring = readKeyring(storeFiles(folder).keyring)
  expect(keyring.pending).toBeUndefined()
  expect(keyring.generation).toBeGreaterThan(generation)
  for (const old of [MANAGER, RECEPTIONIST]) {
    await expect(unlock({ folder, ...old })).rejects.toThrow('sign-in-refused')
  }
  await expect(unlockByRecovery({ folder, recoveryCode })).rejects.toThrow('sign-in-refused')
  for (const way of [NEW_MANAGER, NEW_RECEPTIONIST]) {
    const opened = await unlock({ folder, ...way })
    expect(opened.hasStaffSlot(way.staffId)).toBe(true)
    await opened.lock()
  }
  const byCode = await unlockByRecovery({ folder, recoveryCode: newCode })
  await byCode.lock()
})

test('the log goes on over changes of keys, is walked whole, and says when they were', async () => {
  await using desk = await freshStore()
  const { folder } = desk
  await rekey(desk.store)
  const once = await unlock({ folder, ...NEW_MANAGER })
  await rekey(once, 'sedem ďalších slov pre všetkých')
  const twice = await unlock({
    folder,
    ...NEW_MANAGER,
    password: 'sedem ďalších slov pre všetkých',
  })
  const acts = twice.raw.prepare('SELECT action FROM audit ORDER BY seq').pluck().all()
  expect(acts).toEqual(['store.created', 'store.rekeyed', 'store.rekeyed'])
  expect(twice.verifyAudit()).toMatchObject({ ok: true, head: { seq: 3 } })
  twice.raw.exec('DROP TRIGGER audit_is_never_edited')
  twice.raw.exec("UPDATE audit SET actor_id = 'somebody else' WHERE seq = 1")
  expect(twice.verifyAudit()).toEqual({ ok: false, seq: 1, why: 'changed' })
  await twice.lock()
})

test('a row forged with a former key does not fit the row that the next key sealed', async () => {
  await using desk = await freshStore()
  const former = Uint8Array.from(desk.store.keys.audit)
  await rekey(desk.store)
  const store = await unlock({ folder: desk.folder, ...NEW_MANAGER })
  const row = store.raw.prepare('SELECT * FROM audit WHERE seq = 1').get()
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the row as the table has it
  const forged = { ...(row as Parameters<typeof auditMac>[2]), actor_id: 'nobody' }
  store.raw.exec('DROP TRIGGER audit_is_never_edited')
  store.raw
    .prepare('UPDATE audit SET actor_id = ?, mac = ? WHERE seq = 1')
    .run('nobody', auditMac(former, CHAIN_START, forged))
  const verdict = verifyFileAudit(store.raw, store.keys.audit, null)
  expect(verdict).toEqual({ ok: false, seq: 2, why: 'changed' })
  await store.lock()
})

test('broken off before the file was touched, the old passwords open it and the change is over', async () => {
  await using desk = await freshStore()
  const { folder, recoveryCode } = desk
  const { rows } = storeContents(desk.store.raw)
  await beginRekey(desk.store)
  await expect(unlock({ folder, ...NEW_MANAGER })).rejects.toThrow('rekey-unfinished')
  await expect(unlockByRecovery({ folder, recoveryCode: newCode })).rejects.toThrow(
    'rekey-unfinished',
  )
  const store = await unlock({ folder, ...MANAGER })
  expect(storeContents(store.raw).rows).toEqual({ ...rows, audit: 2 })
  await store.lock()
  expect(readKeyring(storeFiles(folder).keyring).pending).toBeUndefined()
  await expect(unlock({ folder, ...NEW_MANAGER })).rejects.toThrow('sign-in-refused')
  const byCode = await unlockByRecovery({ folder, recoveryCode })
  await byCode.lock()
})

test('what is pending names nobody of those who open the store now, and keeps the coming key from who has the old one', async () => {
  await using desk = await freshStore()
  const dataKey = Buffer.from(desk.store.keys.data).toString('hex')
  await beginRekey(desk.store)
  const { keyring: file } = storeFiles(desk.folder)
  expect(readFileSync(file, 'utf8')).not.toContain(dataKey)
  const { pending, slots } = readKeyring(file)
  expect(pending?.slots.map(({ id }) => id)).not.toContain(slots[0]?.id)
})

test('encrypting anew takes no more room, runs in a thread, and leaves a store alone that is open elsewhere', async () => {
  await using desk = await freshStore()
  const { store } = storeFiles(desk.folder)
  const run = await beginRekey(desk.store)
  const size = statSync(store).size
  await run(runInThread)
  expect(statSync(store).size).toBe(size)
  await expect(run()).rejects.toThrow('store-damaged')
  const opened = await unlock({ folder: desk.folder, ...NEW_MANAGER })
  const again = await opened.beginRekey({ slots: [NEW_MANAGER], recoveryCode: newCode })
  const { dataKey } = again
  await expect(runHere('rekey', again.asked, { dataKey })).rejects.toThrow('store-in-use')
  await opened.lock()
})
