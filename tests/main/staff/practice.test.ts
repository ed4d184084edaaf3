import { existsSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { practicePassword, practiceStaff } from '#contract/practice.ts'
import { closedDesk } from '#support/closed-desk.ts'
import { openTestDesk } from '#support/open-desk.ts'

test('the practice centre is played before anything is set up, and leaves nothing when wiped', async () => {
  await using desk = closedDesk()
  const locked = { state: 'locked', practice: true }
  expect(await desk.send('desk.practise', { language: 'fa' })).toEqual(locked)
  for (const { signInWord, role } of practiceStaff) {
    const state = await desk.send('desk.signIn', { signInWord, password: practicePassword })
    expect(state).toMatchObject({ state: 'open', signedIn: { role, mustChange: false } })
  }
  const manager = { signInWord: 'practice-manager', password: practicePassword }
  await desk.send('desk.signIn', manager)
  expect(await desk.send('centre.get', {})).toMatchObject({ practice: true, calendar: 'jalali' })
  expect((await desk.send('visits.listQueue', {})).waiting).toBeGreaterThan(2)
  expect((await desk.send('directory.list', {})).length).toBeGreaterThan(1)
  expect(await desk.send('referrals.list', {})).toMatchObject([{ state: 'issued' }])

  expect(await desk.send('desk.stopPractising', { wipe: true })).toEqual({ state: 'new' })
  expect(readdirSync(dirname(desk.folder))).toEqual([])
})

test('practising touches nothing of the real centre, and what was played is there again until it is wiped', async () => {
  await using desk = await openTestDesk()
  const real = await desk.send('centre.get', {})
  await desk.send('desk.practise', { language: 'sk' })
  expect(await desk.refusal('desk.signIn', { signInWord: 'manager', password: 'x' })).toBe(
    'sign-in-refused',
  )
  const manager = { signInWord: 'practice-manager', password: practicePassword }
  await desk.send('desk.signIn', manager)
  await desk.send('centre.saveZones', { version: 1, zones: [{ name: 'Hviezdna' }] })
  await desk.send('desk.stopPractising', { wipe: false })
  await desk.signInAs('manager')
  expect(await desk.send('centre.get', {})).toEqual(real)

  await desk.send('desk.practise', { language: 'en' })
  await desk.send('desk.signIn', manager)
  const { zones } = await desk.send('centre.get', {})
  expect(zones.map(({ name }) => name)).toContain('Hviezdna')
  await desk.send('desk.stopPractising', { wipe: true })
  expect(await desk.send('desk.state', {})).toEqual({ state: 'locked' })
  expect(existsSync(join(dirname(desk.folder), 'practice'))).toBe(false)
})
