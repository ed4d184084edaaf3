import { expect, test } from 'vitest'
import { seen, walkIn } from '#support/desk-day.ts'
import { openTestDesk } from '#support/open-desk.ts'

test('a receptionist writes a sensitive need and never reads it back', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  const { entry } = await walkIn(desk, 'Olena Ševčuková')
  const reply = await desk.send('needs.add', {
    visitId: entry.id,
    personId: null,
    topic: 'substance',
    detail: 'since March',
  })
  expect(reply).toMatchObject({ topic: null, sensitive: true, detail: '', mayEnd: false })
  const listed = await desk.send('needs.listOfVisit', { visitId: entry.id })
  expect(JSON.stringify(listed)).not.toMatch(/substance|March/)
  const end = { id: reply.id, version: 1, ending: 'met' } as const
  expect(await desk.refusal('needs.end', end)).toBe('not-your-case')
  expect(await desk.refusal('needs.listOfPerson', { personId: entry.person!.id })).toBe(
    'not-permitted',
  )
})

test('a sensitive need of nobody is read by the caseworker who received them, and by no other', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  await desk.send('visits.registerWalkIn', {
    who: { kind: 'anonymous' },
    needs: [{ topic: 'hiv' }],
    language: 'ru',
  })
  await desk.signInAs('caseworker')
  const { entries } = await desk.send('visits.listQueue', {})
  expect(entries[0]?.needs).toMatchObject([{ topic: null }])
  const called = await desk.send('visits.callNext', {})
  expect(called.entry.needs).toMatchObject([{ topic: 'hiv', mayEnd: true }])
})

test('an ending is said with its reason, taken back exactly, and refused twice', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  const { entry } = await walkIn(desk, 'Ján Hudák')
  const [need] = entry.needs
  const met = { id: need!.id, version: 1, ending: 'met', unmetReason: 'full' } as const
  expect(await desk.refusal('needs.end', met)).toBe('invalid-input')
  const unsaid = { id: need!.id, version: 1, ending: 'unmet' } as const
  expect(await desk.refusal('needs.end', unsaid)).toBe('invalid-input')
  const ending = { id: entry.id, version: entry.version, ending: 'information' } as const
  expect(await desk.refusal('visits.end', { ...ending, needEndings: [unsaid] })).toBe(
    'invalid-input',
  )
  const ended = await desk.send('needs.end', { ...met, ending: 'unmet' })
  expect(ended).toMatchObject({ ending: 'unmet', unmetReason: 'full', endedOn: '2026-11-24' })
  expect(await desk.refusal('needs.end', { ...met, ending: 'unmet', version: 2 })).toBe(
    'already-ended',
  )
  expect(await desk.refusal('needs.end', { ...met, ending: 'unmet' })).toBe('stale')
  const { version: _version, ...before } = need!
  const reopened = await desk.send('needs.reopen', { id: need!.id, version: 2 })
  expect(reopened).toMatchObject(before)
})

test('a caseworker ends the needs of their own cases only', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  const { entry } = await walkIn(desk, 'Ján Hudák')
  await desk.signInAs('caseworker')
  const end = { id: entry.needs[0]!.id, version: 1, ending: 'met' } as const
  expect(await desk.refusal('needs.end', end)).toBe('not-your-case')
  await desk.send('visits.call', seen({ entry, eventId: entry.id }))
  expect(await desk.send('needs.end', end)).toMatchObject({ ending: 'met' })
  expect(await desk.send('needs.listOfPerson', { personId: entry.person!.id })).toHaveLength(1)
})

test('a sensitive need found while somebody waits puts them first, as one brought with the arrival does', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  await walkIn(desk, 'Ján Hudák')
  const { entry } = await walkIn(desk, 'Olena Ševčuková')
  await desk.send('needs.add', { visitId: entry.id, personId: null, topic: 'violence' })
  const { entries } = await desk.send('visits.listQueue', {})
  expect(entries.map(({ person, urgency }) => [person?.name, urgency])).toEqual([
    ['Olena Ševčuková', 2],
    ['Ján Hudák', 0],
  ])
})

test('help belongs to a visit at the desk, and is taken back by whoever wrote it', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  const { entry } = await walkIn(desk, 'Ján Hudák')
  const beside = { visitId: null, personId: entry.person!.id, kind: 'phone-call' } as const
  expect(await desk.refusal('services.give', beside)).toBe('only-at-a-visit')
  const given = await desk.send('services.give', { ...beside, visitId: entry.id })
  expect(given.personId).toBe(entry.person!.id)
  await desk.signInAs('caseworker')
  expect(await desk.refusal('services.takeBack', { id: given.id, version: 1 })).toBe(
    'not-yours-to-change',
  )
  await desk.signInAs('receptionist')
  await desk.send('services.takeBack', { id: given.id, version: 1 })
  expect(await desk.send('services.listOfVisit', { visitId: entry.id })).toEqual([])
})

test('a manager sees no need and no help, not even that there is one', async () => {
  await using desk = await openTestDesk()
  await desk.signInAs('receptionist')
  const { entry } = await walkIn(desk, 'Olena', { needs: [{ topic: 'violence' }] })
  await desk.signInAs('manager')
  const { entries } = await desk.send('visits.listQueue', {})
  expect(entries[0]?.needs).toEqual([])
  expect(await desk.refusal('needs.listOfVisit', { visitId: entry.id })).toBe('not-permitted')
  expect(await desk.refusal('services.listOfVisit', { visitId: entry.id })).toBe('not-permitted')
})
