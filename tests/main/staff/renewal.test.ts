import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runHere } from '#main/jobs/run-here.ts'
import type { RunWork } from '#main/jobs/run-work.ts'
import { readKeyring } from '#main/store/keyring/keyring-file.ts'
import { unlockByRecoveryCode } from '#main/store/keyring/unlock.ts'
import { StoreFailure } from '#main/store/store-failure.ts'
import { storeFiles } from '#main/store/store-files.ts'
import { type TestDesk, openTestDesk, password } from '#support/open-desk.ts'

const next = 'päť modrých kníh na polici'
const passwords = { current: password, next }

test('all keys are changed once the new code is typed back: colleagues come in once by their slips, old secrets open nothing', async () => {
  await using desk = await openTestDesk()
  const { recoveryCode, colleagues } = await desk.send('desk.renewKeys', passwords)
  expect(colleagues.map(({ signInWord }) => signInWord)).toEqual(['receptionist', 'caseworker'])
  // Nothing has changed yet.
  await desk.signInAs('receptionist')
  await desk.signInAs('manager')

  const paper = await desk.send('desk.renewKeys', passwords)
  const state = await desk.send('desk.confirmRecoveryCode', { typed: paper.recoveryCode })
  expect(state).toMatchObject({ state: 'open', signedIn: { role: 'manager', mustChange: false } })
  await desk.send('desk.lock', {})
  for (const signInWord of ['manager', 'receptionist', 'caseworker']) {
    expect(await desk.refusal('desk.signIn', { signInWord, password })).toBe('sign-in-refused')
  }
  for (const { signInWord, password: slip } of paper.colleagues) {
    const opened = await desk.send('desk.signIn', { signInWord, password: slip })
    expect(opened).toMatchObject({ signedIn: { mustChange: true } })
    await desk.send('staff.changePassword', { current: slip, next: `${signInWord} a sedem slov` })
    await desk.send('desk.lock', {})
  }
  for (const code of [desk.recoveryCode, recoveryCode]) {
    const asked = { recoveryCode: code, signInWord: 'manager', password: next }
    expect(await desk.refusal('desk.recover', asked)).toBe('code-differs')
  }
  const asked = { recoveryCode: paper.recoveryCode, signInWord: 'manager', password: next }
  await desk.send('desk.recover', asked)
})

test('the acts of a change of keys are on record, and the copies from before are told apart', async () => {
  await using desk = await openTestDesk()
  expect(await desk.send('staff.keys', {})).toEqual({
    managers: 1,
    renewedAt: null,
    olderBackups: 0,
  })
  await desk.send('centre.backUp', {})
  desk.passMinutes(24 * 60)
  const { recoveryCode } = await desk.send('desk.renewKeys', passwords)
  await desk.send('desk.confirmRecoveryCode', { typed: recoveryCode })
  const keys = await desk.send('staff.keys', {})
  expect(keys).toMatchObject({ managers: 1, olderBackups: 1 })
  expect(keys.renewedAt).not.toBeNull()

  const { lines } = await desk.send('audit.list', {})
  const acts = lines.map(({ action }) => action)
  expect(acts).toEqual(expect.arrayContaining(['desk.renewKeys', 'store.rekeyed']))
  const { backups } = storeFiles(desk.folder)
  const [before = '', after = ''] = readdirSync(backups).toSorted()
  const opens = async (name: string, code: string) =>
    unlockByRecoveryCode(readKeyring(join(backups, name, 'keyring.json')), code)
  await opens(before, desk.recoveryCode)
  await opens(after, recoveryCode)
  await expect(opens(after, desk.recoveryCode)).rejects.toThrow('sign-in-refused')
})

test('nobody but a manager with the right password begins it, and not with the password from before', async () => {
  await using desk = await openTestDesk()
  expect(await desk.refusal('desk.renewKeys', { current: 'wrong', next })).toBe('sign-in-refused')
  expect(await desk.refusal('desk.renewCode', { current: 'wrong' })).toBe('sign-in-refused')
  const same = await desk.ask('desk.renewKeys', { current: password, next: password })
  expect(same).toMatchObject({
    failure: { code: 'password-weak', details: { context: 'as-before' } },
  })
  for (const role of ['receptionist', 'caseworker'] as const) {
    await desk.signInAs(role)
    expect(await desk.refusal('desk.renewKeys', passwords)).toBe('not-permitted')
    expect(await desk.refusal('desk.renewCode', { current: password })).toBe('not-permitted')
    expect(await desk.refusal('staff.keys', {})).toBe('not-permitted')
    expect(await desk.refusal('desk.cancelRenewal', {})).toBe('not-permitted')
  }
  await desk.send('desk.lock', {})
  expect(await desk.refusal('desk.renewKeys', passwords)).toBe('not-signed-in')
})

