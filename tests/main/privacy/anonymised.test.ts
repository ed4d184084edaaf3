import { afterAll, beforeAll, expect, test } from 'vitest'
import type { MonthlyReturn } from '#contract/returns.contract.ts'
import { imageAfterLock, wordsLeft } from '#support/file-image.ts'
import { makeCase } from '#support/roles/case-under-test.ts'
import { secretNames, wordOf } from '#support/roles/secrets.ts'
import { openTestDesk, type TestDesk } from '#support/open-desk.ts'
import { putMonth } from '#support/recorded-month.ts'
import { wholeMonth } from '#support/whole-month.ts'

const months = [9, 10, 11].map((month) => ({ calendar: 'gregorian', year: 2026, month }) as const)

let desk: TestDesk
let before: MonthlyReturn[]
let signed: unknown
let erased: string[]

beforeAll(async () => {
  desk = await openTestDesk({ zones: ['Staré Mesto', 'Rybníky'] })
  const [manager] = await desk.send('staff.list', {})
  const zones = (await desk.send('centre.get', {})).zones.map(({ id }) => id)
  const season = wholeMonth({ staffId: manager!.id, seed: 77, size: 60, zones })
  await putMonth(desk, season)
  await desk.send('returns.sign', { month: months[1]! })
  before = await countAll()
  signed = await signedEdition()
  // Every second person: with birth known to the day, to the year and not at all, helped and never helped.
  erased = season.people.flatMap(({ id }, n) => (n % 2 === 0 ? [id] : []))
  const open = new Set(season.visits.flatMap((one) => (one.state === 'ended' ? [] : one.person_id)))
  erased = erased.filter((id) => !open.has(id))
  for (const personId of erased) await carryOut(desk, personId)
}, 120_000)
afterAll(async () => desk[Symbol.asyncDispose]())

async function countAll() {
  return Promise.all(months.map(async (month) => desk.send('returns.getUncovered', { month })))
}

async function signedEdition() {
  return desk.send('returns.get', { month: months[1]!, edition: 1 })
}

async function carryOut(at: TestDesk, personId: string) {
  const asked = { personId, askedOn: '2026-11-20', asker: 'person', manner: 'letter' } as const
  const { id, version } = await at.send('privacy.recordErasure', asked)
  return at.send('privacy.carryOut', { id, version })
}

test('no number of any month changes, signed or not, when half of the people become nobody', async () => {
  expect(erased.length).toBeGreaterThan(20)
  const after = await countAll()
  for (const [at, month] of after.entries()) {
    expect(month.tables).toEqual(before[at]!.tables)
    expect(month.measures).toEqual(before[at]!.measures)
  }
  const bySexAndAge = after[1]!.tables.find(({ id }) => id === 'r2-sex-age')!
  expect(JSON.stringify(bySexAndAge)).toMatch(/[1-9]/u)
  expect(await signedEdition()).toEqual(signed)
})

test('nobody can open, find or change who became nobody', async () => {
  for (const id of erased.slice(0, 3)) {
    expect(await desk.refusal('people.get', { id })).toBe('person-not-found')
    expect(await desk.refusal('privacy.ofPerson', { personId: id })).toBe('person-not-found')
  }
  const { hits } = await desk.send('people.search', { text: '' })
  expect(hits.length).toBeGreaterThan(3)
  expect(hits.filter(({ person }) => erased.includes(person.id))).toEqual([])
})

test('of a whole file no word is left, in the index, on the pages or in what is replied again', async () => {
  await using own = await openTestDesk()
  const { personId, visit, person } = await makeCase(own, 'Own', () => own.signInAs('caseworker'))
  await own.signInAs('receptionist')
  const { fileNumber, label } = person
  await own.send('visits.end', { id: visit.id, version: visit.version, ending: 'information' })
  await own.signInAs('manager')
  expect(await carryOut(own, personId)).toMatchObject({
    state: 'carried-out',
    inCopies: { until: null, endless: 0, away: 0 },
  })
  for (const text of [label.name, fileNumber, '1986']) {
    const { hits } = await own.send('people.search', { text })
    expect(hits.filter((hit) => hit.person.id === personId)).toEqual([])
  }
  // The other two of the case stay, with their words; a sibling’s need and the directory are not this person’s.
  const words = secretNames
    .filter((name) => !staysElsewhere.has(name))
    .map((name) => wordOf(name, 'Own'))
  const image = await imageAfterLock(own)
  expect(wordsLeft(image, [...words, fileNumber, label.name, '1986-08-03'])).toEqual([])
  expect(wordsLeft(image, [wordOf('provider', 'Own'), 'Beata Own'])).toHaveLength(2)
})

const staysElsewhere: ReadonlySet<string> = new Set([
  'sensitiveTopic',
  'needDetail',
  'sensitiveDetail',
  'remark',
  'provider',
  'formerName',
  'correctedWhy',
  'restrictedWhy',
  'restrictionAsker',
  'askerName',
])

test('who is still here is not erased under the eyes of the reception', async () => {
  await using own = await openTestDesk()
  const { siblingId } = await makeCase(own, 'Own', () => own.signInAs('caseworker'))
  await own.signInAs('manager')
  const asked = {
    personId: siblingId,
    askedOn: '2026-11-20',
    asker: 'person',
    manner: 'letter',
  } as const
  const request = await own.send('privacy.recordErasure', asked)
  expect(await own.refusal('privacy.carryOut', { id: request.id, version: 1 })).toBe('visit-open')
})

test('the chain of the log holds', async () => {
  await using own = await openTestDesk()
  const { resting } = await makeCase(own, 'Own', () => own.signInAs('caseworker'))
  await own.signInAs('manager')
  // Restricted too: who asks to be erased is not kept by their own objection.
  const { id, version } = resting.request
  await own.send('privacy.carryOut', { id, version })
  const image = await imageAfterLock(own)
  const words = [
    'formerName',
    'correctedWhy',
    'restrictedWhy',
    'restrictionAsker',
    'askerName',
  ] as const
  expect(
    wordsLeft(
      image,
      words.map((name) => wordOf(name, 'Own')),
    ),
  ).toEqual([])
  await own.signInAs('manager')
  const { lines } = await own.send('audit.list', {})
  expect(lines.some(({ action }) => action === 'privacy.carryOut')).toBe(true)
})
