import { expect, test } from 'vitest'
import { openTestDesk, type TestDesk } from '#support/open-desk.ts'
import { putMonth, recordedMonth } from '#support/recorded-month.ts'

const month = { calendar: 'gregorian', year: 2026, month: 10 } as const

test('every check opens as many as it says, and the opening is logged', async () => {
  await using desk = await deskWithMonth()
  const checks = await desk.send('returns.check', { month })
  expect(checks.withoutBirthDate).toMatchObject({ kind: 'shown' })
  expect(checks.unbalanced).toEqual({ kind: 'shown', value: 0 })
  for (const check of ['withoutBirthDate', 'withoutSex', 'openVisits'] as const) {
    const { people: list } = await desk.send('returns.openCheck', { month, check })
    expect({ kind: 'shown', value: list.length }).toEqual(checks[check])
  }
  const rows = await storeOf(desk).selectFrom('audit').select('action').execute()
  expect(rows.at(-1)).toEqual({ action: 'returns.openCheck' })
})

test('what was typed after the signing is late, until the corrected edition counts it', async () => {
  await using desk = await deskWithMonth()
  await desk.send('returns.sign', { month })
  expect((await desk.send('returns.check', { month })).lateEntries).toEqual(none)
  await addVisit(desk)
  expect((await desk.send('returns.check', { month })).lateEntries).toEqual(one)
  const { people: late } = await desk.send('returns.openCheck', { month, check: 'lateEntries' })
  expect(late.map(({ day }) => day)).toEqual(['2026-10-05'])
  await desk.send('returns.sign', { month })
  expect((await desk.send('returns.check', { month })).lateEntries).toEqual(none)
})

test('a need that ends in the month and begins after it breaks the balance', async () => {
  await using desk = await deskWithMonth()
  const db = storeOf(desk)
  const need = await db
    .selectFrom('need')
    .selectAll()
    .where('ended_on', 'like', '2026-10-%')
    .where('topic', '=', 'income.debt')
    .executeTakeFirstOrThrow()
  await db
    .updateTable('need')
    .set({ presented_on: '2026-11-03' })
    .where('id', '=', need.id)
    .execute()
  expect((await desk.send('returns.check', { month })).unbalanced).toEqual(one)
  const opened = await desk.send('returns.openCheck', { month, check: 'unbalanced' })
  expect(opened.people).toHaveLength(1)
})

test('a caseworker sees small checks covered and opens only their own cases', async () => {
  await using desk = await deskWithMonth()
  await desk.send('returns.sign', { month })
  await addVisit(desk)
  await desk.signInAs('caseworker')
  const checks = await desk.send('returns.check', { month })
  expect(checks.lateEntries).toEqual({ kind: 'under', threshold: 5 })
  const opened = await desk.send('returns.openCheck', { month, check: 'lateEntries' })
  expect(opened).toEqual({ people: [], leftOut: 0 })
  await desk.signInAs('receptionist')
  expect(await desk.refusal('returns.check', { month })).toBe('not-permitted')
})

const none = { kind: 'shown', value: 0 }
const one = { kind: 'shown', value: 1 }

async function deskWithMonth(): Promise<TestDesk> {
  const desk = await openTestDesk()
  const [manager] = await desk.send('staff.list', {})
  await putMonth(desk, recordedMonth(manager!.id, 2026, 120))
  return desk
}

async function addVisit(desk: TestDesk): Promise<void> {
  const db = storeOf(desk)
  const visit = await db.selectFrom('visit').selectAll().executeTakeFirstOrThrow()
  const late = { id: '0198c0de-0000-7000-8000-0000000000ff', ticket: 9999, day: '2026-10-05' }
  await db
    .insertInto('visit')
    .values({ ...visit, ...late })
    .execute()
}

function storeOf({ desk }: TestDesk) {
  const open = desk.open()
  if (!open) throw new Error('nobody is signed in')
  return open.db
}
