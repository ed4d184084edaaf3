import { expect, test } from 'vitest'
import type { Input, MessageName } from '#contract/index.ts'
import type { Role } from '#contract/permissions.ts'
import { addDataOfficer } from '#support/data-officer.ts'
import { walkIn } from '#support/desk-day.ts'
import { issuedLetter } from '#support/letter-case.ts'
import { openTestDesk, type TestDesk } from '#support/open-desk.ts'

async function deskWithOfficer(): Promise<TestDesk> {
  const desk = await openTestDesk()
  await addDataOfficer(desk)
  return desk
}

/** Everything the data officer may look at of one person. */
function looksAt(personId: string, letterId: string) {
  const about = { personId }
  return [
    ['people.get', { id: personId }],
    ['people.label', { id: personId }],
    ['people.search', { text: 'Rezaei' }],
    ['people.timeline', about],
    ['needs.listOfPerson', about],
    ['services.listOfPerson', about],
    ['plans.list', about],
    ['referrals.list', about],
    ['referrals.get', { id: letterId }],
  ] as const satisfies readonly (readonly [MessageName, Input<MessageName>])[]
}

test.each([
  ['data-officer', true],
  ['caseworker', false],
] as const)(
  'as %s every look at an ordinary part of a file stands in the log: %s',
  async (role, isLogged) => {
    await using desk = await deskWithOfficer()
    const { personId, letter } = await issuedLetter(desk)
    await desk.signInAs(role)
    for (const [name, input] of looksAt(personId, letter.id)) await desk.send(name, input)
    const looked = await actionsOf(desk, role)
    const ordinary = [
      'people.get',
      'people.label',
      'people.search',
      'needs.listOfPerson',
      'services.listOfPerson',
      'referrals.list',
    ]
    expect(ordinary.filter((name) => looked.includes(name))).toEqual(isLogged ? ordinary : [])
    expect(looked).toEqual(
      expect.arrayContaining(['people.timeline', 'plans.list', 'referrals.get']),
    )
  },
)

test('a search by the data officer tells nothing of the queue', async () => {
  await using desk = await deskWithOfficer()
  await desk.signInAs('receptionist')
  await walkIn(desk, 'Ján Hudák')
  expect(await desk.send('people.search', { text: 'Hudák' })).toMatchObject({
    hits: [{ isHere: true, lastVisit: '2026-11-24' }],
  })
  await desk.signInAs('data-officer')
  expect(await desk.send('people.search', { text: 'Hudák' })).toMatchObject({
    hits: [{ isHere: false, lastVisit: null }],
  })
  expect(await desk.send('people.search', { text: '' })).toMatchObject({ hits: [] })
})

async function actionsOf({ desk }: TestDesk, role: Role): Promise<string[]> {
  const rows = await desk
    .open()!
    .db.selectFrom('audit')
    .select('action')
    .where('role', '=', role)
    .execute()
  return rows.map(({ action }) => action)
}
