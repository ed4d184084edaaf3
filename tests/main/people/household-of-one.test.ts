import { expect, test } from 'vitest'
import { called } from '#support/homes.ts'
import { keepAll } from '#support/merging.ts'
import { openTestDesk, type TestDesk } from '#support/open-desk.ts'
import { somebody } from '#support/somebody.ts'

const file = (desk: TestDesk, id: string) => desk.send('people.get', { id })

/** Somebody who lives alone, with a number of their own. */
async function alone(desk: TestDesk, name: string) {
  const id = await somebody(desk, called(name))
  const { details, version } = await file(desk, id)
  const saved = await desk.send('people.save', { ...details, address: 'Hlavná 1', id, version })
  return desk.send('people.openHousehold', { id, version: saved.version })
}

test('who lives alone has a family number, is found by it and is at the head; others join it', async () => {
  await using desk = await openTestDesk()
  const eva = await alone(desk, 'Eva Kováčová')
  expect(eva.household).toMatchObject({
    address: 'Hlavná 1',
    members: [{ person: { id: eva.id }, role: 'head', usual: true }],
  })
  const { fileNumber } = eva.household!
  const { hits } = await desk.send('people.search', { text: fileNumber })
  expect(hits).toMatchObject([{ foundBy: 'file-number', person: { id: eva.id } }])
  const again = { id: eva.id, version: eva.version }
  expect(await desk.refusal('people.openHousehold', again)).toBe('has-household')
  const child = await somebody(desk, called('Adam Kováč'))
  const joining = { id: child, version: 1, withId: eva.id, role: 'child' } as const
  const { household } = await desk.send('people.joinHousehold', joining)
  expect(household).toMatchObject({ fileNumber, members: [{ role: 'head' }, { role: 'child' }] })
})

test('a file that somebody has changed meanwhile gets no household', async () => {
  await using desk = await openTestDesk()
  const id = await somebody(desk)
  const { details, version } = await file(desk, id)
  await desk.send('people.save', { ...details, sex: 'female', id, version })
  expect(await desk.refusal('people.openHousehold', { id, version })).toBe('stale')
  const { db } = desk.desk.open()!
  expect(await db.selectFrom('household').selectAll().execute()).toEqual([])
})

test('of two files of one person one number holds; parted again each has its own and is at its head', async () => {
  await using desk = await openTestDesk()
  const kept = await alone(desk, 'Eva Kováčová')
  const other = await alone(desk, 'Ева Ковачова')
  const sides = { ...keepAll, household: 'other' } as const
  const merged = await desk.send('people.merge', {
    id: kept.id,
    version: kept.version,
    otherId: other.id,
    otherVersion: other.version,
    choices: sides,
  })
  expect(merged.household).toMatchObject({
    fileNumber: other.household!.fileNumber,
    members: [{ person: { id: kept.id }, role: 'head' }],
  })
  const [merge] = await desk.send('people.listMerges', { personId: kept.id })
  const parting = { id: merge!.id, version: merged.version, toOther: [], changes: [] }
  await desk.send('people.unmerge', parting)
  const { db } = desk.desk.open()!
  for (const { id, household } of [kept, other]) {
    expect((await file(desk, id)).household).toMatchObject({
      fileNumber: household!.fileNumber,
      members: [{ person: { id }, role: 'head' }],
    })
    const head = db.selectFrom('household').select('head_person_id').where('id', '=', household!.id)
    expect(await head.executeTakeFirst()).toEqual({ head_person_id: id })
  }
})
