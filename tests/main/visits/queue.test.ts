import { expect, test } from 'vitest'
import { byPlaceInQueue, type Placed } from '#main/features/visits/queue-order.ts'
import { namesInQueue, seen, walkIn } from '#support/desk-day.ts'
import { openTestDesk } from '#support/open-desk.ts'

/** The same rows in an order that the seed gives. */
function shuffled<Row>(rows: readonly Row[], seed: number): Row[] {
  let state = seed
  const next = () => (state = (state * 48_271) % 2_147_483_647)
  return rows
    .map((row) => ({ row, place: next() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ row }) => row)
}

test('the queue is in one order however its rows arrive, crisis first of those who wait', () => {
  const states = ['waiting', 'called', 'held', 'ended'] as const
  const rows: Placed[] = Array.from({ length: 60 }, (_, index) => ({
    id: `v${String(index).padStart(2, '0')}`,
    state: states[index % 4] ?? 'waiting',
    urgency: (index * 7) % 3,
    arrived_at: `2026-11-24T08:${String((index * 13) % 20).padStart(2, '0')}:00.000Z`,
    ticket: index + 1,
  }))
  const order = rows.toSorted(byPlaceInQueue).map(({ id }) => id)
  for (let seed = 1; seed <= 200; seed++) {
    expect(
      shuffled(rows, seed)
        .toSorted(byPlaceInQueue)
        .map(({ id }) => id),
    ).toEqual(order)
  }
  const waiting = rows.filter(({ state }) => state === 'waiting').toSorted(byPlaceInQueue)
  const places = waiting.map(({ urgency, arrived_at }) => `${2 - urgency} ${arrived_at}`)
  expect(places).toEqual(places.toSorted())
})

test('the crisis is called first, then whoever came first', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  await walkIn(desk, 'First')
  await walkIn(desk, 'Second')
  await walkIn(desk, 'Crisis', { urgency: 2 })
  await walkIn(desk, 'Urgent', { urgency: 1 })
  expect(await namesInQueue(desk)).toEqual(['Crisis', 'Urgent', 'First', 'Second'])
  const called = []
  for (let left = 4; left > 0; left--) {
    called.push((await desk.send('visits.callNext', {})).entry.person?.name)
  }
  expect(called).toEqual(['Crisis', 'Urgent', 'First', 'Second'])
  expect(await desk.refusal('visits.callNext', {})).toBe('nobody-waiting')
})

test('every role sees the same order, and it is the order of calling', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  for (const [index, name] of ['A', 'B', 'C', 'D', 'E'].entries()) {
    await walkIn(desk, name, { urgency: index === 3 ? 2 : index === 1 ? 1 : 0 })
  }
  const order = await namesInQueue(desk)
  for (const role of ['caseworker', 'manager', 'receptionist'] as const) {
    await desk.signInAs(role)
    expect(await namesInQueue(desk)).toEqual(order)
  }
  expect((await desk.send('visits.callNext', {})).entry.person?.name).toBe(order[0])
})

test('who stepped out is not called, and comes back to the place of their arrival', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  const first = await walkIn(desk, 'First')
  await walkIn(desk, 'Second')
  const held = await desk.send('visits.hold', seen(first))
  expect(await namesInQueue(desk)).toEqual(['Second', 'First'])
  await desk.send('visits.backInLine', seen(held))
  expect(await namesInQueue(desk)).toEqual(['First', 'Second'])
})

test('an act on a visit that a colleague has moved is refused with the visit as it is', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  const arrived = await walkIn(desk, 'Ján Hudák')
  await desk.send('visits.callNext', {})
  const late = await desk.ask('visits.hold', seen(arrived))
  expect(late).toMatchObject({
    ok: false,
    failure: { code: 'stale', current: { state: 'called', version: 2 } },
  })
})

test('called is not served: without help given the visit cannot end as served', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  await walkIn(desk, 'Ján Hudák')
  const called = await desk.send('visits.callNext', {})
  expect(await desk.refusal('visits.end', { ...seen(called), ending: 'served' })).toBe(
    'no-help-recorded',
  )
  const ended = await desk.send('visits.end', {
    ...seen(called),
    ending: 'served',
    help: [{ kind: 'consultation', minutes: 20 }],
    needEndings: [{ id: called.entry.needs[0]!.id, version: 1, ending: 'met' }],
  })
  expect(ended.entry).toMatchObject({ state: 'ended', ending: 'served' })
  expect(ended.entry.needs).toMatchObject([{ ending: 'met' }])
  const given = await desk.send('services.listOfVisit', { visitId: called.entry.id })
  expect(given).toMatchObject([{ kind: 'consultation', minutes: 20, units: 1 }])
})

test('help already given at the visit counts when it ends, and contradicts having left', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  const arrived = await walkIn(desk, 'Ján Hudák')
  const at = { visitId: arrived.entry.id, personId: null }
  await desk.send('services.give', { ...at, kind: 'help-with-forms', minutes: 5 })
  expect(await desk.refusal('visits.end', { ...seen(arrived), ending: 'left' })).toBe(
    'help-but-left',
  )
  const { entry } = await desk.send('visits.end', { ...seen(arrived), ending: 'served' })
  expect(entry.ending).toBe('served')
})

test('a caseworker who calls somebody works on the case from then on', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  const { entry } = await walkIn(desk, 'Olena', {
    needs: [{ topic: 'violence', detail: 'tonight' }],
  })
  expect(entry).toMatchObject({ urgency: 2, needs: [{ topic: null, detail: '', mayEnd: false }] })
  await desk.signInAs('caseworker')
  const before = await desk.send('visits.listQueue', {})
  expect(before.entries[0]?.needs).toMatchObject([{ topic: null }])
  const called = await desk.send('visits.callNext', {})
  expect(called.entry.needs).toMatchObject([{ topic: 'violence', detail: 'tonight', mayEnd: true }])
  await desk.signInAs('receptionist')
  const after = await desk.send('visits.listQueue', {})
  expect(JSON.stringify(after)).not.toMatch(/violence|tonight/)
})

test('waiting is counted until the call, and the day shows its median', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  await walkIn(desk, 'A')
  await walkIn(desk, 'B')
  expect((await desk.send('visits.listQueue', {})).medianWaitMs).toBeNull()
  desk.passMinutes(10)
  await desk.send('visits.callNext', {})
  desk.passMinutes(10)
  await desk.send('visits.callNext', {})
  const { medianWaitMs } = await desk.send('visits.listQueue', {})
  expect(Math.round((medianWaitMs ?? 0) / 60_000)).toBe(10)
})