test('meanwhile nothing can be asked and how far it is can be seen', async () => {
  const seen: unknown[] = []
  const watched: TestDesk[] = []
  const runWork: RunWork = async (name, asked, tools) => {
    for (const desk of name === 'rekey' ? watched : []) {
      seen.push(await desk.send('desk.state', {}), await desk.refusal('staff.list', {}))
    }
    return runHere(name, asked, tools)
  }
  await using desk = await openTestDesk({ runWork })
  watched.push(desk)
  const { recoveryCode } = await desk.send('desk.renewKeys', passwords)
  await desk.send('desk.confirmRecoveryCode', { typed: recoveryCode })
  expect(seen).toEqual([{ state: 'renewing', stage: 'file', part: 0 }, 'not-signed-in'])
})

test.each(['disk-full', 'store-damaged'] as const)(
  'broken off by %s, it is said, and the old passwords and the old code are in force',
  async (code) => {
    const runWork: RunWork = async (name, asked, tools) => {
      if (name === 'rekey') throw new StoreFailure(code)
      return runHere(name, asked, tools)
    }
    await using desk = await openTestDesk({ runWork })
    const { recoveryCode } = await desk.send('desk.renewKeys', passwords)
    await desk.ask('desk.confirmRecoveryCode', { typed: recoveryCode })
    const told = code === 'disk-full' ? 'keys-not-changed-full' : 'keys-not-changed'
    expect(await desk.send('desk.state', {})).toEqual({ state: 'locked', told })
    const early = { signInWord: 'manager', password: next }
    expect(await desk.refusal('desk.signIn', early)).toBe('rekey-unfinished')
    await desk.signInAs('manager')
    expect(readKeyring(storeFiles(desk.folder).keyring).pending).toBeUndefined()
    await desk.send('desk.lock', {})
    expect(await desk.send('desk.state', {})).toEqual({ state: 'locked' })
  },
)

test('a new recovery code alone takes the place of the old one, and nothing else changes', async () => {
  await using desk = await openTestDesk()
  const { recoveryCode } = await desk.send('desk.renewCode', { current: password })
  const { keyring } = storeFiles(desk.folder)
  const before = readFileSync(keyring, 'utf8')
  expect(await desk.refusal('desk.confirmRecoveryCode', { typed: desk.recoveryCode })).toBe(
    'code-differs',
  )
  expect(readFileSync(keyring, 'utf8')).toBe(before)
  await desk.send('desk.confirmRecoveryCode', { typed: recoveryCode })
  await desk.signInAs('receptionist')
  await desk.send('desk.lock', {})
  const asked = { signInWord: 'manager', password: next }
  const old = { ...asked, recoveryCode: desk.recoveryCode }
  expect(await desk.refusal('desk.recover', old)).toBe('code-differs')
  await desk.send('desk.recover', { ...asked, recoveryCode })
  expect(existsSync(keyring)).toBe(true)
})

test.each(['before the first piece', 'in the last moment'] as const)(
  'a change of keys stopped %s of its copy leaves the desk open, its keys and its log as they were; the code typed again changes them',
  async (moment) => {
    let stops = true
    const desks: TestDesk[] = []
    const stop = async () => {
      for (const one of stops ? desks : []) await one.send('desk.cancelRenewal', {})
    }
    const runWork: RunWork = async (name, asked, tools) => {
      if (moment === 'before the first piece') await stop()
      const done = await runHere(name, asked, tools)
      if (moment === 'in the last moment') await stop()
      return done
    }
    await using desk = await openTestDesk({ runWork })
    const { recoveryCode } = await desk.send('desk.renewKeys', passwords)
    const keyring = () => readFileSync(storeFiles(desk.folder).keyring, 'utf8')
    const before = keyring()
    desks.push(desk)
    const typed = { typed: recoveryCode }
    expect(await desk.refusal('desk.confirmRecoveryCode', typed)).toBe('keys-kept')
    expect(keyring()).toBe(before)
    expect(await desk.send('desk.state', {})).toMatchObject({ state: 'open' })
    const { lines } = await desk.send('audit.list', {})
    expect(lines.map(({ action }) => action)).not.toContain('desk.renewKeys')
    for (const role of ['receptionist', 'manager'] as const) await desk.signInAs(role)

    stops = false
    const again = await desk.send('desk.renewKeys', passwords)
    stops = true
    const { recoveryCode: code } = again
    expect(await desk.refusal('desk.confirmRecoveryCode', { typed: code })).toBe('keys-kept')
    stops = false
    await desk.send('desk.confirmRecoveryCode', { typed: code })
    await desk.send('desk.lock', {})
    const old = { signInWord: 'manager', password }
    expect(await desk.refusal('desk.signIn', old)).toBe('sign-in-refused')
  },
)
