import { expect, test } from 'vitest'
import { filesToMerge } from '#support/merging.ts'
import { openTestDesk, type TestDesk } from '#support/open-desk.ts'
import { restrict } from '#support/restricted-file.ts'
import { somebody } from '#support/somebody.ts'

const born = { iso: '1986-08-03', precision: 'day' } as const

async function twoFiles(desk: TestDesk) {
  const one = await somebody(desk, { birth: born })
  const names = [{ kind: 'official', text: 'Жофия Ковачова' }] as const
  const other = await somebody(desk, { names: [...names], birth: born, language: 'ru' })
  await somebody(desk, { names: [{ kind: 'official', text: 'Peter Horváth' }], birth: born })
  return { one, other }
}

/** Nobody is at the keys for so long that the quiet work of the day is done. */
async function quietMinute(desk: TestDesk): Promise<void> {
  desk.passMinutes(2)
  await desk.desk.keepUpIfIdle()
}

async function listed(desk: TestDesk): Promise<string[][]> {
  const { pairs } = await desk.send('people.listDuplicates', {})
  return pairs.map(({ one, other }) => [one.id, other.id].toSorted())
}

test('one address, however it is spelled, speaks for one person; one household against', async () => {
  await using desk = await openTestDesk()
  const [one, other] = [await somebody(desk), await somebody(desk)]
  for (const [id, address] of [
    [one, 'Hlavná 12, Bánov'],
    [other, 'hlavna 12 Banov'],
  ] as const) {
    const { details, version } = await desk.send('people.get', { id })
    await desk.send('people.save', { ...details, address, id, version })
  }
  await quietMinute(desk)
  const { pairs } = await desk.send('people.listDuplicates', {})
  expect(pairs).toMatchObject([{ reasons: ['same-name', 'same-address'] }])
  const { version } = await desk.send('people.get', { id: other })
  await desk.send('people.joinHousehold', { id: other, version, withId: one, role: 'child' })
  await nextDay(desk)
  expect(await listed(desk)).toEqual([])
})

test('a quiet minute finds the two files of one person, and says what speaks for it', async () => {
  await using desk = await openTestDesk()
  const { one, other } = await twoFiles(desk)
  expect(await listed(desk)).toEqual([])
  await quietMinute(desk)
  expect(await listed(desk)).toEqual([[one, other].toSorted()])
  const { pairs, total } = await desk.send('people.listDuplicates', {})
  expect([pairs[0]!.reasons, total]).toEqual([['same-name', 'same'], 1])
})

test('who was said to be two people is not listed again, until that is taken back', async () => {
  await using desk = await openTestDesk()
  const { one, other } = await twoFiles(desk)
  await quietMinute(desk)
  await desk.send('people.keepApart', { oneId: one, otherId: other })
  expect(await listed(desk)).toEqual([])
  await desk.send('people.compareAgain', { oneId: other, otherId: one })
  expect(await listed(desk)).toEqual([[one, other].toSorted()])
  await desk.send('people.keepApart', { oneId: one, otherId: other })
  await changeAddress(desk, one)
  await nextDay(desk)
  expect(await listed(desk)).toEqual([])
})

test('only what is new or has changed is compared, and what no longer speaks for it is forgotten', async () => {
  await using desk = await openTestDesk()
  const { one, other } = await twoFiles(desk)
  await quietMinute(desk)
  await desk.signInAs('caseworker')
  const { details, version } = await desk.send('people.get', { id: other })
  const birth = { iso: '1951-02-11', precision: 'day' } as const
  await desk.send('people.save', { ...details, birth, id: other, version })
  await nextDay(desk)
  expect(await listed(desk)).toEqual([])
  const third = await somebody(desk, { birth: born })
  await nextDay(desk)
  expect(await listed(desk)).toEqual([[one, third].toSorted()])
})

test('a list that was made by other weights is made anew, and what was decided stays decided', async () => {
  await using desk = await openTestDesk()
  const { one, other } = await twoFiles(desk)
  await quietMinute(desk)
  // A night locks the store: each time the connection of the day.
  const db = () => desk.desk.open()!.db
  const scores = () => db().selectFrom('look_alike').select(['score', 'apart_at']).execute()
  const before = await scores()
  await db().updateTable('look_alike').set({ score: 99 }).execute()
  await nextDay(desk)
  expect(await scores()).toMatchObject([{ score: 99 }])
  const weighOtherwise = () =>
    db()
      .updateTable('meta')
      .where('key', '=', 'look_alikes_weighed_by')
      .set({ value: 'of an older version' })
      .execute()
  await weighOtherwise()
  await nextDay(desk)
  expect(await scores()).toEqual(before)
  await desk.send('people.keepApart', { oneId: one, otherId: other })
  await weighOtherwise()
  await nextDay(desk)
  expect(await listed(desk)).toEqual([])
})

test('merged files are no pair any more, and parted ones are two people', async () => {
  await using desk = await openTestDesk()
  const merging = await filesToMerge(desk)
  await quietMinute(desk)
  expect(await listed(desk)).toEqual([])
  const { version } = await desk.send('people.merge', merging)
  const [merge] = await desk.send('people.listMerges', { personId: merging.id })
  await desk.send('people.unmerge', { id: merge!.id, version, toOther: [], changes: [] })
  const { db } = desk.desk.open()!
  expect(await db.selectFrom('look_alike').select('apart_at').execute()).toHaveLength(1)
})

test('a pair with a restricted file is not there for who may not know of it', async () => {
  await using desk = await openTestDesk()
  const { one, other } = await twoFiles(desk)
  await quietMinute(desk)
  await desk.signInAs('caseworker')
  await desk.send('people.takeCase', { id: one })
  await restrict(desk, one)
  expect(await listed(desk)).toHaveLength(1)
  await desk.signInAs('receptionist')
  expect(await desk.send('people.listDuplicates', {})).toEqual({ pairs: [], total: 0 })
  const pair = { oneId: one, otherId: other }
  expect(await desk.refusal('people.keepApart', pair)).toBe('person-not-found')
})

test('a lock in the middle leaves the list as it was', async () => {
  await using desk = await openTestDesk()
  await twoFiles(desk)
  desk.passMinutes(2)
  const looking = desk.desk.keepUpIfIdle()
  await desk.desk.lock('left')
  await looking
  await desk.signInAs('receptionist')
  await quietMinute(desk)
  expect(await listed(desk)).toHaveLength(1)
})

async function changeAddress(desk: TestDesk, id: string): Promise<void> {
  const { details, version } = await desk.send('people.get', { id })
  await desk.send('people.save', { ...details, address: 'Hlavná 1', id, version })
}

async function nextDay(desk: TestDesk): Promise<void> {
  desk.passMinutes(24 * 60)
  await desk.signInAs('receptionist')
  await quietMinute(desk)
}
