// The verifier as an auditor runs it: its own process, the password typed, the folder left as it was.
import { copyFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { walkIn } from '#support/desk-day.ts'
import { fileSha256 } from '#main/store/backup/file-hash.ts'
import { storeFiles } from '#main/store/store-files.ts'
import { unlock } from '#main/store/store.ts'
import { openTestDesk, password } from '#support/open-desk.ts'
import { verifyAudit } from '#support/verify-audit.ts'

const manager = { signInWord: 'manager', password }

/** A locked store with a backup of an earlier hour. */
async function lockedStore() {
  const desk = await openTestDesk()
  await desk.send('centre.backUp', {})
  await desk.signInAs('receptionist')
  await desk.desk.lock()
  const unlocked = async () => unlock({ folder: desk.folder, ...manager })
  return { ...desk, unlocked, files: storeFiles(desk.folder) }
}

/** Every file by its hash. Of an SQLite file that is only read, an empty log and its index may stay. */
function contents(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && !/-(wal|shm)$/.test(file.name))
    .map((file) => join(file.parentPath, file.name))
  return new Map(files.map((file) => [file, fileSha256(file)]))
}

test('a log that holds is said to hold, with every head kept elsewhere, and nothing is written', async () => {
  await using desk = await lockedStore()
  const before = contents(desk.folder)
  const { said, code } = await verifyAudit(desk.folder, manager)
  expect(said).toMatch(/^Every row up to \d+ is as it was written\.\n/)
  expect(said).toMatch(/holds: row \d+, as kept: keyring\n/)
  expect(said).toMatch(/holds: row \d+, as kept: backup okno-/)
  expect(said).not.toContain('MISSING')
  expect(code).toBe(0)
  expect(contents(desk.folder)).toEqual(before)
})

test('the first broken row is named', async () => {
  await using desk = await lockedStore()
  const store = await desk.unlocked()
  store.raw.exec("DROP TRIGGER audit_is_never_edited; UPDATE audit SET role = 'x' WHERE seq >= 3")
  await store.lock()
  const { said, code } = await verifyAudit(desk.folder, manager)
  expect(said).toMatch(/^BROKEN: row 3 is not as it was written\./)
  expect(code).toBe(1)
})

test('an older store put in place of the newer one is told by what its keyring and a printed return say', async () => {
  await using desk = await lockedStore()
  const { store, anchor } = desk.files
  copyFileSync(store, `${store}.old`)
  copyFileSync(anchor, `${anchor}.old`)
  await desk.signInAs('receptionist')
  await walkIn(desk, 'Ján Novák')
  await desk.desk.lock()
  copyFileSync(`${store}.old`, store)
  copyFileSync(`${anchor}.old`, anchor)
  const { said, code } = await verifyAudit(desk.folder, manager, '400', 'ab'.repeat(32))
  expect(said).toMatch(/^Every row up to/)
  expect(said).toMatch(/MISSING OR CHANGED: row \d+, as kept: keyring\n/)
  expect(said).toContain('MISSING OR CHANGED: row 400, as kept: printed return')
  expect(code).toBe(1)
})

test.each([
  ['a wrong password', { ...manager, password: 'not the password at all' }],
  ['a colleague who is no manager', { signInWord: 'receptionist', password }],
])('%s reads nothing', async (_, who) => {
  await using desk = await lockedStore()
  const { said, complained, code } = await verifyAudit(desk.folder, who)
  expect(said).toBe('')
  expect(complained).toContain('sign-in-refused')
  expect(complained).not.toContain(who.password)
  expect(code).toBe(2)
})
