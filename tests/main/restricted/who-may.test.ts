import { expect, test } from 'vitest'
import { signInAnotherCaseworker } from '#support/another-caseworker.ts'
import { addDataOfficer } from '#support/data-officer.ts'
import { openTestDesk, type TestDesk } from '#support/open-desk.ts'
import { restrictedFile, why, witness } from '#support/restricted-file.ts'
import { somebody } from '#support/somebody.ts'

const reason = 'kolegyňa je dlhodobo chorá'

async function idsOf({ desk }: TestDesk): Promise<Record<string, string>> {
  const staff = await desk.open()!.db.selectFrom('staff').select(['id', 'name']).execute()
  return Object.fromEntries(staff.map(({ name, id }) => [name.split(' ')[0]!, id]))
}

async function sees(desk: TestDesk, personId: string): Promise<boolean> {
  return (await desk.ask('people.get', { id: personId })).ok
}

test('a caseworker restricts their own case alone, a manager any, a receptionist and a data officer none', async () => {
  await using desk = await openTestDesk()
  await addDataOfficer(desk)
  const personId = await somebody(desk)
  const { Peter } = await idsOf(desk)
  const wanted = { personId, reason: why, staffIds: [Peter!] }
  expect(await desk.refusal('restricted.set', wanted)).toBe('not-permitted')
  await desk.signInAs('data-officer')
  expect(await desk.refusal('restricted.set', wanted)).toBe('not-permitted')
  await desk.signInAs('caseworker')
  expect(await desk.refusal('restricted.set', wanted)).toBe('not-your-case')
  await desk.signInAs('manager')
  await desk.send('restricted.set', wanted)
  expect(await sees(desk, personId)).toBe(false)
  expect(await desk.refusal('restricted.set', wanted)).toBe('person-not-found')
  await desk.signInAs('caseworker')
  expect(await desk.send('people.get', { id: personId })).toMatchObject({
    mine: true,
    restricted: { setBy: 'Eva Horváthová', reason: why },
  })
  expect(await desk.refusal('restricted.set', wanted)).toBe('is-restricted')
})

test('the team is of those who receive people, with one caseworker at least', async () => {
  await using desk = await openTestDesk()
  const personId = await somebody(desk)
  const { Peter, Jana, Eva } = await idsOf(desk)
  await desk.signInAs('manager')
  const refused = (staffIds: string[]) =>
    desk.refusal('restricted.set', { personId, reason: why, staffIds })
  expect(await refused([Jana!])).toBe('team-without-caseworker')
  expect(await refused([Peter!, Eva!])).toBe('no-such-colleague')
  expect(await refused([Peter!, personId])).toBe('no-such-colleague')
  expect(await sees(desk, personId)).toBe(true)
  await desk.send('restricted.set', { personId, reason: why, staffIds: [Peter!, Jana!] })
  for (const role of ['caseworker', 'receptionist'] as const) {
    await desk.signInAs(role)
    expect(await sees(desk, personId)).toBe(true)
  }
  // On the team she receives them; what belongs to the case stays the caseworkers'.
  expect(await desk.refusal('people.listNotes', { personId })).toBe('not-permitted')
})

test('who leaves the team no longer knows of the file, and who comes back does, also on the same day', async () => {
  await using desk = await openTestDesk()
  const { personId, id, version } = await restrictedFile(desk)
  await signInAnotherCaseworker(desk)
  const { Peter, Zuzana } = await idsOf(desk)
  await desk.signInAs('caseworker')
  await desk.send('restricted.setTeam', { id, version, reason, staffIds: [Zuzana!] })
  expect(await sees(desk, personId)).toBe(false)
  const again = { id, version: version + 1, reason, staffIds: [Peter!] }
  expect(await desk.refusal('restricted.setTeam', again)).toBe('not-your-case')
  await desk.signInAs('manager')
  await desk.send('restricted.setTeam', again)
  await desk.signInAs('caseworker')
  expect(await sees(desk, personId)).toBe(true)
})

test('a manager and a data officer see that there are such files and who is on their team, and not whose they are', async () => {
  await using desk = await openTestDesk()
  await addDataOfficer(desk)
  const { personId, staffIds } = await restrictedFile(desk)
  for (const role of ['manager', 'data-officer'] as const) {
    await desk.signInAs(role)
    const listed = await desk.send('restricted.list', {})
    expect(listed).toMatchObject([
      { personId, setBy: 'Peter Novák', team: [{ staffId: staffIds[0], name: 'Peter Novák' }] },
    ])
    expect(JSON.stringify(listed)).not.toContain(why)
  }
  await desk.signInAs('manager')
  const caseworker = (await desk.send('staff.list', {})).find(({ id }) => id === staffIds[0])!
  await desk.send('staff.remove', { id: caseworker.id, version: caseworker.version })
  expect(await desk.send('restricted.list', {})).toMatchObject([{ team: [] }])
})

