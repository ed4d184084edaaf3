import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { argon2id } from '#main/store/keyring/argon2id.ts'
import { COST_FLOOR, costFor } from '#main/store/keyring/calibrate-cost.ts'
import { readKeyring } from '#main/store/keyring/keyring-file.ts'
import { unlockBySignInWord } from '#main/store/keyring/unlock.ts'
import { storeFiles } from '#main/store/store-files.ts'
import { seal, unseal } from '#main/store/keyring/seal.ts'
import { createStore, unlock, unlockByRecovery } from '#main/store/store.ts'
import type { OpenStore } from '#main/store/open-store.ts'
import { newRecoveryCode } from '#main/store/keyring/recovery-code.ts'
import { CHEAP, MANAGER, RECEPTIONIST, freshStore, temporaryFolder } from '#support/fresh-store.ts'
import { NEW_MANAGER, beginRekey } from '#support/rekeyed-store.ts'

const NEXT_PASSWORD = 'tri sivé mačky spia'

test('a colleague who was given a slot signs in by their own password, in any capitals of the word', async () => {
  await using desk = await freshStore()
  await desk.store.addStaffSlot(RECEPTIONIST)
  await desk.store.lock()
  const { folder } = desk
  const store = await unlock({ folder, signInWord: ' Desk ', password: RECEPTIONIST.password })
  expect(store.openedBy).toEqual({ kind: 'staff', staffId: RECEPTIONIST.staffId })
  await store.lock()
})

test('a wrong password and an unknown sign-in word get one and the same answer', async () => {
  await using desk = await freshStore()
  const refusal = async (signInWord: string) =>
    unlock({ folder: desk.folder, signInWord, password: 'not the password' }).catch(
      (error: unknown) => error,
    )
  const [wrong, unknown] = [await refusal(MANAGER.signInWord), await refusal('nobody')]
  expect(wrong).toMatchObject({ code: 'sign-in-refused', fields: {} })
  expect(unknown).toEqual(wrong)
})

test('after a changed password only the new one opens, also in the copy of the keyring', async () => {
  await using desk = await freshStore()
  const { folder } = desk
  const change = { staffId: MANAGER.id, current: MANAGER.password, next: NEXT_PASSWORD }
  await expect(desk.store.changePassword({ ...change, current: 'wrong' })).rejects.toThrow(
    'sign-in-refused',
  )
  await desk.store.changePassword(change)
  const { keyring, keyringCopy } = storeFiles(folder)
  for (const file of [keyring, keyringCopy]) {
    const old = unlockBySignInWord(readKeyring(file), MANAGER.signInWord, MANAGER.password)
    await expect(old).rejects.toThrow('sign-in-refused')
  }
  await desk.store.lock()
  const store = await unlock({ folder, signInWord: 'jana', password: NEXT_PASSWORD })
  await store.lock()
})

test('a colleague who left opens nothing any more; the last slot cannot be removed', async () => {
  await using desk = await freshStore()
  const { folder, store } = desk
  await store.addStaffSlot(RECEPTIONIST)
  await store.removeStaffSlot(RECEPTIONIST.staffId)
  expect(store.hasStaffSlot(RECEPTIONIST.staffId)).toBe(false)
  await expect(store.removeStaffSlot(RECEPTIONIST.staffId)).rejects.toThrow('no-such-slot')
  await expect(store.removeStaffSlot(MANAGER.id)).rejects.toThrow('last-slot')
  await store.lock()
  await expect(unlock({ folder, ...RECEPTIONIST })).rejects.toThrow('sign-in-refused')
})

test('two colleagues cannot have the same sign-in word', async () => {
  await using desk = await freshStore()
  const twin = { ...RECEPTIONIST, signInWord: 'JANA' }
  await expect(desk.store.addStaffSlot(twin)).rejects.toThrow('sign-in-word-taken')
})

test('slots given at the same moment are all there afterwards', async () => {
  await using desk = await freshStore()
  const words = ['adam', 'bibi', 'cyra', 'dana']
  await Promise.all(
    words.map((signInWord) =>
      desk.store.addStaffSlot({ ...RECEPTIONIST, staffId: signInWord, signInWord }),
    ),
  )
  const keyring = readKeyring(storeFiles(desk.folder).keyring)
  expect(keyring.slots.map((slot) => slot.signInWord)).toEqual(['jana', ...words])
})

