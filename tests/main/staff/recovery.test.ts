import { expect, test } from 'vitest'
import { password } from '#support/open-desk.ts'
import { closedDesk, firstRun } from '#support/closed-desk.ts'

const next = 'štyri tiché zelené vlaky'

test('the recovery code opens the store with a new password, and a new code takes its place', async () => {
  await using desk = closedDesk()
  const { recoveryCode } = await desk.send('desk.setUp', firstRun())
  await desk.send('desk.confirmRecoveryCode', { typed: recoveryCode })
  await desk.send('desk.lock', {})

  const asked = { recoveryCode, signInWord: 'manager', password: next }
  const recovered = await desk.send('desk.recover', asked)
  expect(recovered.state).toMatchObject({ state: 'open', signedIn: { role: 'manager' } })
  expect(recovered.recoveryCode).not.toBe(recoveryCode)
  await desk.send('desk.lock', {})

  expect(await desk.refusal('desk.recover', asked)).toBe('code-differs')
  const old = { signInWord: 'manager', password }
  expect(await desk.refusal('desk.signIn', old)).toBe('sign-in-refused')
  await desk.send('desk.signIn', { signInWord: 'manager', password: next })
  await desk.send('desk.lock', {})
  const again = { ...asked, recoveryCode: recovered.recoveryCode, password }
  await desk.send('desk.recover', again)
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
