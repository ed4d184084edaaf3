import { expect, test } from 'vitest'
import { newOneTimePassword } from '#contract/one-time-password.ts'
import { weighPassword as weigh } from '#main/features/staff/passwords/weigh-password.ts'
import { closedDesk, firstRun, newColleague, password } from '#support/closed-desk.ts'
import { openTestDesk } from '#support/open-desk.ts'

const weighPassword = async (typed: string, known: readonly string[]) => weigh(typed, known)
const weak = (context: string) => ({ failure: { code: 'password-weak', details: { context } } })

test('the reason why a first password is weak is told, and no code is given for it', async () => {
  await using desk = closedDesk({ weighPassword })
  const digits = await desk.ask('desk.setUp', firstRun({ password: '1234567890123' }))
  expect(digits).toMatchObject(weak('only-digits'))
  const centre = await desk.ask('desk.setUp', firstRun({ password: 'centrum bánov' }))
  expect(centre).toMatchObject(weak('holds-own-words'))
  const name = await desk.ask('desk.setUp', firstRun({ password: 'evahorvathova1' }))
  expect(name).toMatchObject(weak('holds-own-words'))
  expect(await desk.refusal('desk.confirmRecoveryCode', { typed: '' })).toBe('code-differs')
})

test('a weak first password adds nobody', async () => {
  await using desk = await openTestDesk({ weighPassword })
  const before = await desk.send('staff.list', {})
  const colleague = { name: 'Ivan Petrov', signInWord: 'ivan', role: 'receptionist' } as const
  const add = { ...colleague, post: '', password: 'petrovpetrov' }
  expect(await desk.ask('staff.add', add)).toMatchObject(weak('holds-own-words'))
  expect(await desk.send('staff.list', {})).toEqual(before)
})

test('a weak new password leaves the old one in use, in every place where one is set', async () => {
  await using desk = await openTestDesk({ weighPassword })
  const colleague = (await desk.send('staff.list', {})).find(({ role }) => role === 'receptionist')!
  const reset = { id: colleague.id, password: 'recepcia1234' }
  expect(await desk.ask('staff.resetPassword', reset)).toMatchObject(weak('common-word'))
  await desk.signInAs('receptionist')
  const change = { current: password, next: `${newColleague('receptionist').name} 1` }
  expect(await desk.ask('staff.changePassword', change)).toMatchObject(weak('too-short'))
  const same = { current: password, next: password }
  expect(await desk.ask('staff.changePassword', same)).toMatchObject(weak('as-before'))
  await desk.send('desk.lock', {})
  const recover = { recoveryCode: desk.recoveryCode, signInWord: 'manager' }
  const known = await desk.ask('desk.recover', { ...recover, password: 'Horváthová2026' })
  expect(known).toMatchObject(weak('holds-own-words'))
  await desk.signInAs('manager')
})

test('what is typed is weighed before anybody is signed in, and with the names of who is', async () => {
  await using desk = await openTestDesk({ weighPassword })
  const asked = { password: 'horvathova2026', known: [] }
  const own = await desk.send('desk.weighPassword', asked)
  expect(own).toEqual({ weakness: 'holds-own-words' })
  await desk.send('desk.lock', {})
  expect(await desk.send('desk.weighPassword', asked)).toEqual({ weakness: 'name' })
  const good = { password: 'modrá lampa nad stolom', known: ['Eva'] }
  expect(await desk.send('desk.weighPassword', good)).toEqual({ weakness: null })
})

test('a password made by the desk is good, and never the same', () => {
  const made = Array.from({ length: 20 }, newOneTimePassword)
  expect(new Set(made).size).toBe(20)
  for (const one of made) {
    expect(one).toMatch(/^[0-9a-hjkmnp-tv-z]{5}(-[0-9a-hjkmnp-tv-z]{5}){2}$/)
    expect(weigh(one, [])).toBeUndefined()
  }
})