test('a new recovery code puts the old one out of use', async () => {
  await using desk = await freshStore()
  const { folder } = desk
  const code = newRecoveryCode()
  await desk.store.replaceRecoveryCode(code)
  await desk.store.lock()
  await expect(unlockByRecovery(desk)).rejects.toThrow('sign-in-refused')
  const store = await unlockByRecovery({ folder, recoveryCode: code })
  await store.lock()
})

test('the keyring says nothing about anybody but the sign-in word', async () => {
  await using desk = await freshStore()
  const text = readFileSync(storeFiles(desk.folder).keyring, 'utf8')
  expect(text).toContain('jana')
  expect(text).not.toContain(MANAGER.id)
  expect(text).not.toContain('manager')
})

test.each([
  ['a cost that would take terabytes', '"memoryKiB": 64', '"memoryKiB": 4294967295'],
  ['a slot moved to another store', /"dbId": ".{8}/, '"dbId": "00000000'],
  ['a made-up field', '"v": 1,', '"v": 1, "extra": 1,'],
  ['other spacing', '"v": 1', '"v":1'],
])('a keyring with %s is refused', async (_, from, to) => {
  await using desk = await freshStore()
  await desk.store.lock()
  const { keyring: file, keyringCopy } = storeFiles(desk.folder)
  rmSync(keyringCopy)
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.replace(from, to))
  expect(readFileSync(file, 'utf8')).not.toBe(text)
  await expect(unlock({ folder: desk.folder, ...MANAGER })).rejects.toThrow(
    /^(keyring-damaged|sign-in-refused)$/,
  )
})

test('a keyring of a newer release is told apart from a damaged one', async () => {
  await using desk = await freshStore()
  const file = storeFiles(desk.folder).keyring
  writeFileSync(file, readFileSync(file, 'utf8').replace('"v": 1', '"v": 2'))
  expect(() => readKeyring(file)).toThrow('keyring-from-newer-release')
})

const atEight = () => '2026-11-24T08:00:00.000Z'

