import { expect, test } from 'vitest'
import { contract, type Input } from '#contract/index.ts'
import type { Role } from '#contract/permissions.ts'
import { newId } from '#main/ipc/new-id.ts'
import { serve } from '#main/ipc/serve.ts'
import { signInAnotherCaseworker } from '#support/another-caseworker.ts'
import { addDataOfficer } from '#support/data-officer.ts'
import { openTestDesk, type TestDesk } from '#support/open-desk.ts'
import {
  restrict,
  restrictedFile,
  restrictedLetter,
  why,
  witness,
} from '#support/restricted-file.ts'
import { somebody } from '#support/somebody.ts'

const outside = ['receptionist', 'manager', 'data-officer'] as const satisfies readonly Role[]

async function hits(desk: TestDesk, text: string): Promise<string[]> {
  const { hits: found } = await desk.send('people.search', { text })
  return found.map(({ person }) => person.id)
}

test('its team finds the file in every way, and nobody else in any', async () => {
  await using desk = await openTestDesk()
  await addDataOfficer(desk)
  const { personId, letter, fileNumber } = await restrictedLetter(desk)
  const code = letter.shortCode ?? ''
  const ways = [witness.name, 'Kovacova', witness.phone, witness.birth.iso, fileNumber, code]
  await desk.signInAs('caseworker')
  for (const way of ways) expect([way, await hits(desk, way)]).toEqual([way, [personId]])
  expect(await desk.send('referrals.findByCode', { code })).toMatchObject({ id: letter.id })
  for (const role of outside) {
    await desk.signInAs(role)
    for (const way of ways) expect([role, way, await hits(desk, way)]).toEqual([role, way, []])
    expect(await desk.refusal('referrals.findByCode', { code })).toBe('no-such-code')
  }
})

test.each(outside)('no list that %s may read names them', async (role) => {
  await using desk = await openTestDesk()
  await addDataOfficer(desk)
  const { personId, letter, fileNumber } = await restrictedLetter(desk)
  await desk.signInAs(role)
  const month = { calendar: 'gregorian', year: 2026, month: 11 } as const
  const lists = [
    await desk.ask('referrals.list', {}),
    await desk.ask('referrals.list', { open: true }),
    await desk.ask('due.list', {}),
    await desk.ask('visits.listQueue', {}),
    await desk.ask('people.search', { text: '' }),
    await desk.ask('consent.listOverrides', {}),
    await desk.ask('privacy.listDue', {}),
    await desk.ask('returns.openMeasure', { month, measure: 'unanswered-over-2' }),
    await desk.ask('audit.list', {}),
    await desk.ask('drafts.list', {}),
  ]
  const text = JSON.stringify(lists)
  const words = [witness.name, witness.phone, fileNumber, letter.shortCode ?? '', why]
  expect(words.filter((word) => text.includes(word))).toEqual([])
  // They are lists that tell of it to who may know.
  await desk.signInAs('caseworker')
  expect(await desk.send('referrals.list', {})).toMatchObject([{ person: { id: personId } }])
  expect(await desk.send('due.list', {})).not.toEqual([])
})

test('what was passed on without consent of a restricted file is a masked line to the manager who answers for it', async () => {
  await using desk = await openTestDesk()
  const { personId } = await restrictedFile(desk)
  const words = { reason: 'Vyhrážal sa nožom.', ground: 'danger', decidedOn: '2026-11-24' } as const
  await desk.send('consent.record', {
    personId,
    purpose: 'referral',
    recipientId: null,
    scope: ['identity'],
    validUntil: null,
    decision: 'override',
    ...words,
  })
  await desk.signInAs('manager')
  const [line, ...others] = await desk.send('consent.listOverrides', {})
  expect(others).toEqual([])
  expect(line).toMatchObject({
    person: { id: personId, name: '', hidden: true },
    ground: 'danger',
    scope: [],
    reason: '',
  })
  await desk.send('access.open', { personId, reason: 'svedkyňa volá o pomoc' })
  expect(await desk.send('consent.listOverrides', {})).toMatchObject([
    { person: { name: witness.name, hidden: false }, scope: ['identity'], reason: words.reason },
  ])
})

test('whoever is found instead is found as if there were no such file', async () => {
  await using desk = await openTestDesk()
  const names = [{ kind: 'official' as const, text: 'Sofia Kovač' }]
  const other = await somebody(desk, { names, phone: witness.phone })
  const ask = async () => [
    await desk.send('people.search', { text: witness.name, limit: 1 }),
    await desk.send('people.search', { text: witness.phone, limit: 1 }),
  ]
  const before = await ask()
  expect(before.flatMap((found) => found.hits.map(({ person }) => person.id))).toEqual([
    other,
    other,
  ])
  await restrictedFile(desk)
  expect(await ask()).not.toEqual(before)
  await desk.signInAs('receptionist')
  expect(await ask()).toEqual(before)
  expect(await hits(desk, '')).toEqual([])
})

test('nothing that is typed of somebody new tells of it before they are registered', async () => {
  await using desk = await openTestDesk()
  await restrictedFile(desk)
  const typed = { name: witness.name, birth: witness.birth, phone: witness.phone }
  expect(await desk.send('people.similar', typed)).toHaveLength(1)
  await desk.signInAs('receptionist')
  expect(await desk.send('people.similar', typed)).toEqual([])
})

