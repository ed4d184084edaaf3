import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { storeFiles } from '#main/store/store-files.ts'
import { openTestDesk, password } from '#support/open-desk.ts'

/** A colleague was removed; then the keyring from before was put back in both places. */
async function deskWithOlderKeyring() {
  const desk = await openTestDesk()
  const files = storeFiles(desk.folder)
  const before = readFileSync(files.keyring)
  const staff = await desk.send('staff.list', {})
  const { id, version } = staff.find(({ role }) => role === 'receptionist')!
  await desk.send('staff.remove', { id, version })
  await desk.send('desk.lock', {})
  for (const file of [files.keyring, files.keyringCopy]) writeFileSync(file, before)
  return desk
}

const next = 'štyri tiché zelené vlaky'

test('an older keyring lets in neither who left nor a colleague whose old password it knows', async () => {
  await using desk = await deskWithOlderKeyring()
  const left = { signInWord: 'receptionist', password }
  expect(await desk.refusal('desk.signIn', left)).toBe('keyring-older')
  expect(await desk.refusal('desk.signIn', { ...left, signInWord: 'caseworker' })).toBe(
    'keyring-older',
  )
})

test('a manager’s sign-in sets it right: who left stays out, everybody chooses a new password, it is on record', async () => {
  await using desk = await deskWithOlderKeyring()
  const manager = { signInWord: 'manager', password }
  expect(await desk.send('desk.signIn', manager)).toMatchObject({ signedIn: { mustChange: true } })
  await desk.send('staff.changePassword', { current: password, next })
  const staff = await desk.send('staff.list', {})
  expect(staff.map(({ role, mustChange }) => [role, mustChange])).toEqual([
    ['manager', false],
    ['receptionist', false],
    ['caseworker', true],
  ])
  await desk.send('desk.lock', {})
  const left = { signInWord: 'receptionist', password }
  expect(await desk.refusal('desk.signIn', left)).toBe('sign-in-refused')
  const caseworker = { signInWord: 'caseworker', password }
  expect(await desk.send('desk.signIn', caseworker)).toMatchObject({
    signedIn: { mustChange: true },
  })
  const acts = await desk.desk.open()?.db.selectFrom('audit').select('action').execute()
  expect(acts?.map(({ action }) => action)).toContain('store.keyringAdopted')
})

test('the recovery code sets it right too, for a manager', async () => {
  await using desk = await deskWithOlderKeyring()
  const asked = { recoveryCode: desk.recoveryCode, signInWord: 'manager', password: next }
  const { recoveryCode } = await desk.send('desk.recover', asked)
  await desk.send('desk.confirmRecoveryCode', { typed: recoveryCode })
  await desk.send('desk.lock', {})
  expect(await desk.send('desk.signIn', { signInWord: 'manager', password: next })).toMatchObject({
    state: 'open',
  })
})
