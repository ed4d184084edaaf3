import { expect, test } from 'vitest'
import { openTestDesk, password } from '#support/open-desk.ts'
import { closedDesk, firstRun } from '#support/closed-desk.ts'

const next = 'štyri tiché zelené vlaky'

test('the recovery code opens the store with a new password once the new code is typed back, and not before', async () => {
  await using desk = closedDesk()
  const { recoveryCode } = await desk.send('desk.setUp', firstRun())
  await desk.send('desk.confirmRecoveryCode', { typed: recoveryCode })
  await desk.send('desk.lock', {})

  const asked = { recoveryCode, signInWord: 'manager', password: next }
  const lost = await desk.send('desk.recover', asked)
  expect(await desk.send('desk.state', {})).toEqual({ state: 'locked' })
  // The page was left before the code was copied: the old code and the old password are good as before.
  await desk.send('desk.signIn', { signInWord: 'manager', password })
  expect(await desk.refusal('desk.confirmRecoveryCode', { typed: lost.recoveryCode })).toBe(
    'code-differs',
  )
  await desk.send('desk.lock', {})

  const recovered = await desk.send('desk.recover', asked)
  expect(recovered.recoveryCode).not.toBe(recoveryCode)
  expect(await desk.refusal('desk.confirmRecoveryCode', { typed: recoveryCode })).toBe(
    'code-differs',
  )
  const open = await desk.send('desk.confirmRecoveryCode', { typed: recovered.recoveryCode })
  expect(open).toMatchObject({ state: 'open', signedIn: { role: 'manager', mustChange: false } })
  const { lines } = await desk.send('audit.list', {})
  expect(lines.map(({ action }) => action)).toContain('desk.recovered')
  await desk.send('desk.lock', {})

  expect(await desk.refusal('desk.recover', asked)).toBe('code-differs')
  const old = { signInWord: 'manager', password }
  expect(await desk.refusal('desk.signIn', old)).toBe('sign-in-refused')
  await desk.send('desk.signIn', { signInWord: 'manager', password: next })
})

test('a colleague whose password was given by a manager chooses their own by the recovery code, and is asked no more', async () => {
  await using desk = await openTestDesk({ firstPasswords: true })
  const { recoveryCode } = desk
  await desk.send('desk.lock', {})
  const asked = { recoveryCode, signInWord: 'caseworker', password: next }
  const { recoveryCode: typed } = await desk.send('desk.recover', asked)
  const open = await desk.send('desk.confirmRecoveryCode', { typed })
  expect(open).toMatchObject({ signedIn: { role: 'caseworker', mustChange: false } })
})

test('a code with a slip of the finger is told apart, and nothing opens', async () => {
  await using desk = closedDesk()
  const { recoveryCode } = await desk.send('desk.setUp', firstRun())
  await desk.send('desk.confirmRecoveryCode', { typed: recoveryCode })
  await desk.send('desk.lock', {})
  const slipped = `${recoveryCode.slice(0, -1)}${recoveryCode.endsWith('A') ? 'B' : 'A'}`
  const asked = { recoveryCode: slipped, signInWord: 'manager', password: next }
  expect(await desk.refusal('desk.recover', asked)).toBe('code-differs')
  expect(await desk.send('desk.state', {})).toEqual({ state: 'locked' })
})

test('the right code for a word nobody has opens nothing and changes nothing', async () => {
  await using desk = closedDesk()
  const { recoveryCode } = await desk.send('desk.setUp', firstRun())
  await desk.send('desk.confirmRecoveryCode', { typed: recoveryCode })
  await desk.send('desk.lock', {})
  const asked = { recoveryCode, signInWord: 'nobody', password: next }
  expect(await desk.refusal('desk.recover', asked)).toBe('sign-in-word-unknown')
  expect(await desk.send('desk.state', {})).toEqual({ state: 'locked' })
  await desk.send('desk.recover', { ...asked, signInWord: 'manager' })
})
