import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Output } from '#contract/index.ts'
import { ReturnMeasureId, ReturnTableId } from '#contract/returns.contract.ts'
import { openTestDesk, type TestDesk } from '#support/open-desk.ts'
import { putMonth } from '#support/recorded-month.ts'
import { type WholeMonth, wholeMonth } from '#support/whole-month.ts'

const month = { calendar: 'gregorian', year: 2026, month: 10 } as const
const ofNeeds = [
  'r1-contacts',
  'r1-relevant',
  'r5-received',
  'r3-needs',
  'r3-unmet',
  'r5-sent',
  'r5-need',
]
let desk: TestDesk
let facts: WholeMonth

beforeAll(async () => {
  desk = await openTestDesk()
  const [manager] = await desk.send('staff.list', {})
  const zones = (await desk.send('centre.get', {})).zones.map(({ id }) => id)
  facts = wholeMonth({ staffId: manager!.id, seed: 7, size: 150, zones })
  await putMonth(desk, facts)
  await desk.send('returns.sign', { month })
  // Four papers are set at the signing.
}, 60_000)
afterAll(async () => desk[Symbol.asyncDispose]())

test.each(ReturnTableId.options)(
  'no list behind %s names a manager who has a sensitive need; it says how many are left out',
  async (id) => {
    await desk.signInAs('manager')
    const { tables } = await desk.send('returns.getUncovered', { month })
    const table = tables.find((one) => one.id === id)!
    const keptOut = secrets()
    let leftOut = 0
    for (const [at, { code: row, sensitive }] of table.rows.entries()) {
      for (const edition of [null, 1]) {
        const asked = { month, edition, table: id, row, column: null }
        if (sensitive) {
          expect(await desk.refusal('returns.open', asked)).toBe('sensitive-number')
          continue
        }
        const list = await desk.send('returns.open', asked)
        expect(table.rowTotals[at]).toEqual({
          kind: 'shown',
          value: list.people.length + list.leftOut,
        })
        leftOut += list.leftOut
        if (ofNeeds.includes(id)) expect(named(list).filter((one) => keptOut.has(one))).toEqual([])
      }
    }
    const whole = await desk.send('returns.open', { month, table: id, row: null, column: null })
    expect(table.total).toEqual({ kind: 'shown', value: whole.people.length + whole.leftOut })
    if (ofNeeds.includes(id)) {
      expect(named(whole).filter((one) => keptOut.has(one))).toEqual([])
      expect(whole.leftOut).toBeGreaterThan(0)
      if (id !== 'r3-needs') expect(leftOut).toBeGreaterThan(0)
    }
  },
)

test.each(ReturnMeasureId.options)('%s opens to what it counts, now and as signed', async (id) => {
  await desk.signInAs('manager')
  const { measures } = await desk.send('returns.getUncovered', { month })
  const now = await desk.send('returns.openMeasure', { month, measure: id })
  expect(await desk.send('returns.openMeasure', { month, edition: 1, measure: id })).toEqual(now)
  const behind = now.people.length + now.leftOut
  expect(behind).toBeGreaterThan(0)
  if (/^(?:plans|unanswered)/u.test(id)) {
    expect(measures.find((one) => one.id === id)?.value).toEqual({ kind: 'shown', value: behind })
  }
  const keptOut = secrets()
  if (id.startsWith('unanswered') || id === 'answer-days-median') {
    expect(named(now).filter((one) => keptOut.has(one))).toEqual([])
  }
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

/** People all of whose needs are sensitive: nothing else brings them into a list of needs, contacts or letters. */
function secrets(): ReadonlySet<string> {
  const plain = new Set(facts.visits.map((one) => one.person_id))
  const found = new Set<string>()
  for (const { person_id: id, sensitive } of facts.needs) if (id && sensitive === 1) found.add(id)
  for (const { person_id: id, sensitive } of facts.needs)
    if (id && sensitive === 0) found.delete(id)
  const withNeed = new Set(facts.needs.map((one) => one.visit_id))
  for (const { id, person_id: personId } of facts.visits) {
    if (personId && !withNeed.has(id)) found.delete(personId)
  }
  return new Set([...found].filter((id) => plain.has(id)))
}

function named({ people }: Output<'returns.open'>): string[] {
  return people.flatMap(({ person }) => person?.id ?? [])
}
