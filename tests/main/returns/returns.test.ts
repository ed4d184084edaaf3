import { expect, test } from 'vitest'
import { ageBands } from '#contract/return-codes.ts'
import { ageBandOn } from '#main/features/returns/age-band.ts'
import type { MonthlyReturn, ReturnTableId } from '#contract/returns.contract.ts'
import { type TestDesk, openTestDesk } from '#support/open-desk.ts'
import { putMonth, type RecordedMonth, recordedMonth } from '#support/recorded-month.ts'

const october = { calendar: 'gregorian', year: 2026, month: 10 } as const
const november = { calendar: 'gregorian', year: 2026, month: 11 } as const

test('a person served five times counts once; being called from the queue is not being served', async () => {
  await using desk = await openTestDesk()
  const facts = await october2026(desk)
  const shown = await desk.send('returns.getUncovered', { month: october })
  const people = new Set(
    facts.services.filter(({ day }) => inOctober(day)).map((one) => one.person_id),
  )
  people.delete(null)
  expect(tableOf(shown, 'r2-language').total).toEqual({ kind: 'shown', value: people.size })
})

test('small numbers are covered for a caseworker and in everything that leaves', async () => {
  await using desk = await openTestDesk()
  await october2026(desk)
  await desk.signInAs('caseworker')
  expect(await desk.refusal('returns.getUncovered', { month: october })).toBe('not-permitted')
  const { tables, threshold } = await desk.send('returns.get', { month: october })
  const values = tables
    .flatMap(({ cells, rowTotals, columnTotals }) => [
      ...cells.flat(),
      ...rowTotals,
      ...columnTotals,
    ])
    .flatMap((count) => (count.kind === 'shown' ? [count.value] : []))
  expect(values.filter((value) => value > 0 && value < threshold)).toEqual([])
  expect(tables.flatMap(({ cells }) => cells.flat()).some(({ kind }) => kind === 'under')).toBe(
    true,
  )
})

test('a month is signed when it is over, and stays as it was signed', async () => {
  await using desk = await openTestDesk()
  const facts = await october2026(desk)
  expect(await desk.refusal('returns.sign', { month: november })).toBe('month-not-over')
  const signed = await desk.send('returns.sign', { month: october })
  expect(signed).toMatchObject({ state: 'signed', edition: 1, signedBy: 'Eva Horváthová' })
  expect(signed.auditHead?.mac).toMatch(/^[0-9a-f]{64}$/)
  expect(await desk.refusal('returns.sign', { month: october })).toBe('nothing-changed')

  await addLateVisit(desk, facts)
  const again = await desk.send('returns.get', { month: october, edition: 1 })
  expect(again.tables).toEqual(signed.tables)
  const corrected = await desk.send('returns.sign', { month: october })
  expect(corrected.edition).toBe(2)
  expect(await desk.send('returns.listSigned', {})).toMatchObject([{ edition: 2 }, { edition: 1 }])
})

test('every number opens to the people behind it, and the opening is logged', async () => {
  await using desk = await openTestDesk()
  const facts = await october2026(desk)
  const { people: list } = await desk.send('returns.open', {
    month: october,
    table: 'r2-language',
    row: 'fa',
    column: null,
  })
  const speaking = new Set(
    facts.people.filter(({ language }) => language === 'fa').map(({ id }) => id),
  )
  const served = new Set(
    facts.services.filter(({ day }) => inOctober(day)).map((one) => one.person_id),
  )
  const expected = [...served].filter((id) => id && speaking.has(id))
  expect(new Set(list.map(({ person }) => person?.id))).toEqual(new Set(expected))
  expect(list).toHaveLength(expected.length)
  const rows = await desk.desk.open()!.db.selectFrom('audit').select('action').execute()
  expect(rows.at(-1)).toEqual({ action: 'returns.open' })
  await desk.signInAs('caseworker')
  const own = { month: october, table: 'r2-language', row: 'fa', column: null } as const
  expect(await desk.send('returns.open', own)).toEqual({ people: [], leftOut: 0 })
})

test('the month is that of the centre’s calendar', async () => {
  await using desk = await openTestDesk({ centre: { calendar: 'jalali' } })
  await october2026(desk)
  const month = { calendar: 'jalali', year: 1405, month: 8 } as const
  expect(await desk.send('returns.get', { month })).toMatchObject({
    firstDay: '2026-10-23',
    lastDay: '2026-11-21',
  })
})

test.each([
  ['2000-01-01', 'day', '2026-10-01', '18-29'],
  ['1996-10-02', 'day', '2026-10-01', '18-29'],
  ['1996-10-01', 'day', '2026-10-01', '30-59'],
  ['1996', 'year', '2026-10-01', 'unknown'],
  ['1990', 'year', '2026-10-01', '30-59'],
  ['1966-10-01', 'age', '2026-10-01', '60-'],
] as const)('born %s (%s), on %s: band %s', (iso, precision, day, band) => {
  expect(ageBandOn({ iso, precision }, day)).toBe(band)
  expect(ageBands).toContain(band)
})

function inOctober(day: string): boolean {
  return day.startsWith('2026-10')
}

async function october2026(desk: TestDesk): Promise<RecordedMonth> {
  const [manager] = await desk.send('staff.list', {})
  const facts = recordedMonth(manager!.id, 2026, 120)
  await putMonth(desk, facts)
  return facts
}

async function addLateVisit(desk: TestDesk, { visits, ...facts }: RecordedMonth): Promise<void> {
  const first = visits.find(({ day }) => inOctober(day))!
  const late = { ...first, id: '0198c0de-0000-7000-8000-0000000000ff', ticket: 9999 }
  await putMonth(desk, { ...facts, people: [], needs: [], services: [], visits: [late] })
}

function tableOf({ tables }: MonthlyReturn, id: ReturnTableId) {
  return tables.find((table) => table.id === id)!
}
