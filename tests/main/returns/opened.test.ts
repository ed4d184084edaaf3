import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Output } from '#contract/index.ts'
import { ReturnMeasureId, type ReturnTable, ReturnTableId } from '#contract/returns.contract.ts'
import { openTestDesk, type TestDesk } from '#support/open-desk.ts'
import { putMonth } from '#support/recorded-month.ts'
import { type WholeMonth, wholeMonth } from '#support/whole-month.ts'

const month = { calendar: 'gregorian', year: 2026, month: 10 } as const
/** Whatever came to be through a need: their lists are of contacts, needs and letters. */
const ofNeeds = ReturnTableId.options.filter((id) => !id.startsWith('r2'))
const ofLetters = ReturnMeasureId.options.filter((id) => /^(?:answer|unanswered)/u.test(id))
let desk: TestDesk
let facts: WholeMonth

beforeAll(async () => {
  desk = await openTestDesk()
  const [manager] = await desk.send('staff.list', {})
  const zones = (await desk.send('centre.get', {})).zones.map(({ id }) => id)
  facts = wholeMonth({ staffId: manager!.id, seed: 9, size: 150, zones })
  await putMonth(desk, facts)
  await desk.send('returns.sign', { month })
  // Four papers are set at the signing.
}, 60_000)
afterAll(async () => desk[Symbol.asyncDispose]())

test.each(ReturnTableId.options)(
  '%s opens to as many as it says, named or left out',
  async (id) => {
    const table = await tableOf(id)
    for (const edition of [null, 1]) {
      for (const [at, { code: row }] of plainRows(table)) {
        const list = await desk.send('returns.open', {
          month,
          edition,
          table: id,
          row,
          column: null,
        })
        const value = list.people.length + list.leftOut
        expect(table.rowTotals[at]).toEqual({ kind: 'shown', value })
      }
      const whole = { month, edition, table: id, row: null, column: null }
      const { people, leftOut } = await desk.send('returns.open', whole)
      expect(table.total).toEqual({ kind: 'shown', value: people.length + leftOut })
    }
  },
)

test.each(ofNeeds)(
  'no list behind %s names a manager who has a sensitive need, and it says how many are left out',
  async (id) => {
    const table = await tableOf(id)
    const keptOut = secrets()
    for (const edition of [null, 1]) {
      const rows = [null, ...plainRows(table).map(([, { code }]) => code)]
      for (const row of rows) {
        const list = await desk.send('returns.open', {
          month,
          edition,
          table: id,
          row,
          column: null,
        })
        expect(named(list).filter((one) => keptOut.has(one))).toEqual([])
      }
      const whole = { month, edition, table: id, row: null, column: null }
      expect((await desk.send('returns.open', whole)).leftOut).toBeGreaterThan(0)
    }
  },
)

test.each(['r3-needs', 'r2-target'] as const)('a sensitive row of %s does not open', async (id) => {
  const table = await tableOf(id)
  const rows = table.rows.filter(({ sensitive }) => sensitive)
  expect(rows.length).toBeGreaterThan(0)
  for (const { code: row } of rows) {
    const asked = { month, table: id, row, column: null }
    expect(await desk.refusal('returns.open', asked)).toBe('sensitive-number')
  }
})

test.each(ReturnMeasureId.options)('%s opens by the same rules, now and as signed', async (id) => {
  await desk.signInAs('manager')
  const now = await desk.send('returns.openMeasure', { month, measure: id })
  expect(now.people.length).toBeGreaterThan(0)
  expect(await desk.send('returns.openMeasure', { month, edition: 1, measure: id })).toEqual(now)
  const { db } = desk.desk.open()!
  const rows = await db.selectFrom('audit').select('action').execute()
  expect(rows.at(-1)).toEqual({ action: 'returns.openMeasure' })
  await desk.signInAs('caseworker')
  const own = await desk.send('returns.openMeasure', { month, measure: id })
  expect(own).toEqual({ people: [], leftOut: 0 })
  await desk.signInAs('receptionist')
  const asked = { month, measure: id }
  expect(await desk.refusal('returns.openMeasure', asked)).toBe('not-permitted')
})

test.each(ReturnMeasureId.options.filter((id) => /^(?:plans|unanswered)/u.test(id)))(
  '%s opens to as many as it counts',
  async (id) => {
    await desk.signInAs('manager')
    const { measures } = await desk.send('returns.getUncovered', { month })
    const { people, leftOut } = await desk.send('returns.openMeasure', { month, measure: id })
    const value = people.length + leftOut
    expect(measures.find((one) => one.id === id)?.value).toEqual({ kind: 'shown', value })
  },
)

test.each(ofLetters)('no list behind %s names who has a sensitive need', async (id) => {
  await desk.signInAs('manager')
  const keptOut = secrets()
  const list = await desk.send('returns.openMeasure', { month, measure: id })
  expect(named(list).filter((one) => keptOut.has(one))).toEqual([])
  expect(list.leftOut).toBeGreaterThan(0)
})

async function tableOf(id: ReturnTableId): Promise<ReturnTable> {
  await desk.signInAs('manager')
  const { tables } = await desk.send('returns.getUncovered', { month })
  return tables.find((table) => table.id === id)!
}

function plainRows({ rows }: ReturnTable) {
  return [...rows.entries()].filter(([, { sensitive }]) => !sensitive)
}

/** People all of whose contacts and needs are about something sensitive: no plain one brings them into a list. */
function secrets(): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { person_id: id, sensitive } of facts.needs) if (id && sensitive === 1) found.add(id)
  for (const { person_id: id, sensitive } of facts.needs)
    if (id && sensitive === 0) found.delete(id)
  const withNeed = new Set(facts.needs.map((one) => one.visit_id))
  for (const { id, person_id: personId } of facts.visits) {
    if (personId && !withNeed.has(id)) found.delete(personId)
  }
  expect(found.size).toBeGreaterThan(0)
  return found
}

function named({ people }: Output<'returns.open'>): string[] {
  return people.flatMap(({ person }) => person?.id ?? [])
}
