import { expect, test } from 'vitest'
import { openTestDesk } from '#support/open-desk.ts'

test('a lock zeroes the keys in memory', async () => {
  await using desk = await openTestDesk()
  const key = desk.desk.open()?.auditKey
  expect(key?.some((byte) => byte !== 0)).toBe(true)
  await desk.send('desk.lock', {})
  expect(key?.every((byte) => byte === 0)).toBe(true)
  expect(desk.desk.open()).toBeUndefined()
})

test('a desk nobody touches locks itself after the minutes of the centre, not before', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  desk.passMinutes(4)
  await desk.desk.lockIfIdle()
  expect(await desk.send('desk.state', {})).toMatchObject({ state: 'open' })
  await desk.send('desk.touch', {})
  desk.passMinutes(4)
  await desk.desk.lockIfIdle()
  expect(await desk.send('desk.state', {})).toMatchObject({ state: 'open' })
  desk.passMinutes(1)
  await desk.desk.lockIfIdle()
  expect(await desk.send('desk.state', {})).toEqual({ state: 'locked' })
})

test('what the window asks by itself does not keep an empty desk open', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  desk.passMinutes(3)
  await desk.send('centre.get', {})
  desk.passMinutes(3)
  await desk.desk.lockIfIdle()
  expect(await desk.send('desk.state', {})).toEqual({ state: 'locked' })
})

test('a key pressed after the time was over comes too late', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  desk.passMinutes(90)
  await desk.send('desk.touch', {})
  await desk.desk.lockIfIdle()
  expect(await desk.send('desk.state', {})).toEqual({ state: 'locked' })
})

test('the minutes are those the centre chose', async () => {
  await using desk = await openTestDesk({ centre: { lockMinutes: 30 } })
  await desk.signInAs('manager')
  desk.passMinutes(20)
  await desk.desk.lockIfIdle()
  expect(await desk.send('desk.state', {})).toMatchObject({ state: 'open' })
})

test('a backup made by the lock is the last backup at the next sign-in', async () => {
  await using desk = await openTestDesk()
  expect(await desk.send('centre.lastBackup', {})).toBeNull()
  await desk.send('desk.lock', {})
  await desk.signInAs('manager')
  expect(await desk.send('centre.lastBackup', {})).toMatchObject({ bytes: expect.any(Number) })
})
