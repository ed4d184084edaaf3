import { expect, test } from 'vitest'
import type { HouseholdRole, PersonFile } from '#contract/people.contract.ts'
import { called } from '#support/homes.ts'
import { openTestDesk, type TestDesk } from '#support/open-desk.ts'
import { restrictedFile } from '#support/restricted-file.ts'
import { somebody } from '#support/somebody.ts'

async function livingAt(desk: TestDesk, name: string, address: string): Promise<string> {
  const id = await somebody(desk, called(name))
  const { details, version } = await desk.send('people.get', { id })
  await desk.send('people.save', { ...details, address, id, version })
  return id
}

async function join(
  desk: TestDesk,
  id: string,
  withId: string,
  role: HouseholdRole,
  since?: string,
) {
  const { version } = await desk.send('people.get', { id })
  return desk.send('people.joinHousehold', { id, version, withId, role, since: since ?? null })
}

/** Mother at the head, father and child, in one home since 2020. */
async function family(desk: TestDesk) {
  const mother = await livingAt(desk, 'Eva Kováčová', 'Hlavná 1')
  const father = await somebody(desk, called('Ján Kováč'))
  const child = await somebody(desk, called('Adam Kováč'))
  await join(desk, father, mother, 'partner', '2020-01-01')
  await join(desk, child, mother, 'child', '2020-01-01')
  await join(desk, mother, father, 'head')
  return { mother, father, child }
}

async function move(
  desk: TestDesk,
  id: string,
  who: readonly string[],
  to: Readonly<{ on?: string; address?: string; headId?: string }> = {},
): Promise<PersonFile> {
  const { version, household } = await desk.send('people.get', { id })
  const where = { on: '2026-11-20', address: 'Rybničná 7', zoneId: null, ...to }
  const householdVersion = household!.version
  return desk.send('people.move', { id, version, householdVersion, who: [...who], ...where })
}

const namesOf = (people: readonly Readonly<{ person: { name: string } }>[]) =>
  people.map(({ person }) => person.name)

test('who comes to live with somebody lives where they do; what the address said before stays', async () => {
  await using desk = await openTestDesk()
  const { child } = await family(desk)
  const { details, household } = await desk.send('people.get', { id: child })
  expect([details.address, household?.address]).toEqual(['Hlavná 1', 'Hlavná 1'])
  expect(household?.members.map(({ person, role, since }) => [person.name, role, since])).toEqual([
    ['Eva Kováčová', 'head', null],
    ['Ján Kováč', 'partner', '2020-01-01'],
    ['Adam Kováč', 'child', '2020-01-01'],
  ])
})

test('a household has one head: who headed it before is a member of it', async () => {
  await using desk = await openTestDesk()
  const { mother, father } = await family(desk)
  const { household } = await join(desk, father, mother, 'head')
  expect(household?.members.map(({ role }) => role)).toEqual(['other', 'head', 'child'])
})

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

test('nobody leaves before they came, nor on a day that is still ahead', async () => {
  await using desk = await openTestDesk()
  const { child } = await family(desk)
  const { version, household } = await desk.send('people.get', { id: child })
  const leaving = { id: child, version, householdId: household!.id }
  const early = await desk.ask('people.leaveHome', { ...leaving, on: '2019-12-31' })
  expect(early).toMatchObject({
    failure: { code: 'day-too-early', fields: { on: 'day-too-early' } },
  })
  const late = await desk.ask('people.leaveHome', { ...leaving, on: '2030-01-01' })
  expect(late).toMatchObject({ failure: { code: 'day-ahead', fields: { on: 'day-ahead' } } })
})

test('a child has two homes; the usual one is counted, and they change places on a day', async () => {
  await using desk = await openTestDesk()
  const { child, father } = await family(desk)
  await move(desk, father, [father])
  const { version, household } = await desk.send('people.get', { id: child })
  const since = '2026-11-20'
  const adding = { id: child, version, where: { withId: father }, role: 'child', since } as const
  const both = await desk.send('people.addHome', adding)
  expect(both.household?.id).toBe(household?.id)
  expect(both.residences.filter(({ until }) => until === null)).toMatchObject([
    { household: { address: 'Rybničná 7' }, usual: false, members: [{ usual: true }] },
  ])
  const again = { ...adding, version: both.version }
  expect(await desk.refusal('people.addHome', again)).toBe('lives-there')
  const ofFather = await desk.send('people.get', { id: father })
  expect(ofFather.household?.members.map(({ person, usual }) => [person.name, usual])).toEqual([
    ['Ján Kováč', true],
    ['Adam Kováč', false],
  ])

  const changed = await desk.send('people.changeUsualHome', {
    id: child,
    version: both.version,
    householdId: ofFather.household!.id,
    on: '2026-11-24',
  })
  expect([changed.household?.id, changed.details.address]).toEqual([
    ofFather.household!.id,
    'Rybničná 7',
  ])
  expect(
    changed.residences.map(({ household: { id }, usual, since: from, until }) => {
      return [id === household?.id, usual, from, until]
    }),
  ).toEqual([
    [true, false, '2026-11-24', null],
    [true, true, '2020-01-01', '2026-11-24'],
    [false, false, '2026-11-20', '2026-11-24'],
  ])
})