test('its team lifts it; a manager only after opening it in an emergency; then everybody finds it again', async () => {
  await using desk = await openTestDesk()
  const { personId, id, version } = await restrictedFile(desk)
  await desk.signInAs('manager')
  const lifting = { id, version, reason: 'súd sa skončil' }
  expect(await desk.refusal('restricted.lift', lifting)).toBe('not-your-case')
  await desk.send('access.open', { personId, reason: 'tím je na dovolenke' })
  await desk.send('restricted.lift', lifting)
  expect(await desk.refusal('restricted.lift', lifting)).toBe('not-restricted')
  await desk.signInAs('receptionist')
  const { hits } = await desk.send('people.search', { text: witness.name })
  expect(hits.map(({ person }) => person.id)).toEqual([personId])
  expect(await desk.send('people.get', { id: personId })).toMatchObject({ restricted: null })
})

test('the reasons stand in the log for its team, and for who has opened it', async () => {
  await using desk = await openTestDesk()
  await addDataOfficer(desk)
  const { personId, fileNumber } = await restrictedFile(desk)
  const reasons = async () =>
    (await desk.send('audit.list', {})).lines.flatMap(({ action, reason: told }) =>
      action === 'restricted.set' ? [told] : [],
    )
  expect(await reasons()).toEqual([why])
  await desk.signInAs('data-officer')
  const overseen = (await desk.send('audit.list', {})).lines
  expect(overseen.find(({ action }) => action === 'restricted.set')).toMatchObject({
    subjectId: personId,
    detail: null,
  })
  await desk.signInAs('manager')
  const { lines } = await desk.send('audit.list', {})
  expect(lines.find(({ action }) => action === 'restricted.set')).toMatchObject({
    actor: 'Peter Novák',
    subjectId: personId,
    reason: null,
  })
  expect(await desk.send('audit.list', { fileNumber })).toEqual({ lines: [], hasMore: false })
  await desk.send('audit.export', { language: 'sk' })
  const csv = () => Buffer.from(desk.left.at(-1)!.bytes).toString()
  expect(csv()).toContain(personId)
  expect(csv()).not.toContain(why)
  const emergency = 'tím je na dovolenke'
  await desk.send('access.open', { personId, reason: emergency })
  expect(await reasons()).toEqual([why])
  await desk.send('access.close', { personId })
  expect(await reasons()).toEqual([null])
  // Why it was opened is what managers must read.
  const all = await desk.send('audit.list', {})
  expect(all.lines.find(({ action }) => action === 'access.open')).toMatchObject({
    reason: emergency,
  })
})

test('opened in an emergency it is read and not written, every look is logged, and the managers are told without a name', async () => {
  await using desk = await openTestDesk()
  await addDataOfficer(desk)
  const { personId } = await restrictedFile(desk)
  await desk.send('people.writeNote', { personId, text: 'Chránený pobyt.' })
  await desk.signInAs('data-officer')
  expect(await desk.refusal('people.get', { id: personId })).toBe('person-not-found')
  const emergency = 'žiadosť súdu o výpis'
  await desk.send('access.open', { personId, reason: emergency })
  const file = await desk.send('people.get', { id: personId })
  expect(file).toMatchObject({ label: { name: witness.name, hidden: false }, mine: false })
  expect(await desk.send('people.listNotes', { personId })).toHaveLength(1)

  await signInAnotherCaseworker(desk)
  await desk.send('access.open', { personId, reason: emergency })
  const saved = { ...file.details, id: personId, version: file.version, address: 'Nitra' }
  expect(await desk.refusal('people.save', saved)).toBe('person-not-found')
  expect(await desk.refusal('people.takeCase', { id: personId, reason })).toBe('person-not-found')
  await desk.send('people.get', { id: personId })

  await desk.signInAs('manager')
  expect(await desk.send('access.listUnread', {})).toMatchObject([
    { person: { id: personId, name: '', hidden: true }, openedBy: 'Ivan Kráľ', reason: emergency },
    { person: { hidden: true }, openedBy: 'Zuzana Biela' },
  ])
  const { lines } = await desk.send('audit.list', {})
  const looks = lines.filter(({ action }) => action === 'people.get')
  expect(looks.map(({ actor, subjectId }) => [actor, subjectId])).toEqual([
    ['Zuzana Biela', personId],
    ['Ivan Kráľ', personId],
  ])
})

test('what a data officer asked in vain of a restricted file stands in the log by its true id', async () => {
  await using desk = await openTestDesk()
  await addDataOfficer(desk)
  const { personId } = await restrictedFile(desk)
  await desk.signInAs('data-officer')
  expect(await desk.send('plans.list', { personId })).toEqual([])
  const { lines } = await desk.send('audit.list', {})
  expect(lines[0]).toMatchObject({ action: 'plans.list', subjectId: personId })
})
