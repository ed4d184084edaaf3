import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Output } from '#contract/index.ts'
import type { Language } from '#contract/language.ts'
import type { MonthlyReturn, PublishedCount } from '#contract/returns.contract.ts'
import { openTestDesk, type TestDesk } from '#support/open-desk.ts'
import { putMonth, recordedMonth } from '#support/recorded-month.ts'
import { seenLines } from '#support/seen-lines.ts'

const month = { calendar: 'gregorian', year: 2026, month: 10 } as const
let desk: TestDesk

beforeAll(async () => {
  desk = await openTestDesk()
  const [manager] = await desk.send('staff.list', {})
  const facts = recordedMonth(manager!.id, 2026, 150)
  await putMonth(desk, facts)
  await desk.send('returns.sign', { month })
  const [visit] = facts.visits.filter(({ day }) => day.startsWith('2026-10'))
  const late = Array.from({ length: 7 }, (_, n) => ({
    ...visit!,
    id: `0198c0de-0000-7000-8000-0000000000f${n}`,
    ticket: 9000 + n,
    channel: 'home-visit' as const,
    ending: 'information' as const,
  }))
  await putMonth(desk, { people: [], needs: [], services: [], visits: late })
  await desk.send('returns.sign', { month })
  // Eight papers are set at the two signings.
}, 120_000)
afterAll(async () => desk[Symbol.asyncDispose]())

test('a corrected edition lists every number that differs, and no other', async () => {
  const first = await desk.send('returns.getUncovered', { month, edition: 1 })
  const second = await desk.send('returns.getUncovered', { month, edition: 2 })
  expect(first.changes).toEqual([])
  const homeVisits = { table: 'r1-contacts', row: 'home-visit', column: 'information' } as const
  const told = second.changes.find(({ at }) => isSame(at, homeVisits))
  expect(told).toEqual({
    at: homeVisits,
    before: countAt(first, homeVisits),
    now: countAt(second, homeVisits),
  })
  expect(told?.before).not.toEqual(told?.now)
  expect(second.changes).toHaveLength(differing(first, second))
})

test('covered, the list says nothing that the two editions do not say', async () => {
  const first = await desk.send('returns.get', { month, edition: 1 })
  const second = await desk.send('returns.get', { month, edition: 2 })
  expect(second.changes).toHaveLength(differing(first, second))
  const values = second.changes
    .flatMap(({ before, now }) => [before, now])
    .flatMap((count) => (count?.kind === 'shown' ? [count.value] : []))
  expect(values.length).toBeGreaterThan(0)
  expect(values.filter((value) => value > 0 && value < second.threshold)).toEqual([])
})

test.each([
  ['en', 'What differs from edition 1'],
  // As it stands on paper from left to right.
  ['fa', '۱ شیاریو اب توافت'],
  ['ru', 'Отличия от редакции 1'],
  ['sk', 'Rozdiely oproti vydaniu 1'],
] as const)('the paper of the second edition in %s says what differs', async (language, title) => {
  expect(await paperIn(language, 2)).toContain(title)
  expect(await paperIn(language, 1)).not.toContain(title)
})

async function paperIn(language: Language, edition: number): Promise<string> {
  await desk.send('returns.export', { month, edition, format: 'pdf', language })
  return (await seenLines(desk.left.at(-1)!.bytes)).join('\n')
}

type Place = Readonly<{ table: string; row: string; column: string }>

function countAt({ tables }: MonthlyReturn, place: Place): PublishedCount | undefined {
  const table = tables.find(({ id }) => id === place.table)
  const row = table?.rows.findIndex(({ code }) => code === place.row) ?? -1
  return table?.cells[row]?.[table.columns.indexOf(place.column)]
}

function isSame(at: Output<'returns.get'>['changes'][number]['at'], place: Place): boolean {
  return JSON.stringify(at) === JSON.stringify(place)
}

/** Every number in its order; with one column the rows and columns have no totals of their own. */
function numbersOf({ tables, measures }: MonthlyReturn): string[] {
  const all = [
    ...tables.flatMap(({ columns, cells, rowTotals, columnTotals, total }) => [
      ...cells.flat(),
      ...(columns.length > 1 ? [...rowTotals, ...columnTotals] : []),
      total,
    ]),
    ...measures.map(({ value }) => value),
  ]
  return all.map((count) => JSON.stringify(count))
}

function differing(first: MonthlyReturn, second: MonthlyReturn): number {
  const before = numbersOf(first)
  return numbersOf(second).filter((count, at) => count !== before[at]).length
}
