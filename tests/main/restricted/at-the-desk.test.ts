import { expect, test } from 'vitest'
import type { Input } from '#contract/index.ts'
import { signInAnotherCaseworker } from '#support/another-caseworker.ts'
import { seen, walkIn } from '#support/desk-day.ts'
import { openTestDesk, type TestDesk } from '#support/open-desk.ts'
import { restrict, restrictedFile, witness } from '#support/restricted-file.ts'

function newcomer(person: Partial<Input<'people.similar'>> = {}): Input<'visits.registerWalkIn'> {
  const { name = witness.name, birth = null, phone = '' } = person
  const names = [{ kind: 'official' as const, text: name }]
  return {
    who: { kind: 'new', person: { names, birth, phone, language: 'sk' } },
    needs: [{ topic: 'housing.search' }],
    language: 'sk',
  }
}

async function count(desk: TestDesk, table: 'person' | 'visit'): Promise<number> {
  return (await desk.desk.open()!.db.selectFrom(table).select('id').execute()).length
}

async function registered(desk: TestDesk, input: Input<'visits.registerWalkIn'>) {
  const reply = await desk.ask('visits.registerWalkIn', input)
  return reply.ok ? 'ok' : reply.failure
}

test.each([
  ['the same birth day', { birth: witness.birth }],
  ['the same phone', { phone: witness.phone }],
])(
  'who registers the same person, by %s, is told that there is a restricted file and no more',
  async (_, same) => {
    await using desk = await openTestDesk()
    const { personId } = await restrictedFile(desk)
    await desk.signInAs('receptionist')
    expect(await registered(desk, newcomer(same))).toEqual({ code: 'restricted-file' })
    const { needs: _needs, ...contact } = newcomer(same)
    const ended = { ...contact, ending: 'information' } as const
    expect(await desk.refusal('visits.recordContact', ended)).toBe('restricted-file')
    expect([await count(desk, 'person'), await count(desk, 'visit')]).toEqual([1, 0])
    // It is on record that they came upon it.
    await desk.signInAs('manager')
    const { lines } = await desk.send('audit.list', {})
    expect(lines.filter(({ action }) => action === 'restricted.met')).toMatchObject([
      { actor: 'Jana Malá', subjectId: personId },
      { actor: 'Jana Malá', subjectId: personId },
    ])
  },
)

test('a name alone refuses nobody, nor does somebody else with the same phone', async () => {
  await using desk = await openTestDesk()
  await restrictedFile(desk)
  await desk.signInAs('receptionist')
  expect(await registered(desk, newcomer())).toBe('ok')
  expect(await registered(desk, newcomer({ name: 'Ján Hudák', phone: witness.phone }))).toBe('ok')
})

test('its team registers somebody else of that name, warned as ever', async () => {
  await using desk = await openTestDesk()
  await restrictedFile(desk)
  expect(await registered(desk, newcomer({ birth: witness.birth }))).toBe('ok')
})

test('who may open it in an emergency is told by which id', async () => {
  await using desk = await openTestDesk()
  const { personId } = await restrictedFile(desk)
  await signInAnotherCaseworker(desk)
  const failure = await registered(desk, newcomer({ birth: witness.birth }))
  expect(failure).toEqual({ code: 'restricted-file', details: { personId } })
  await desk.send('access.open', { personId, reason: 'volala, že je v nebezpečenstve' })
  expect(await desk.send('people.get', { id: personId })).toMatchObject({ mine: false })
})

/** Three people wait; the second is hidden from all but the caseworker. */
async function queue(desk: TestDesk) {
  await desk.signInAs('receptionist')
  await walkIn(desk, 'Ján Hudák')
  const hidden = await walkIn(desk, witness.name, { remark: 'prišla s dcérou', interpreter: true })
  await walkIn(desk, 'Eva Malá')
  const personId = hidden.entry.person!.id
  await desk.signInAs('caseworker')
  await desk.send('people.takeCase', { id: personId })
  await restrict(desk, personId)
  return { personId, hidden }
}

