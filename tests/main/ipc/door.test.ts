import { expect, test } from 'vitest'
import { newId } from '#main/ipc/new-id.ts'
import { serve } from '#main/ipc/serve.ts'
import { walkIn } from '#support/desk-day.ts'
import { openTestDesk } from '#support/open-desk.ts'

test('a message nobody knows is refused', async () => {
  await using desk = await openTestDesk()
  const asked = { name: '__proto__', input: {}, requestId: newId() }
  expect(await serve(desk.desk, asked)).toMatchObject({ failure: { code: 'invalid-input' } })
})

test('nothing is read before somebody has signed in', async () => {
  await using desk = await openTestDesk()
  await desk.send('desk.lock', {})
  expect(await desk.refusal('staff.list', {})).toBe('not-signed-in')
  expect(await desk.send('desk.state', {})).toEqual({ state: 'locked' })
})

test('a receptionist may not add a colleague, and nothing is written', async () => {
  await using desk = await openTestDesk()
  const before = await desk.send('staff.list', {})
  await desk.signInAs('receptionist')
  const colleague = {
    name: 'Ivan',
    signInWord: 'ivan',
    role: 'manager',
    post: '',
    password: 'four quiet green trains',
  } as const
  expect(await desk.refusal('staff.add', colleague)).toBe('not-permitted')
  await desk.signInAs('manager')
  expect(await desk.send('staff.list', {})).toEqual(before)
})

test('a command asked twice with one request id is done once and answers the same', async () => {
  await using desk = await openTestDesk()
  const requestId = newId()
  const zones = { version: 1, zones: [{ name: 'Nové Mesto' }] }
  const first = await desk.ask('centre.saveZones', zones, requestId)
  const second = await desk.ask('centre.saveZones', zones, requestId)
  expect(first.ok).toBe(true)
  expect(second).toEqual(first)
  const { zones: saved } = await desk.send('centre.get', {})
  expect(saved.filter(({ name }) => name === 'Nové Mesto')).toHaveLength(1)
})

test.each([
  [6, 1],
  [8, 2],
])('a request asked again after %i days is done %i times in all', async (days, times) => {
  await using desk = await openTestDesk()
  await desk.signInAs('caseworker')
  const requestId = newId()
  const { entry } = await walkIn(desk, 'Ján Hudák')
  const need = { visitId: null, personId: entry.person!.id, topic: 'work.search' } as const
  await desk.send('people.takeCase', { id: entry.person!.id })
  await desk.ask('needs.add', need, requestId)
  desk.passMinutes(days * 24 * 60)
  await desk.signInAs('caseworker')
  await desk.ask('needs.add', need, requestId)
  const found = await desk.send('needs.listOfPerson', { personId: entry.person!.id })
  expect(found.filter(({ topic }) => topic === 'work.search')).toHaveLength(times)
})

test('an input that no parser survives gets a reference number, and the desk goes on', async () => {
  await using desk = await openTestDesk()
  let value: unknown[] = []
  for (let depth = 0; depth < 20_000; depth += 1) value = [value]
  const reply = await serve(desk.desk, {
    name: 'drafts.save',
    input: { form: 'note', value },
    requestId: newId(),
  })
  expect(reply).toMatchObject({
    ok: false,
    failure: { code: expect.stringMatching(/^(unexpected|invalid-input)$/u) },
  })
  expect(await desk.send('staff.list', {})).toHaveLength(3)
})

test('a write that saw an older version is refused with the record as it is now', async () => {
  await using desk = await openTestDesk()
  const {
    zones: _zones,
    today: _today,
    practice: _practice,
    ...centre
  } = await desk.send('centre.get', {})
  await desk.send('centre.save', { ...centre, phone: '+421 35 600 99 99' })
  const late = await desk.ask('centre.save', { ...centre, phone: '+421 35 600 00 00' })
  expect(late).toMatchObject({
    ok: false,
    failure: { code: 'stale', current: { phone: '+421 35 600 99 99', version: 2 } },
  })
})

test('a field that is wrong is named, and the value never comes back', async () => {
  await using desk = await openTestDesk()
  const {
    zones: _zones,
    today: _today,
    practice: _practice,
    ...centre
  } = await desk.send('centre.get', {})
  const reply = await desk.ask('centre.save', { ...centre, name: ' ' })
  expect(reply).toEqual({
    ok: false,
    failure: { code: 'invalid-input', fields: { name: 'too_small' } },
  })
})

test('every command leaves its row in the audit chain, and the chain holds', async () => {
  await using desk = await openTestDesk()
  await desk.send('centre.saveZones', { version: 1, zones: [{ name: 'Nové Mesto' }] })
  const open = desk.desk.open()
  const rows = await open!.db.selectFrom('audit').select('action').orderBy('seq').execute()
  expect(rows.map(({ action }) => action)).toEqual([
    'store.created',
    'desk.signIn',
    'staff.add',
    'staff.add',
    'centre.saveZones',
  ])
})

test('a draft belongs to the one who typed it and survives the lock', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  await desk.send('drafts.save', { form: 'walk-in', value: { name: 'محمد رضایی' } })
  await desk.send('desk.lock', {})
  await desk.signInAs('caseworker')
  expect(await desk.send('drafts.find', { form: 'walk-in' })).toBeNull()
  await desk.signInAs('receptionist')
  expect(await desk.send('drafts.find', { form: 'walk-in' })).toMatchObject({
    value: { name: 'محمد رضایی' },
  })
})

test('the last manager cannot be removed, nor anyone remove themselves', async () => {
  await using desk = await openTestDesk()
  const [manager] = await desk.send('staff.list', {})
  expect(await desk.refusal('staff.remove', { id: manager!.id, version: 1 })).toBe(
    'cannot-remove-yourself',
  )
})

test('a colleague who was removed no longer opens the store', async () => {
  await using desk = await openTestDesk()
  const staff = await desk.send('staff.list', {})
  const receptionist = staff.find(({ role }) => role === 'receptionist')
  await desk.send('staff.remove', { id: receptionist!.id, version: receptionist!.version })
  const word = { signInWord: 'receptionist', password: 'modrá lampa nad stolom' }
  expect(await desk.refusal('desk.signIn', word)).toBe('sign-in-refused')
})

test('a backup is made on demand and says where it lies', async () => {
  await using desk = await openTestDesk()
  const { missed, ...report } = await desk.send('centre.backUp', {})
  expect(missed).toBe(0)
  expect(report.bytes).toBeGreaterThan(0)
  expect(await desk.send('centre.lastBackup', {})).toEqual(report)
})
