import { expect, test } from 'vitest'
import { mergeOf } from '#support/merging.ts'
import { openTestDesk } from '#support/open-desk.ts'
import { somebody } from '#support/somebody.ts'
import { called, family, join, move } from '#support/homes.ts'

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
  const merged = await desk.send('people.merge', mergeOf(kept!, gone!))
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