test('a home besides the usual one may be where nobody else has a file, and is left on a day', async () => {
  await using desk = await openTestDesk()
  const id = await somebody(desk)
  const where = { address: 'Dlhá 3', zoneId: null }
  const file = await desk.send('people.addHome', { id, version: 1, where, role: 'child' })
  expect(file).toMatchObject({
    household: null,
    residences: [{ household: { address: 'Dlhá 3' }, members: [], until: null }],
  })
  const householdId = file.residences[0]!.household.id
  const leaving = { id, version: file.version, householdId, on: '2026-11-24' }
  const left = await desk.send('people.leaveHome', leaving)
  expect(left.residences).toMatchObject([{ usual: false, until: '2026-11-24' }])
  const twice = { ...leaving, version: left.version }
  expect(await desk.refusal('people.leaveHome', twice)).toBe('home-not-found')
})

test('an address put right on the file of the head is the household’s; on that of another it is theirs alone', async () => {
  await using desk = await openTestDesk()
  const { mother, child } = await family(desk)
  const write = async (id: string, address: string) => {
    const { details, version } = await desk.send('people.get', { id })
    return desk.send('people.save', { ...details, id, version, address })
  }
  expect((await write(child, 'Hlavna 1')).household?.address).toBe('Hlavná 1')
  const { household } = await write(mother, 'Hlavná 1, byt 4')
  expect([household?.address, household?.addresses]).toEqual(['Hlavná 1, byt 4', []])
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

test('homes are of two files what each said, together while they are one, and each one’s own again', async () => {
  await using desk = await openTestDesk()
  const { child } = await family(desk)
  const other = await somebody(desk, called('Adam Kováč'))
  const where = { address: 'Dlhá 3', zoneId: null }
  await desk.send('people.addHome', { id: other, version: 1, where, role: 'child' })
  const before = await Promise.all(
    [child, other].map(async (id) => desk.send('people.get', { id })),
  )
  const [kept, gone] = before
  const sides = {
    sex: 'kept',
    birth: 'kept',
    language: 'kept',
    source: 'kept',
    home: 'kept',
  } as const
  const choices = { ...sides, household: 'kept', alert: 'kept', guardian: 'kept' } as const
  const merged = await desk.send('people.merge', {
    id: child,
    version: kept!.version,
    otherId: other,
    otherVersion: gone!.version,
    choices,
  })
  expect(merged.residences).toMatchObject([{ household: { address: 'Dlhá 3' } }])
  const householdId = merged.residences[0]!.household.id
  const leaving = { id: child, version: merged.version, householdId, on: '2026-11-24' }
  const { version } = await desk.send('people.leaveHome', leaving)
  const [merge] = await desk.send('people.listMerges', { personId: child })
  const plan = await desk.send('people.planUnmerge', { id: merge!.id })
  expect(plan.changes).toMatchObject([
    { called: { now: gone!.residences[0]!.household.fileNumber } },
  ])
  const changes = plan.changes.map(({ key }) => ({ key, belongs: 'other' as const }))
  const parted = { id: merge!.id, version, toOther: [], changes }
  const apart = await desk.send('people.unmerge', parted)
  expect(apart.kept.residences).toEqual([])
  expect(apart.kept.household?.members).toEqual(
    kept!.household!.members.map((member) =>
      member.person.id === child ? { ...member, person: apart.kept.label } : member,
    ),
  )
  expect(apart.other.residences).toMatchObject([{ until: '2026-11-24' }])
})

test('of somebody erased no home is known, and a household of which nobody is left says nowhere where it was', async () => {
  await using desk = await openTestDesk()
  const { mother, father, child } = await family(desk)
  await move(desk, father, [father])
  await move(desk, mother, [mother, child], { address: 'Dlhá 3' })
  await desk.signInAs('manager')
  const erase = async (personId: string) => {
    const request = { personId, askedOn: '2026-11-20', asker: 'person', manner: 'letter' } as const
    const { id, version } = await desk.send('privacy.recordErasure', request)
    await desk.send('privacy.carryOut', { id, version })
  }
  const { db } = desk.desk.open()!
  const places = () => db.selectFrom('household').select('address').orderBy('file_number').execute()
  await erase(father)
  expect(await db.selectFrom('residence').selectAll().execute()).toEqual([])
  expect(await places()).toEqual([{ address: 'Dlhá 3' }, { address: '' }])
  for (const id of [mother, child]) await erase(id)
  expect(await places()).toEqual([{ address: '' }, { address: '' }])
  expect(await db.selectFrom('household_address').selectAll().execute()).toEqual([])
})
