import { expect, test } from 'vitest'
import type { Input } from '#contract/index.ts'
import { labelsOf } from '#main/features/people/people.service.ts'
import { type TestDesk, openTestDesk } from '#support/open-desk.ts'
import { signInAnotherCaseworker } from '#support/another-caseworker.ts'
import { somebody } from '#support/somebody.ts'

test('details are saved as typed, and the person is found by the new name at once', async () => {
  await using desk = await openTestDesk()
  const id = await somebody(desk, { names: [{ kind: 'official', text: 'محمد رضایی' }] })
  const details = await detailsOf(desk, id)
  const file = await desk.send('people.save', {
    ...details,
    names: [...details.names, { kind: 'latin', text: 'Mohammad Rezaei' }],
    contacts: [{ kind: 'phone', value: '۰۹۰۵ ۱۲۳ ۴۵۶', safe: false, remark: 'brother answers' }],
  })
  expect(file.label).toMatchObject({ name: 'محمد رضایی', otherName: 'Mohammad Rezaei' })
  expect(file.details.contacts).toEqual([
    { kind: 'phone', value: '+421 905 123 456', safe: false, remark: 'brother answers' },
  ])
  const found = desk.desk.open()!.parts.names.search('rezaei', { limit: 5, asPrefix: true })
  expect(found.map(({ personId }) => personId)).toEqual([id])
})

test('two receptionists change one file: the later one sees both states and loses nothing', async () => {
  await using desk = await openTestDesk()
  const id = await somebody(desk)
  const details = await detailsOf(desk, id)
  await desk.send('people.save', { ...details, address: 'Hlavná 1' })
  const late = await desk.ask('people.save', { ...details, address: 'Rybničná 7' })
  expect(late).toMatchObject({
    ok: false,
    failure: { code: 'stale', current: { details: { address: 'Hlavná 1' }, version: 2 } },
  })
})

test('the audit row of a change names the fields and none of their values', async () => {
  await using desk = await openTestDesk()
  const id = await somebody(desk)
  await desk.send('people.save', { ...(await detailsOf(desk, id)), address: 'Hlavná 1' })
  const row = await desk.desk
    .open()!
    .db.selectFrom('audit')
    .selectAll()
    .orderBy('seq', 'desc')
    .executeTakeFirstOrThrow()
  expect(row).toMatchObject({ action: 'people.save', subject_id: id })
  expect(JSON.parse(row.detail)).toEqual({ fields: ['address'] })
})

test('a family has one file, one head at a time, and can be left again', async () => {
  await using desk = await openTestDesk()
  const mother = await somebody(desk)
  const child = await somebody(desk)
  const joined = await desk.send('people.joinHousehold', {
    id: child,
    withId: mother,
    role: 'child',
    version: 1,
  })
  expect(joined.household?.members.map(({ person, role }) => [person.id, role])).toEqual([
    [mother, 'other'],
    [child, 'child'],
  ])
  const householdId = joined.household!.id
  const leaving = { id: child, version: 2, householdId, on: '2026-11-24' }
  const left = await desk.send('people.leaveHome', leaving)
  expect(left.household).toBeNull()
})

test('a note is written and read by the team of the case alone', async () => {
  await using desk = await openTestDesk()
  const id = await somebody(desk)
  await desk.signInAs('caseworker')
  const note = { personId: id, text: 'Speaks of violence at home.' }
  expect(await desk.refusal('people.writeNote', note)).toBe('not-your-case')
  await desk.send('people.takeCase', { id })
  await desk.send('people.writeNote', note)
  expect(await desk.send('people.listNotes', { personId: id })).toMatchObject([
    { text: note.text, writtenBy: 'Peter Novák' },
  ])
  for (const role of ['receptionist', 'manager'] as const) {
    await desk.signInAs(role)
    expect(await desk.refusal('people.listNotes', { personId: id })).toBe('not-permitted')
    expect(JSON.stringify(await desk.send('people.get', { id }))).not.toContain('violence')
  }
})

