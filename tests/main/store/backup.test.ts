import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { unlockBySignInWord } from '#main/store/keyring/unlock.ts'
import { unlock } from '#main/store/store.ts'
import { backUp } from '#support/back-up.ts'
import { deskWithBackup } from '#support/desk-with-backup.ts'
import { MANAGER, RECEPTIONIST, freshStore } from '#support/fresh-store.ts'

test('a backup made while the desk is open says what it holds, and proves it', async () => {
  await using desk = await deskWithBackup()
  expect(desk.report.rows).toMatchObject({ audit: 1, meta: 6 })
  expect(await desk.check()).toMatchObject({ rows: desk.report.rows, bytes: desk.report.bytes })
})

test('a backup opens as a store on another computer, for the manager and by the code', async () => {
  await using desk = await deskWithBackup()
  await desk.store.lock()
  const { folder } = desk.report
  const store = await unlock({ folder, ...MANAGER })
  const kept = await store.db.selectFrom('meta').select('value').where('key', '=', 'kept').execute()
  expect(kept).toEqual([{ value: 'yes' }])
  expect(store.verifyAudit()).toMatchObject({ ok: true })
  await store.lock()
})

test('a backup carries no slot of a colleague who is not a manager', async () => {
  await using desk = await deskWithBackup()
  const { signInWord, password } = RECEPTIONIST
  await expect(unlockBySignInWord(desk.keyring, signInWord, password)).rejects.toThrow(
    'sign-in-refused',
  )
  expect(desk.keyring.slots).toHaveLength(1)
})

test('a cut-off or missing file of a backup is refused', async () => {
  await using desk = await deskWithBackup()
  const file = join(desk.report.folder, 'okno.db')
  const bytes = readFileSync(file)
  for (const size of [0, 1, 4096, bytes.length - 1]) {
    writeFileSync(file, bytes.subarray(0, size))
    await expect(desk.check()).rejects.toMatchObject({
      code: 'backup-damaged',
      fields: { part: 'file' },
    })
  }
})

test('what a kill left of an unfinished backup is swept by the next, another centre’s is not', async () => {
  await using desk = await freshStore()
  const to = join(desk.folder, 'usb')
  const mark = desk.store.dbId.slice(0, 8)
  mkdirSync(join(to, `okno-${mark}-2026-11-23T17-00-00-000Z.part`), { recursive: true })
  mkdirSync(join(to, 'okno-00000000-2026-11-23T17-00-00-000Z.part'))
  const report = await backUp(desk.store, to)
  expect(readdirSync(to).toSorted()).toEqual(
    ['okno-00000000-2026-11-23T17-00-00-000Z.part', report.folder.slice(to.length + 1)].toSorted(),
  )
})

test('of two backups on one day the newer stays', async () => {
  let hour = 9
  await using desk = await freshStore({
    now: () => `2026-11-24T${String(hour).padStart(2, '0')}:00:00.000Z`,
  })
  const first = await backUp(desk.store)
  hour = 17
  const second = await backUp(desk.store)
  expect(readdirSync(join(desk.folder, 'backups'))).toEqual([second.folder.split('/').at(-1)])
  expect(first.folder).not.toBe(second.folder)
})
