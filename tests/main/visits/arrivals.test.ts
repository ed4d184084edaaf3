import { expect, test } from 'vitest'
import type { Input } from '#contract/index.ts'
import { newId } from '#main/ipc/new-id.ts'
import { namesInQueue, seen, walkIn } from '#support/desk-day.ts'
import { openTestDesk } from '#support/open-desk.ts'

test('a walk-in is registered, queued with a ticket of the day, and found by name', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  const { entry } = await walkIn(desk, 'محمد رضایی')
  expect(entry).toMatchObject({ ticket: 1, state: 'waiting', day: '2026-11-24', urgency: 0 })
  expect(entry.needs).toMatchObject([{ topic: 'housing.search', mayEnd: true }])
  expect((await walkIn(desk, 'Žofia Kováčová')).entry.ticket).toBe(2)
  const { hits } = await desk.send('people.search', { text: 'mohammad rezaei' })
  expect(hits[0]).toMatchObject({ person: { id: entry.person?.id }, isHere: true })
})

test('tickets begin again with the day of the centre, not of UTC', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  desk.setNow('2026-11-24T22:59:00.000Z')
  await walkIn(desk, 'Ján Hudák')
  desk.setNow('2026-11-24T23:01:00.000Z')
  expect((await walkIn(desk, 'Eva Malá')).entry).toMatchObject({ ticket: 1, day: '2026-11-25' })
})

test('a person already waiting is refused, and nothing is written', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  const { entry } = await walkIn(desk, 'Мария Иванова')
  const again: Input<'visits.registerWalkIn'> = {
    who: { kind: 'known', personId: entry.person!.id },
    needs: [{ topic: 'work.search' }],
    language: 'ru',
  }
  expect(await desk.refusal('visits.registerWalkIn', again)).toBe('already-waiting')
  expect(await namesInQueue(desk)).toEqual(['Мария Иванова'])
})

test('nobody can be queued whom the desk does not know', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  const unknown: Input<'visits.registerWalkIn'> = {
    who: { kind: 'known', personId: newId() },
    needs: [{ topic: 'other' }],
    language: 'sk',
  }
  expect(await desk.refusal('visits.registerWalkIn', unknown)).toBe('person-not-found')
})

test('registering pressed twice registers once', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  const requestId = newId()
  const order: Input<'visits.registerWalkIn'> = {
    who: {
      kind: 'new',
      person: { names: [{ kind: 'official', text: 'Ján Hudák' }], language: 'sk' },
    },
    needs: [{ topic: 'income.benefits' }],
    language: 'sk',
  }
  const first = await desk.ask('visits.registerWalkIn', order, requestId)
  expect(await desk.ask('visits.registerWalkIn', order, requestId)).toEqual(first)
  expect(await namesInQueue(desk)).toEqual(['Ján Hudák'])
})

test('an anonymous contact is counted, ended at once, and belongs to nobody', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  const { entry } = await desk.send('visits.recordContact', {
    who: { kind: 'anonymous' },
    channel: 'phone',
    ending: 'information',
    language: 'sk',
  })
  expect(entry).toMatchObject({ person: null, ticket: null, state: 'ended', channel: 'phone' })
  expect(await namesInQueue(desk)).toEqual([])
  const stored = await desk.desk.open()!.db.selectFrom('visit').selectAll().execute()
  expect(stored).toMatchObject([{ person_id: null, ending: 'information' }])
})

test('somebody left open overnight still stands in the queue and can be ended', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  const late = await walkIn(desk, 'Ján Hudák')
  desk.setNow('2026-11-25T08:00:00.000Z')
  expect(await namesInQueue(desk)).toEqual(['Ján Hudák'])
  await desk.send('visits.end', { ...seen(late), ending: 'left' })
  expect(await namesInQueue(desk)).toEqual([])
})

test('a manager sees the queue and registers nobody', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  const { entry } = await walkIn(desk, 'Ján Hudák')
  await desk.signInAs('manager')
  const { entries } = await desk.send('visits.listQueue', {})
  expect(entries).toMatchObject([{ id: entry.id, needs: [] }])
  expect(await desk.refusal('visits.callNext', {})).toBe('not-permitted')
})
