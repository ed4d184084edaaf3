import { expect, test } from 'vitest'
import type { Role } from '#contract/permissions.ts'
import { addDataOfficer } from '#support/data-officer.ts'
import { issuedLetter } from '#support/letter-case.ts'
import { openTestDesk, type TestDesk } from '#support/open-desk.ts'
import { planSpecimen } from '#support/plan-specimens.ts'

const reason = 'Klientka volala, že je v nebezpečenstve.'
const note = 'Manžel sleduje jej telefón.'

/** A case of a caseworker with something of every kind in it. */
async function deskWithCase() {
  const desk = await openTestDesk()
  await addDataOfficer(desk)
  const { personId, letter } = await issuedLetter(desk)
  await desk.send('people.writeNote', { personId, text: note })
  await desk.send('plans.start', { personId, text: planSpecimen('sk') })
  return Object.assign(desk, { personId, letterId: letter.id })
}

type Case = Awaited<ReturnType<typeof deskWithCase>>

/** What the one signed in gets of everything an opened file shows. */
async function seenOf({ ask, personId, letterId }: Case): Promise<string[]> {
  const replies = [
    await ask('people.listNotes', { personId }),
    await ask('needs.listOfPerson', { personId }),
    await ask('services.listOfPerson', { personId }),
    await ask('plans.list', { personId }),
    await ask('referrals.get', { id: letterId }),
  ]
  return replies.map((reply) => (reply.ok ? 'ok' : reply.failure.code))
}

const all = ['ok', 'ok', 'ok', 'ok', 'ok']

test('a manager reads a file for an hour and no longer, with the reason in the log', async () => {
  await using desk = await deskWithCase()
  const { personId } = desk
  await desk.signInAs('manager')
  expect(await seenOf(desk)).toEqual(all.map(() => 'not-permitted'))
  const opened = await desk.send('access.open', { personId, reason })
  expect(await seenOf(desk)).toEqual(all)
  expect(await desk.send('people.listNotes', { personId })).toMatchObject([{ text: note }])
  expect(await desk.send('people.get', { id: personId })).toMatchObject({
    mine: false,
    openUntil: opened.until,
  })
  // Locking and signing in again neither closes it nor gives another hour.
  desk.passMinutes(59)
  await desk.signInAs('manager')
  expect(await seenOf(desk)).toEqual(all)
  desk.passMinutes(1)
  await desk.signInAs('manager')
  expect(await seenOf(desk)).toEqual(all.map(() => 'not-permitted'))
  const { lines } = await desk.send('audit.list', {})
  expect(lines.find(({ action }) => action === 'access.open')).toMatchObject({ reason })
})

test('every look at an opened file is logged, also where it would not be otherwise', async () => {
  await using desk = await deskWithCase()
  const { personId } = desk
  await desk.signInAs('manager')
  await desk.send('access.open', { personId, reason })
  await seenOf(desk)
  const { lines } = await desk.send('audit.list', {})
  const looks = lines.filter(({ family }) => family === 'viewed').map(({ action }) => action)
  expect(looks).toEqual(expect.arrayContaining(['needs.listOfPerson', 'services.listOfPerson']))
})

test('nothing is written in it, nor seen of anybody else', async () => {
  await using desk = await deskWithCase()
  const other = await issuedLetter(desk, { person: { phone: '' } })
  await desk.signInAs('manager')
  await desk.send('access.open', { personId: desk.personId, reason })
  expect(await desk.refusal('people.writeNote', { personId: desk.personId, text: 'x' })).toBe(
    'not-permitted',
  )
  for (const message of ['people.listNotes', 'needs.listOfPerson', 'plans.list'] as const) {
    expect(await desk.refusal(message, { personId: other.personId })).toBe('not-permitted')
  }
  expect(await desk.refusal('referrals.get', { id: other.letter.id })).toBe('not-your-case')
})

test('a data officer reads the notes only so, a receptionist not at all, and who has the case needs none', async () => {
  await using desk = await deskWithCase()
  const { personId } = desk
  expect(await desk.refusal('access.open', { personId, reason })).toBe('your-case')
  await desk.signInAs('data-officer')
  expect(await desk.refusal('people.listNotes', { personId })).toBe('not-permitted')
  await desk.send('access.open', { personId, reason })
  expect(await desk.send('people.listNotes', { personId })).toHaveLength(1)
  await desk.signInAs('receptionist')
  expect(await desk.refusal('access.open', { personId, reason })).toBe('not-permitted')
})

test('it is closed before its time by who opened it', async () => {
  await using desk = await deskWithCase()
  const { personId } = desk
  await desk.signInAs('manager')
  await desk.send('access.open', { personId, reason })
  await desk.send('access.close', { personId })
  expect(await seenOf(desk)).toEqual(all.map(() => 'not-permitted'))
})

test('a clock set back does not make the hour longer', async () => {
  await using desk = await deskWithCase()
  const { personId } = desk
  await desk.signInAs('manager')
  await desk.send('access.open', { personId, reason })
  desk.passMinutes(50)
  expect(await seenOf(desk)).toEqual(all)
  desk.passMinutes(-45)
  expect(await seenOf(desk)).toEqual(all.map(() => 'not-permitted'))
  // Nor once the clock has gone on and what was done meanwhile stands in the log.
  await desk.signInAs('manager')
  desk.passMinutes(45)
  await desk.signInAs('manager')
  expect(await seenOf(desk)).toEqual(all.map(() => 'not-permitted'))
})

test('every manager is shown each opening until they have read of it', async () => {
  await using desk = await deskWithCase()
  const { personId } = desk
  await openAs(desk, 'data-officer', personId)
  await desk.signInAs('manager')
  const unread = await desk.send('access.listUnread', {})
  expect(unread).toMatchObject([
    { person: { id: personId }, openedBy: 'Ivan Kráľ', role: 'data-officer', reason },
  ])
  await desk.signInAs('manager')
  expect(await desk.send('access.listUnread', {})).toEqual(unread)
  await desk.send('access.acknowledge', { ids: unread.map(({ id }) => id) })
  expect(await desk.send('access.listUnread', {})).toEqual([])
})

async function openAs(desk: TestDesk, role: Role, personId: string): Promise<void> {
  await desk.signInAs(role)
  await desk.send('access.open', { personId, reason })
}
