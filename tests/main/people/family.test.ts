import { expect, test } from 'vitest'
import type { NewMember } from '#contract/people-homes.contract.ts'
import { openTestDesk, type TestDesk } from '#support/open-desk.ts'
import { restrictedFile, witness } from '#support/restricted-file.ts'
import { somebody } from '#support/somebody.ts'

const child = (name: string, birth: NewMember['birth'] = null): NewMember => ({
  name,
  birth,
  sex: 'unknown',
  role: 'child',
})

async function mother(desk: TestDesk) {
  const id = await somebody(desk, { language: 'fa', interpreter: true })
  const { details, version } = await desk.send('people.get', { id })
  return desk.send('people.save', { ...details, address: 'Hlavná 1', id, version })
}

test('a family is registered in one go: one household, one home, one language, each with a file', async () => {
  await using desk = await openTestDesk()
  const { id, version } = await mother(desk)
  const members = [
    child('Sára Kováčová', { iso: '2014-05-17', precision: 'day' }),
    child('سامان کواچ'),
    { ...child('Peter Kováč'), role: 'partner' } as const,
  ]
  const file = await desk.send('people.addFamily', { id, version, members })
  expect(file.household?.members.map(({ person, role }) => [person.name, role])).toEqual([
    ['Žofia Kováčová', 'other'],
    ['Sára Kováčová', 'child'],
    ['سامان کواچ', 'child'],
    ['Peter Kováč', 'partner'],
  ])
  const sara = file.household!.members[1]!.person
  expect(sara).toMatchObject({ language: 'fa', interpreter: true })
  const { details } = await desk.send('people.get', { id: sara.id })
  expect(details.address).toBe('Hlavná 1')
  const { hits } = await desk.send('people.search', { text: 'Saman Kovac' })
  expect(hits[0]?.person.name).toBe('سامان کواچ')
})

test('one who joins later comes to the same household', async () => {
  await using desk = await openTestDesk()
  const { id, version } = await mother(desk)
  const first = await desk.send('people.addFamily', { id, version, members: [child('Sára')] })
  const second = await desk.send('people.addFamily', {
    id,
    version: first.version,
    members: [child('Adam')],
  })
  expect(second.household?.id).toBe(first.household?.id)
  expect(second.household?.members).toHaveLength(3)
})

test('where one of them cannot be registered nobody is, and the field is named', async () => {
  await using desk = await openTestDesk()
  const { id, version } = await mother(desk)
  const members = [child('Sára'), child('Adam', { iso: '2031-01-01', precision: 'day' })]
  const reply = await desk.ask('people.addFamily', { id, version, members })
  expect(reply).toMatchObject({
    failure: { code: 'day-ahead', fields: { 'members.1.birth': 'day-ahead' } },
  })
  const file = await desk.send('people.get', { id })
  expect([file.household, file.version]).toEqual([null, version])
  expect((await desk.send('people.search', { text: 'Sára' })).hits).toEqual([])
})

test('who has a restricted file is not opened a second one, and no more is told', async () => {
  await using desk = await openTestDesk()
  await restrictedFile(desk)
  const { id, version } = await mother(desk)
  const members = [child(witness.name, witness.birth)]
  expect(await desk.refusal('people.addFamily', { id, version, members })).toBe('restricted-file')
})