/** Every message that is asked about a person by their id. */
const ofPerson = Object.entries(contract).flatMap(([name, { kind, input }]) =>
  kind !== 'entrance' && 'shape' in input && 'personId' in input.shape ? [name] : [],
)

test.each(outside)('%s is answered as about somebody who never was', async (role) => {
  await using desk = await openTestDesk()
  await addDataOfficer(desk)
  const { personId } = await restrictedFile(desk)
  await desk.signInAs(role)
  const day = '2026-11-24'
  const more: Record<string, object> = {
    'consent.record': {
      purpose: 'statistics',
      recipientId: null,
      scope: [],
      decidedOn: day,
      validUntil: null,
      decision: 'refused',
    },
    'needs.add': { visitId: null, topic: 'transport' },
    'services.give': { visitId: null, kind: 'consultation' },
    'people.writeNote': { text: 'x' },
    'privacy.recordErasure': { askedOn: day, asker: 'person', manner: 'spoken' },
    'privacy.restrict': { ground: 'accuracy', reason: 'x', asker: 'person', reviewOn: null },
    'restricted.set': { reason: 'dlhý dôvod', staffIds: [personId] },
  }
  const asked = ofPerson.filter((name) => !name.startsWith('access.') && name !== 'plans.start')
  expect(asked.length).toBeGreaterThan(12)
  for (const name of asked) {
    const about = (id: string) =>
      serve(desk.desk, { name, input: { personId: id, ...more[name] }, requestId: newId() })
    expect([name, await about(personId)]).toEqual([name, await about(newId())])
  }
  const keep = (id: string) =>
    serve(desk.desk, {
      name: 'privacy.keep',
      input: { lines: [{ kind: 'file', personId: id }], reason: 'x', until: '2027-11-24' },
      requestId: newId(),
    })
  expect(await keep(personId)).toEqual(await keep(newId()))
})

test('the others of the household see it without the hidden one, and its team with', async () => {
  await using desk = await openTestDesk()
  const siblingId = await somebody(desk, { names: [{ kind: 'official', text: 'Beata Malá' }] })
  const personId = await somebody(desk)
  await desk.signInAs('caseworker')
  await desk.send('people.takeCase', { id: personId })
  const { version } = await desk.send('people.get', { id: personId })
  const joining = { id: personId, version, withId: siblingId, role: 'sibling' } as const
  await desk.send('people.joinHousehold', joining)
  await restrict(desk, personId)
  const members = async () => {
    const { household } = await desk.send('people.get', { id: siblingId })
    return household?.members.map(({ person }) => person.id)
  }
  expect(await members()).toEqual([siblingId, personId])
  await desk.signInAs('receptionist')
  expect(await members()).toEqual([siblingId])
})

test('a colleague is not told again what they were told before the file was restricted', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  const asking = newId()
  const walkIn = {
    who: {
      kind: 'new',
      person: { names: [{ kind: 'official', text: witness.name }], language: 'sk' },
    },
    needs: [{ topic: 'housing.search' }],
    language: 'sk',
  } as const satisfies Input<'visits.registerWalkIn'>
  const input: Input<'visits.registerWalkIn'> = {
    ...walkIn,
    needs: [...walkIn.needs],
    who: { ...walkIn.who, person: { ...walkIn.who.person, names: [...walkIn.who.person.names] } },
  }
  const told = await desk.ask('visits.registerWalkIn', input, asking)
  const personId = told.ok ? told.value.entry.person!.id : ''
  await desk.signInAs('caseworker')
  await desk.send('people.takeCase', { id: personId })
  await restrict(desk, personId)
  await desk.signInAs('receptionist')
  expect(await desk.ask('visits.registerWalkIn', input, asking)).toMatchObject({
    ok: false,
    failure: { code: 'stale' },
  })
})

test('what somebody had half-typed about it is kept from them and comes back when it is lifted', async () => {
  await using desk = await openTestDesk()
  const personId = await somebody(desk)
  const about = { form: 'details', subject: personId }
  const naming = { form: 'walk-in', subject: '' }
  await desk.send('drafts.save', { ...about, value: { name: witness.name } })
  await desk.send('drafts.save', { ...naming, value: { personId, name: witness.name } })
  await desk.signInAs('caseworker')
  await desk.send('people.takeCase', { id: personId })
  const { id, version } = await restrict(desk, personId)
  await desk.signInAs('receptionist')
  expect(await desk.send('drafts.find', about)).toBeNull()
  expect(await desk.send('drafts.find', naming)).toBeNull()
  expect(await desk.send('drafts.list', {})).toEqual([])
  await desk.signInAs('caseworker')
  await desk.send('restricted.lift', { id, version, reason: 'súd sa skončil' })
  await desk.signInAs('receptionist')
  expect(await desk.send('drafts.find', about)).toMatchObject({ value: { name: witness.name } })
  expect(await desk.send('drafts.list', {})).toHaveLength(2)
})

test('another caseworker neither takes the case nor reads it', async () => {
  await using desk = await openTestDesk()
  const { personId: id } = await restrictedFile(desk)
  await signInAnotherCaseworker(desk)
  const reason = 'kolega je chorý'
  expect(await desk.refusal('people.takeCase', { id, reason })).toBe('person-not-found')
  expect(await desk.refusal('people.get', { id })).toBe('person-not-found')
  expect(await desk.refusal('people.listNotes', { personId: id })).toBe('not-your-case')
})
