import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { storeFiles } from '#main/store/store-files.ts'
import { walkIn } from '#support/desk-day.ts'
import { openTestDesk, password, type TestDesk } from '#support/open-desk.ts'
import { pageIsPutBack } from '#support/put-back.ts'

async function eventsOf(desk: TestDesk) {
  const { events, problems } = await desk.send('upkeep.health', {})
  expect(problems).toEqual(expect.arrayContaining(events.map(({ event }) => event)))
  return events
}

test('an older page put back is told to whoever signs in, until a manager says that it was seen to, and anew when it happens again', async () => {
  await using desk = await openTestDesk()
  await pageIsPutBack(desk, 'first')
  await desk.signInAs('receptionist')
  expect(await desk.send('upkeep.notice', {})).toContain('file-changed')
  await desk.signInAs('manager')
  const [event] = await eventsOf(desk)
  expect(event).toMatchObject({ event: 'file-changed', at: expect.stringContaining('2026-11-24') })
  const { seq } = event!
  await desk.send('upkeep.settle', { event: 'file-changed', seq })
  expect(await eventsOf(desk)).toEqual([])
  await desk.signInAs('receptionist')
  expect(await desk.send('upkeep.notice', {})).not.toContain('file-changed')

  await pageIsPutBack(desk, 'second')
  await desk.signInAs('manager')
  const [again] = await eventsOf(desk)
  expect(again!.seq).toBeGreaterThan(seq)
  expect(await desk.refusal('upkeep.settle', { event: 'file-changed', seq })).toBe('happened-again')
  expect(await eventsOf(desk)).toEqual([again])
  const { lines } = await desk.send('audit.list', {})
  expect(lines.filter(({ action }) => action === 'upkeep.settle')).toHaveLength(1)
})

test('acts that are lost are told with their number', async () => {
  await using desk = await openTestDesk()
  const { store } = storeFiles(desk.folder)
  await desk.signInAs('receptionist')
  await desk.desk.lock('suspend')
  const before = readFileSync(store)
  await desk.signInAs('receptionist')
  await walkIn(desk, 'Anna Tóthová')
  await walkIn(desk, 'Reza Rezaei')
  const { rows } = await sql<{ seq: number }>`SELECT max(seq) AS seq FROM audit`.execute(
    desk.desk.open()!.db,
  )
  await desk.desk.lock('suspend')
  writeFileSync(store, before)
  await desk.signInAs('manager')
  const [event] = await eventsOf(desk)
  expect(event).toMatchObject({ event: 'acts-lost', lost: rows[0]!.seq - event!.seq + 1 })
})

test('a clock set back and a keyring whose copy took its place are told', async () => {
  await using desk = await openTestDesk()
  await desk.desk.lock('suspend')
  rmSync(storeFiles(desk.folder).keyring)
  await desk.signInAs('manager')
  desk.setNow('2026-11-24T06:00:00.000Z')
  await desk.send('desk.lock', {})
  await desk.signInAs('manager')
  expect((await eventsOf(desk)).map(({ event }) => event)).toEqual([
    'keys-replaced',
    'clock-set-back',
  ])
})

test('an older keyring that was put back is told until all keys are new', async () => {
  await using desk = await openTestDesk()
  const files = storeFiles(desk.folder)
  const before = readFileSync(files.keyring)
  const staff = await desk.send('staff.list', {})
  const { id, version } = staff.find(({ role }) => role === 'receptionist')!
  await desk.send('staff.remove', { id, version })
  await desk.send('desk.lock', {})
  for (const file of [files.keyring, files.keyringCopy]) writeFileSync(file, before)
  await desk.signInAs('manager')
  const own = 'štyri tiché zelené vlaky'
  await desk.send('staff.changePassword', { current: password, next: own })
  expect(await eventsOf(desk)).toMatchObject([{ event: 'keys-older' }])

  const { recoveryCode } = await desk.send('desk.renewKeys', {
    current: own,
    next: 'päť starých žltých lodí',
  })
  await desk.send('desk.confirmRecoveryCode', { typed: recoveryCode })
  expect(await eventsOf(desk)).toEqual([])
})

test('a reserve that was given up is told, and not that the disk is nearly full as well', async () => {
  const roomSizes = { reserve: 1024, low: Number.MAX_SAFE_INTEGER, hardlyAny: 0 }
  await using desk = await openTestDesk({ roomSizes })
  const { problems } = await desk.send('upkeep.health', {})
  expect(problems).toContain('reserve-gone')
  expect(problems).not.toContain('disk-low')
})
