import { expect, test } from 'vitest'
import { openTestDesk } from '#support/open-desk.ts'
import { restrictedFile } from '#support/restricted-file.ts'
import { somebody } from '#support/somebody.ts'
import { called, family, join, livingAt, move, namesOf } from '#support/homes.ts'

test('a whole household moves with its number, and keeps where it lived', async () => {
  await using desk = await openTestDesk()
  const { mother, father, child } = await family(desk)
  const before = await desk.send('people.get', { id: mother })
  const { household } = await move(desk, mother, [mother, father, child])
  expect(household).toMatchObject({
    fileNumber: before.household!.fileNumber,
    address: 'Rybničná 7',
    addressSince: '2026-11-20',
    addresses: [{ address: 'Hlavná 1', since: null, until: '2026-11-20' }],
    former: [],
  })
  expect((await desk.send('people.get', { id: child })).details.address).toBe('Rybničná 7')
  const former = await desk.desk
    .open()!
    .db.selectFrom('correction')
    .select('former')
    .where('person_id', '=', child)
    .where('field', '=', 'address')
    .execute()
  expect(former).toEqual([{ former: '"Hlavná 1"' }])
})

test('mother and child move away: they are a household of their own, and the old one knows that they lived there', async () => {
  await using desk = await openTestDesk()
  const { mother, father, child } = await family(desk)
  const left = await desk.send('people.get', { id: father })
  const moved = await move(desk, mother, [mother, child], { headId: mother })
  expect(moved.household?.fileNumber).not.toBe(left.household?.fileNumber)
  expect(moved.household?.members.map(({ person, role }) => [person.name, role])).toEqual([
    ['Eva Kováčová', 'head'],
    ['Adam Kováč', 'child'],
  ])
  expect(moved.residences).toMatchObject([
    { usual: true, role: 'head', until: '2026-11-20', household: { address: 'Hlavná 1' } },
  ])
  const { household, details } = await desk.send('people.get', { id: father })
  expect([details.address, namesOf(household!.members)]).toEqual(['Hlavná 1', ['Ján Kováč']])
  expect(household?.former.map(({ person, since, until }) => [person.name, since, until])).toEqual([
    ['Adam Kováč', '2020-01-01', '2026-11-20'],
    ['Eva Kováčová', null, '2026-11-20'],
  ])
  const { hits } = await desk.send('people.search', { text: moved.household!.fileNumber })
  expect(hits.map(({ person }) => person.name).toSorted()).toEqual(['Adam Kováč', 'Eva Kováčová'])
})

test('one who moves out alone is a household of one, with a number by which others can join', async () => {
  await using desk = await openTestDesk()
  const { mother, father } = await family(desk)
  const moved = await move(desk, father, [father])
  expect(moved.household).toMatchObject({
    address: 'Rybničná 7',
    addressSince: '2026-11-20',
    members: [{ role: 'head', since: '2026-11-20' }],
  })
  const grandmother = await somebody(desk, called('Nina Kováčová'))
  const joined = await join(desk, grandmother, father, 'parent')
  expect(joined.household?.fileNumber).toBe(moved.household?.fileNumber)
  const { household } = await desk.send('people.get', { id: mother })
  expect([household?.address, namesOf(household!.members)]).toEqual([
    'Hlavná 1',
    ['Eva Kováčová', 'Adam Kováč'],
  ])
})

test('a household that a colleague has changed meanwhile is looked at again before it is moved', async () => {
  await using desk = await openTestDesk()
  const { mother, father, child } = await family(desk)
  const { version, household } = await desk.send('people.get', { id: mother })
  const sister = await somebody(desk, called('Nina Kováčová'))
  await join(desk, sister, mother, 'child')
  const moving = { id: mother, version, who: [mother, father, child], on: '2026-11-20' }
  const where = { address: 'Rybničná 7', zoneId: null, householdVersion: household!.version }
  expect(await desk.refusal('people.move', { ...moving, ...where })).toBe('household-changed')
  expect((await desk.send('people.get', { id: mother })).details.address).toBe('Hlavná 1')
})

test('who must not be known of is no reason for a household to be parted, and stays where they were', async () => {
  await using desk = await openTestDesk()
  const { personId } = await restrictedFile(desk)
  const mother = await livingAt(desk, 'Eva Kováčová', 'Hlavná 1')
  const child = await somebody(desk, called('Adam Kováč'))
  await join(desk, child, mother, 'child')
  const { household } = await desk.send('people.get', { id: mother })
  const { db } = desk.desk.open()!
  await db
    .updateTable('person')
    .set({ household_id: household!.id, household_role: 'other' })
    .where('id', '=', personId)
    .execute()
  const moved = await move(desk, mother, [mother, child])
  expect(moved.household?.id).toBe(household?.id)
  expect(namesOf(moved.household!.members)).toEqual(['Eva Kováčová', 'Adam Kováč'])
  const hidden = db.selectFrom('person').select('address').where('id', '=', personId)
  expect(await hidden.executeTakeFirst()).not.toEqual({ address: 'Rybničná 7' })
})