test('another caseworker reads of a case what it is about, and opens it only with a reason that stands in the log', async () => {
  await using desk = await openTestDesk()
  const id = await somebody(desk)
  await desk.signInAs('caseworker')
  await desk.send('people.takeCase', { id })
  await desk.send('people.writeNote', { personId: id, text: 'Owes rent since June.' })
  const added = await desk.send('needs.add', {
    personId: id,
    visitId: null,
    topic: 'income.debt',
    detail: 'owes three rents',
  })
  const ending = { ending: 'unmet', unmetReason: 'full' } as const
  await desk.send('needs.end', { id: added.id, version: added.version, ...ending })

  await signInAnotherCaseworker(desk)
  expect(await desk.refusal('people.listNotes', { personId: id })).toBe('not-your-case')
  const [need] = await desk.send('needs.listOfPerson', { personId: id })
  expect(need).toMatchObject({ topic: 'income.debt', topicOnly: true, detail: '' })
  expect(need).toMatchObject({ ending: null, unmetReason: null, endedOn: null, mayEnd: false })
  const timeline = await desk.send('people.timeline', { personId: id })
  expect(JSON.stringify(timeline)).not.toMatch(/three rents|unmet|June/u)

  expect(await desk.refusal('people.takeCase', { id })).toBe('reason-needed')
  await desk.send('people.takeCase', { id, reason: 'Peter is ill this week' })
  expect(await desk.send('people.listNotes', { personId: id })).toHaveLength(1)
  await desk.signInAs('manager')
  const { lines } = await desk.send('audit.list', {})
  expect(lines.find(({ action, reason }) => action === 'people.takeCase' && reason)).toMatchObject({
    actor: 'Zuzana Biela',
    subjectId: id,
    reason: 'Peter is ill this week',
  })
})

test('the alert of a file is written by the team of the case and stays as it is for the others', async () => {
  await using desk = await openTestDesk()
  const id = await somebody(desk)
  await desk.signInAs('caseworker')
  await desk.send('people.takeCase', { id })
  await desk.send('people.save', { ...(await detailsOf(desk, id)), alert: 'Comes with a dog' })
  await desk.signInAs('receptionist')
  const wanted = { ...(await detailsOf(desk, id)), alert: '', address: 'Hlavná 7' }
  const { details } = await desk.send('people.save', wanted)
  expect(details).toMatchObject({ alert: 'Comes with a dog', address: 'Hlavná 7' })
})

test('reading the notes leaves its own row in the audit chain', async () => {
  await using desk = await openTestDesk()
  const id = await somebody(desk)
  await desk.signInAs('caseworker')
  await desk.send('people.takeCase', { id })
  await desk.send('people.listNotes', { personId: id })
  const rows = await desk.desk
    .open()!
    .db.selectFrom('audit')
    .select(['action', 'subject_id'])
    .where('action', '=', 'people.listNotes')
    .execute()
  expect(rows).toEqual([{ action: 'people.listNotes', subject_id: id }])
})

async function detailsOf(desk: TestDesk, id: string): Promise<Input<'people.save'>> {
  const { details, version } = await desk.send('people.get', { id })
  return { ...details, id, version }
}

test('a list longer than the store takes in one question is named whole', async () => {
  await using desk = await openTestDesk()
  const id = await somebody(desk)
  const many = [...Array.from({ length: 40_000 }, (_, n) => `nobody-${n}`), id]
  expect([...(await labelsOf(desk.desk.open()!, many)).keys()]).toEqual([id])
})

test('whether somebody reads is on their file, on the letter begun and on no other', async () => {
  await using desk = await openTestDesk()
  const id = await somebody(desk)
  const before = await desk.send('people.get', { id })
  expect(before.details.literacy).toBeNull()
  const { details } = await desk.send('people.save', {
    ...(await detailsOf(desk, id)),
    literacy: 'no',
  })
  expect(details.literacy).toBe('no')
  await desk.signInAs('caseworker')
  await desk.send('people.takeCase', { id })
  const about = { personId: id, visitId: null, topic: 'housing.loss' } as const
  const need = await desk.send('needs.add', { ...about, detail: '' })
  const start = await desk.send('referrals.start', { needId: need.id, providerId: null })
  expect(start.literacy).toBe('no')
})

test('whether somebody new reads is asked at the desk; their line in the queue and in the search says it', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  const names = [{ kind: 'official' as const, text: 'محمد رضایی' }]
  const { entry } = await desk.send('visits.registerWalkIn', {
    who: { kind: 'new', person: { names, language: 'fa', literacy: 'little' } },
    needs: [{ topic: 'housing.search' }],
    language: 'fa',
  })
  expect(entry.person?.literacy).toBe('little')
  const { details } = await desk.send('people.get', { id: entry.person!.id })
  expect(details.literacy).toBe('little')
  const { hits } = await desk.send('people.search', { text: 'rezaei' })
  expect(hits[0]?.person.literacy).toBe('little')
})