const damages: Readonly<Record<string, (text: string) => string>> = {
  'cut short': () => '{',
  'with a bit turned in its slot': (text) =>
    text.replace(/"sealed": "(.)/, (_, digit: string) => `"sealed": "${digit === '0' ? '1' : '0'}`),
}

test.each(Object.keys(damages))(
  'a keyring %s is replaced by its copy at sign-in, kept aside, and on record',
  async (damage) => {
    await using desk = await freshStore()
    await desk.store.lock()
    const { folder } = desk
    const files = storeFiles(folder)
    const damaged = damages[damage]!(readFileSync(files.keyring, 'utf8'))
    writeFileSync(files.keyring, damaged)
    const wrong = unlock({ folder, ...MANAGER, password: 'not the password', now: atEight })
    await expect(wrong).rejects.toThrow(/^(keyring-damaged|sign-in-refused)$/)
    const store = await unlock({ folder, ...MANAGER, now: atEight })
    const acts = await store.db.selectFrom('audit').select('action').execute()
    expect(acts.map(({ action }) => action)).toContain('store.keyringReplaced')
    await store.lock()
    expect(readFileSync(`${files.keyring}.damaged-20261124T080000000Z`, 'utf8')).toBe(damaged)
  },
)

test('a damaged keyring kept aside goes when a way in is taken away: in it the old password may be whole', async () => {
  await using desk = await freshStore()
  const { folder } = desk
  const files = storeFiles(folder)
  const aside = `${files.keyring}.damaged-20261124T080000000Z`
  const damage = async (store: OpenStore): Promise<OpenStore> => {
    await store.lock()
    writeFileSync(files.keyring, `${readFileSync(files.keyring, 'utf8')} `)
    const opened = await unlock({ folder, ...MANAGER, now: atEight })
    expect(existsSync(aside)).toBe(true)
    return opened
  }
  await desk.store.addStaffSlot(RECEPTIONIST)
  const removing = await damage(desk.store)
  await removing.removeStaffSlot(RECEPTIONIST.staffId)
  expect(existsSync(aside)).toBe(false)

  const renewing = await damage(removing)
  const run = await beginRekey(renewing)
  writeFileSync(aside, 'put there by hand')
  await run()
  const store = await unlock({ folder, ...NEW_MANAGER })
  expect(readdirSync(folder).filter((name) => name.includes('damaged'))).toEqual([])
  await store.lock()
})

test('an older copy that a kill left does not bring an old password back', async () => {
  await using desk = await freshStore()
  const { folder } = desk
  const files = storeFiles(folder)
  const older = readFileSync(files.keyring)
  const change = { staffId: MANAGER.id, current: MANAGER.password, next: NEXT_PASSWORD }
  await desk.store.changePassword(change)
  await desk.store.lock()
  writeFileSync(files.keyringCopy, older)
  await expect(unlock({ folder, ...MANAGER })).rejects.toThrow('sign-in-refused')
  const store = await unlock({ folder, ...MANAGER, password: NEXT_PASSWORD })
  expect(store.hasStaffSlot(MANAGER.id)).toBe(true)
  await store.lock()
})

test('a keyring that is gone is replaced by its copy, for the recovery code too', async () => {
  await using desk = await freshStore()
  await desk.store.lock()
  rmSync(storeFiles(desk.folder).keyring)
  const store = await unlockByRecovery(desk)
  await store.lock()
  const again = await unlock({ folder: desk.folder, ...MANAGER })
  expect(again.hasStaffSlot(MANAGER.id)).toBe(true)
  await again.lock()
})

test('without a copy that opens, a damaged keyring is named as what it is', async () => {
  await using desk = await freshStore()
  await desk.store.lock()
  const files = storeFiles(desk.folder)
  for (const file of [files.keyring, files.keyringCopy]) writeFileSync(file, '{')
  await expect(unlock({ folder: desk.folder, ...MANAGER })).rejects.toThrow('keyring-damaged')
})

test('a keyring that an earlier release wrote still opens', async () => {
  const keyring = readKeyring('tests/main/store/fixtures/keyring-v1.json')
  const { staffId } = await unlockBySignInWord(keyring, MANAGER.signInWord, MANAGER.password)
  expect(staffId).toBe(MANAGER.id)
})

test('a slot moved to another person, store or price does not open', async () => {
  const context = { dbId: 'a', slotId: 'b' }
  const sealed = await seal(Buffer.from('secret'), 'password', context, CHEAP)
  expect(await unseal(sealed, 'password', context)).toEqual(Buffer.from('secret'))
  expect(await unseal(sealed, 'password', { ...context, dbId: 'c' })).toBeUndefined()
  expect(await unseal(sealed, 'password', { ...context, slotId: 'c' })).toBeUndefined()
  const cheaper = { ...sealed, cost: { ...CHEAP, memoryKiB: 32 } }
  expect(await unseal(cheaper, 'password', context)).toBeUndefined()
})

test('a real store pays the full price for every guess', async () => {
  using folder = temporaryFolder()
  const { opened } = await createStore({ folder: folder.path, staff: MANAGER })
  await opened.lock()
  const { cost, slots, recovery } = readKeyring(storeFiles(folder.path).keyring)
  expect(cost.memoryKiB).toBe(COST_FLOOR.memoryKiB)
  expect(cost.passes).toBeGreaterThanOrEqual(COST_FLOOR.passes)
  expect([slots[0]?.seal.cost, recovery.cost]).toEqual([cost, cost])
})

test('the password function is Argon2id as published', async () => {
  const cost = { memoryKiB: 65_536, passes: 2, lanes: 1 }
  const key = await argon2id('password', Buffer.from('somesalt'), cost)
  expect(key.toString('hex')).toBe(
    '09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7',
  )
})

test('a fast computer pays more passes, a slow one never less than the floor', () => {
  expect(costFor(50)).toEqual({ ...COST_FLOOR, passes: 12 })
  expect(costFor(125)).toEqual({ ...COST_FLOOR, passes: 6 })
  expect(costFor(4000)).toEqual(COST_FLOOR)
})
