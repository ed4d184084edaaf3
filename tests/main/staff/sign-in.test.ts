import os from 'node:os'
import { afterEach, expect, test, vi } from 'vitest'
import { openTestDesk, password } from '#support/open-desk.ts'

afterEach(() => vi.restoreAllMocks())

test('after five wrong passwords the next must wait, and the right one opens when the wait is over', async () => {
  await using desk = await openTestDesk()
  await desk.send('desk.lock', {})
  const up = vi.spyOn(os, 'uptime').mockReturnValue(1000)
  const wrong = { signInWord: 'receptionist', password: 'wrong wrong wrong' }
  for (let tries = 0; tries < 5; tries += 1) {
    expect(await desk.refusal('desk.signIn', wrong)).toBe('sign-in-refused')
  }
  const waiting = await desk.ask('desk.signIn', { signInWord: 'receptionist', password })
  expect(waiting).toMatchObject({ failure: { code: 'sign-in-wait', details: { seconds: 1 } } })
  // A colleague does not wait for somebody else's mistakes.
  await desk.signInAs('caseworker')
  await desk.send('desk.lock', {})
  // The clock of the computer may say what it likes.
  desk.passMinutes(1)
  expect(await desk.refusal('desk.signIn', { signInWord: 'receptionist', password })).toBe(
    'sign-in-wait',
  )
  up.mockReturnValue(1001)
  await desk.signInAs('receptionist')
})

test('a first password opens the desk, and is over once its owner has set another', async () => {
  await using desk = await openTestDesk({ firstPasswords: true })
  const word = { signInWord: 'receptionist', password }
  expect(await desk.send('desk.signIn', word)).toMatchObject({ signedIn: { mustChange: true } })
  const next = 'štyri tiché zelené vlaky'
  await desk.send('staff.changePassword', { current: password, next })
  expect(await desk.send('desk.state', {})).toMatchObject({ signedIn: { mustChange: false } })
  await desk.send('desk.lock', {})
  expect(await desk.refusal('desk.signIn', word)).toBe('sign-in-refused')
  const own = { signInWord: 'receptionist', password: next }
  expect(await desk.send('desk.signIn', own)).toMatchObject({ signedIn: { mustChange: false } })
})

test('a wrong current password changes nothing', async () => {
  await using desk = await openTestDesk({ firstPasswords: true })
  await desk.signInAs('receptionist')
  const change = { current: 'not the one', next: 'štyri tiché zelené vlaky' }
  expect(await desk.refusal('staff.changePassword', change)).toBe('sign-in-refused')
  expect(await desk.send('desk.state', {})).toMatchObject({ signedIn: { mustChange: true } })
  await desk.signInAs('receptionist')
})

test('with a password that a manager chose nothing is read or written until it is changed', async () => {
  await using desk = await openTestDesk({ firstPasswords: true })
  await desk.signInAs('receptionist')
  expect(await desk.refusal('visits.listQueue', {})).toBe('not-permitted')
  expect(await desk.refusal('drafts.save', { form: 'walk-in', value: {} })).toBe('not-permitted')
  await desk.send('staff.changePassword', { current: password, next: 'štyri tiché zelené vlaky' })
  await desk.send('visits.listQueue', {})
})

test('sign-in words are told to a manager alone', async () => {
  await using desk = await openTestDesk()
  const words = (await desk.send('staff.list', {})).map(({ signInWord }) => signInWord)
  expect(words).toEqual(expect.arrayContaining(['caseworker', 'manager', 'receptionist']))
  await desk.signInAs('caseworker')
  expect(await desk.refusal('staff.list', {})).toBe('not-permitted')
  expect(JSON.stringify(await desk.send('staff.listNames', {}))).not.toContain('signInWord')
  await desk.signInAs('receptionist')
  for (const name of ['staff.list', 'staff.listNames'] as const) {
    expect(await desk.refusal(name, {})).toBe('not-permitted')
  }
})