test('in the queue others see a place, a number and times, and nothing else', async () => {
  await using desk = await openTestDesk()
  const { personId, hidden } = await queue(desk)
  const full = await desk.send('visits.listQueue', {})
  expect(full.entries[1]).toMatchObject({ person: { name: witness.name }, needs: [{}] })
  await desk.signInAs('receptionist')
  const { entries, waiting } = await desk.send('visits.listQueue', {})
  expect(entries.map(({ ticket }) => ticket)).toEqual([1, 2, 3])
  expect(waiting).toBe(3)
  expect(entries[1]).toEqual({
    ...hidden.entry,
    person: {
      id: personId,
      fileNumber: '',
      name: '',
      otherName: null,
      birth: null,
      sex: 'unknown',
      language: 'other',
      interpreter: false,
      literacy: null,
      alert: '',
      hidden: true,
      version: 1,
    },
    needs: [],
    remark: '',
    language: 'other',
    interpreter: false,
  })
})

test('another caseworker calls them and sees them off, and is not on their team for it', async () => {
  await using desk = await openTestDesk()
  const { personId, hidden } = await queue(desk)
  await signInAnotherCaseworker(desk)
  const called = await desk.send('visits.call', seen(hidden))
  expect(called.entry).toMatchObject({ state: 'called', person: { hidden: true, name: '' } })
  expect(await desk.refusal('people.get', { id: personId })).toBe('person-not-found')
  expect(await desk.send('needs.listOfVisit', { visitId: hidden.entry.id })).toEqual([])
  const [need] = hidden.entry.needs
  const needEndings = [{ id: need!.id, version: need!.version, ending: 'met' as const }]
  const ended = { ...seen(called), ending: 'information' as const }
  expect(await desk.refusal('visits.end', { ...ended, needEndings })).toBe('need-not-found')
  const after = await desk.send('visits.end', ended)
  expect(after.entry).toMatchObject({ state: 'ended', person: { hidden: true } })
  expect(await desk.send('visits.undo', { eventId: after.eventId })).toMatchObject({
    entry: { state: 'called', person: { name: '' } },
  })
  await desk.signInAs('caseworker')
  const { team } = await desk.send('people.get', { id: personId })
  expect(team.map(({ name }) => name)).toEqual(['Peter Novák'])
})

test('its team calls them as anybody', async () => {
  await using desk = await openTestDesk()
  const { hidden } = await queue(desk)
  const called = await desk.send('visits.call', seen(hidden))
  expect(called.entry.person).toMatchObject({ name: witness.name, hidden: false })
})

test('how a visit of a restricted file ends may be left half-filled like any other; what names its needs is not shown', async () => {
  await using desk = await openTestDesk()
  const { personId } = await restrictedFile(desk)
  const { entry } = await desk.send('visits.registerWalkIn', {
    who: { kind: 'known', personId },
    needs: [{ topic: 'housing.search' }],
    language: 'sk',
  })
  await desk.signInAs('receptionist')
  const { entries } = await desk.send('visits.listQueue', {})
  expect(entries).toMatchObject([{ id: entry.id, person: { hidden: true }, needs: [] }])
  const key = { form: 'visit-end', subject: entry.id }
  const value = { ending: 'information', help: [], needs: {}, reasons: {} }
  await desk.send('drafts.save', { ...key, value })
  expect(await desk.send('drafts.find', key)).toMatchObject({ value })
  expect(await desk.send('drafts.list', {})).toMatchObject([key])
  // Typed before the file was hidden from them.
  const named = { ...value, needs: { [entry.needs[0]!.id]: 'met' } }
  await desk.send('drafts.save', { ...key, value: named })
  expect(await desk.send('drafts.find', key)).toBeNull()
  await desk.send('drafts.save', { form: 'note', subject: entry.id, value })
  expect(await desk.send('drafts.list', {})).toEqual([])
})
