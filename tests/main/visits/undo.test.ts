import { expect, test } from 'vitest'
import { namesInQueue, seen, walkIn } from '#support/desk-day.ts'
import { housingOffice } from '#support/housing-office.ts'
import { letterContent } from '#support/letter-case.ts'
import { openTestDesk, type TestDesk } from '#support/open-desk.ts'

async function visitRows(desk: TestDesk) {
  const rows = await desk.desk.open()!.db.selectFrom('visit').selectAll().orderBy('id').execute()
  return rows.map(({ version: _version, ...row }) => row)
}

async function everything(desk: TestDesk) {
  const { db } = desk.desk.open()!
  const needs = await db.selectFrom('need').selectAll().orderBy('id').execute()
  return {
    visits: await visitRows(desk),
    needs: needs.map(({ version: _version, ...row }) => row),
    services: await db.selectFrom('service_given').selectAll().execute(),
    team: await db.selectFrom('case_team').selectAll().execute(),
  }
}

test('every act and its undoing leave the visit exactly as it was, but for its version', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('caseworker')
  let last = await walkIn(desk, 'محمد رضایی', { urgency: 1 })
  const need = last.entry.needs[0]!
  const acts = [
    () => desk.send('visits.call', seen(last)),
    () => desk.send('visits.hold', seen(last)),
    () => desk.send('visits.backInLine', seen(last)),
    () => desk.send('visits.setUrgency', { ...seen(last), urgency: 2 }),
    () => desk.send('visits.callNext', {}),
    () =>
      desk.send('visits.end', {
        ...seen(last),
        ending: 'served',
        help: [{ kind: 'consultation', minutes: 15, needId: need.id }],
        needEndings: [
          { id: need.id, version: need.version, ending: 'partly', unmetReason: 'full' },
        ],
      }),
  ]
  for (const act of acts) {
    const before = await everything(desk)
    const { eventId } = await act()
    expect(await everything(desk)).not.toEqual(before)
    const { entry } = await desk.send('visits.undo', { eventId })
    expect(await everything(desk)).toEqual(before)
    last = { entry: entry!, eventId }
    need.version = entry!.needs[0]!.version
    last = await act()
  }
})

test('an act is not undone once something newer has happened, nor twice', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  await walkIn(desk, 'Ján Hudák')
  const called = await desk.send('visits.callNext', {})
  const held = await desk.send('visits.hold', seen(called))
  const rows = await visitRows(desk)
  expect(await desk.refusal('visits.undo', { eventId: called.eventId })).toBe('cannot-undo')
  expect(await visitRows(desk)).toEqual(rows)
  await desk.send('visits.undo', { eventId: held.eventId })
  expect(await desk.refusal('visits.undo', { eventId: held.eventId })).toBe('cannot-undo')
  await desk.send('visits.undo', { eventId: called.eventId })
})

test('a registration taken back leaves no visit, no need and no file, and is not found any more', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  const { eventId } = await walkIn(desk, 'Bdfyjd', {
    who: {
      kind: 'new',
      person: {
        names: [{ kind: 'official', text: 'Bdfyjd' }],
        phone: '+421 905 123 456',
        language: 'ru',
      },
    },
  })
  expect(await desk.send('visits.undo', { eventId })).toEqual({ entry: null })
  const { db } = desk.desk.open()!
  for (const table of ['visit', 'visit_event', 'need', 'person', 'person_name'] as const) {
    expect(await db.selectFrom(table).selectAll().execute()).toEqual([])
  }
  expect((await desk.send('people.search', { text: 'Bdfyjd' })).hits).toEqual([])
})

test('a registration of somebody known takes back the visit alone', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  const first = await walkIn(desk, 'Ján Hudák')
  await desk.send('visits.end', { ...seen(first), ending: 'left' })
  const again = await walkIn(desk, '', {
    who: { kind: 'known', personId: first.entry.person!.id },
  })
  await desk.send('visits.undo', { eventId: again.eventId })
  expect((await desk.send('people.search', { text: 'hudak' })).hits).toHaveLength(1)
})

test('a registration is not taken back once help was given', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  const { entry, eventId } = await walkIn(desk, 'Ján Hudák')
  await desk.send('services.give', { visitId: entry.id, personId: null, kind: 'consultation' })
  expect(await desk.refusal('visits.undo', { eventId })).toBe('cannot-undo')
  expect(await namesInQueue(desk)).toEqual(['Ján Hudák'])
})

test('a registration is not taken back once a colleague wrote another need to it, nor a letter', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('caseworker')
  const { entry, eventId } = await walkIn(desk, 'Ján Hudák')
  const visit = { visitId: entry.id, personId: null }
  const need = await desk.send('needs.add', { ...visit, topic: 'work.search' })
  expect(await desk.refusal('visits.undo', { eventId })).toBe('cannot-undo')
  await desk.desk.open()!.db.deleteFrom('need').where('id', '=', need.id).execute()

  await desk.send('people.takeCase', { id: entry.person!.id })
  const office = await desk.send('directory.add', housingOffice())
  await desk.send('referrals.saveDraft', letterContent(entry.needs[0]!.id, office))
  expect(await desk.refusal('visits.undo', { eventId })).toBe('cannot-undo')
  const { entries } = await desk.send('visits.listQueue', {})
  expect(entries[0]!.needs).toHaveLength(1)
})

test('who was called back from a visit stays on the case if a note was written meanwhile', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('caseworker')
  const { entry } = await walkIn(desk, 'Ján Hudák')
  const personId = entry.person!.id
  const called = await desk.send('visits.callNext', {})
  await desk.send('people.writeNote', { personId, text: 'Prišiel s listom z úradu.' })
  await desk.send('visits.undo', { eventId: called.eventId })
  expect(await desk.send('people.listNotes', { personId })).toHaveLength(1)
})

test('an act of another day is not undone: its month may be signed', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  const act = await walkIn(desk, 'Ján Hudák')
  const { eventId } = await desk.send('visits.end', { ...seen(act), ending: 'left' })
  desk.setNow('2026-11-25T08:00:00.000Z')
  await desk.signInAs('receptionist')
  expect(await desk.refusal('visits.undo', { eventId })).toBe('too-late-to-undo')
})

test('an ending is not undone once the person has come again', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  const first = await walkIn(desk, 'Ján Hudák')
  const { eventId } = await desk.send('visits.end', { ...seen(first), ending: 'left' })
  await walkIn(desk, '', { who: { kind: 'known', personId: first.entry.person!.id } })
  expect(await desk.refusal('visits.undo', { eventId })).toBe('cannot-undo')
})

test('of a registration taken back no stored reply keeps whom it was about', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  const { eventId } = await walkIn(desk, 'Ján Hudák')
  const replies = async () =>
    JSON.stringify(await desk.desk.open()!.db.selectFrom('request').selectAll().execute())
  expect(await replies()).toContain('Hudák')
  await desk.send('visits.undo', { eventId })
  expect(await replies()).not.toContain('Hudák')
})
