import { expect, test } from 'vitest'
import { called } from '#support/homes.ts'
import { openTestDesk } from '#support/open-desk.ts'
import { somebody } from '#support/somebody.ts'

test('a home without an address is where its landmark is: it is lived at, moved to and joined', async () => {
  await using desk = await openTestDesk()
  const file = (id: string) => desk.send('people.get', { id })
  const mother = await somebody(desk, called('Eva Kováčová'))
  const child = await somebody(desk, called('Adam Kováč'))
  const { details, version } = await file(mother)
  await desk.send('people.save', { ...details, address: 'Hlavná 1', id: mother, version })
  const join = async (id: string, withId: string, role: 'head' | 'child' | 'other') =>
    desk.send('people.joinHousehold', { id, version: (await file(id)).version, withId, role })
  await join(child, mother, 'child')
  const { household, version: seen } = await join(mother, child, 'head')
  const moving = {
    id: mother,
    version: seen,
    householdVersion: household!.version,
    who: [mother, child],
    on: '2026-11-20',
    zoneId: null,
  }
  const nowhere = { ...moving, address: ' ', landmark: ' ' }
  expect(await desk.refusal('people.move', nowhere)).toBe('invalid-input')

  const landmark = 'روبه‌روی مسجد'
  await desk.send('people.move', { ...moving, address: '', landmark })
  const moved = await file(child)
  expect(moved.details).toMatchObject({ address: '', landmark })
  expect(moved.household).toMatchObject({
    landmark,
    addresses: [{ address: 'Hlavná 1', landmark: '' }],
  })
  const newcomer = await somebody(desk, called('Ján Kováč'))
  expect((await join(newcomer, mother, 'other')).details.landmark).toBe(landmark)

  // Put right on the file of the head it is the household's, and no move.
  const now = await file(mother)
  const corrected = await desk.send('people.save', {
    ...now.details,
    landmark: 'نزدیک نانوایی',
    id: mother,
    version: now.version,
  })
  expect(corrected.household).toMatchObject({ landmark: 'نزدیک نانوایی', addresses: [{}] })
})
