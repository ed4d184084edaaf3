import { expect, test } from 'vitest'
import { loadNameIndex } from '#main/features/people/name-index.service.ts'
import type { NameIndex } from '#main/features/people/names/name-index.ts'
import { idAt, storeOfNames } from '../../bench/store-of-names.ts'
import { walkIn } from '#support/desk-day.ts'
import { type Dice, dice } from '#support/dice.ts'
import { keepAll } from '#support/merging.ts'
import { openTestDesk, type TestDesk } from '#support/open-desk.ts'
import { somebody } from '#support/somebody.ts'

const given = [
  'Žofia',
  'Zofia',
  'Мария',
  'محمد',
  'Mohammad',
  'Anna-Mária',
  'علی‌رضا',
  'Саша',
  'Dr. Ján',
]
const family = [
  'Kováčová',
  'Kovacova',
  'رضایی',
  'Rezaei',
  'Резаи',
  'Шевчук',
  'Ševčuk',
  'al-Husseini',
]
const asked = [
  ...given,
  ...family,
  ...given.map((name, at) => `${name} ${family[at % family.length]}`),
]

/** What the index answers, equals in any order. */
function answersOf(index: NameIndex) {
  return asked.map((text) =>
    index
      .search(`${text} `, { limit: 1000, asPrefix: true })
      .map(({ personId, score, text: found }) => `${score.toFixed(6)} ${personId} ${found}`)
      .toSorted(),
  )
}

async function expectInStep({ desk }: TestDesk, told: string) {
  const { db, parts } = desk.open()!
  const anew = await loadNameIndex(db)
  const [kept, wanted] = [parts.names, anew].map((index) => ({
    told,
    size: index.size,
    answers: answersOf(index),
  }))
  expect(kept).toEqual(wanted)
}

const aName = ({ below }: Dice) => ({
  kind: 'official' as const,
  text: `${given[below(given.length)]} ${family[below(family.length)]}`,
})
const someNames = (die: Dice) => Array.from({ length: 1 + die.below(3) }, () => aName(die))

const everyAct = ['registered', 'saved', 'saved too late', 'merged', 'parted', 'taken back']

/** One random act at the desk that writes names; refused ones write none. */
async function act(desk: TestDesk, die: Dice, ids: string[]): Promise<string> {
  const pick = () => ids[die.below(ids.length)]!
  const kind = ids.length < 3 ? 0 : die.below(5)
  if (kind === 0) {
    ids.push(await somebody(desk, { names: someNames(die) }))
    return 'registered'
  }
  const [one, other] = [
    await desk.ask('people.get', { id: pick() }),
    await desk.ask('people.get', { id: pick() }),
  ]
  if (!one.ok || !other.ok) return 'no longer there'
  const { id, version, details } = one.value
  if (kind === 1) {
    const late = version - die.below(2)
    const wanted = { ...details, names: someNames(die), id, version: late }
    const { ok } = await desk.ask('people.save', wanted)
    return ok ? 'saved' : 'saved too late'
  }
  if (kind === 2) {
    const { id: otherId, version: otherVersion } = other.value
    const both = { id, version, otherId, otherVersion, choices: keepAll }
    const { ok } = await desk.ask('people.merge', both)
    return ok ? 'merged' : 'not merged'
  }
  if (kind === 3) {
    const [merge] = await desk.send('people.listMerges', { personId: id })
    if (!merge) return 'never merged'
    const parting = { id: merge.id, version, toOther: [], changes: [] }
    const { ok } = await desk.ask('people.unmerge', parting)
    return ok ? 'parted' : 'not parted'
  }
  const visit = await walkIn(desk, aName(die).text)
  if (die.below(2) === 0) return 'walked in'
  await desk.send('visits.undo', { eventId: visit.eventId })
  return 'taken back'
}

test('whatever is written at the desk, searches know the names that are in the store, before a lock and after', async () => {
  await using desk = await openTestDesk()
  const die = dice(41)
  const ids: string[] = []
  await desk.signInAs('receptionist')
  const acts = new Set<string>()
  for (let done = 0; done < 120; done++) {
    const told = await act(desk, die, ids)
    acts.add(told)
    if (done % 5 === 0) await expectInStep(desk, `act ${done}: ${told}`)
  }
  await expectInStep(desk, 'at the end')
  expect([...acts]).toEqual(expect.arrayContaining(everyAct))
  const before = answersOf(desk.desk.open()!.parts.names)
  await desk.send('desk.lock', {})
  await desk.signInAs('receptionist')
  expect(answersOf(desk.desk.open()!.parts.names)).toEqual(before)
})

test('a transaction that is rolled back changes no search, and its names are not filed by a later one', async () => {
  await using desk = await openTestDesk()
  const id = await somebody(desk)
  const { transact } = desk.desk.open()!
  const undone = transact(async (db) => {
    await db
      .updateTable('person_name')
      .set({ text: 'Peter Malý' })
      .where('person_id', '=', id)
      .execute()
    throw new Error('undone')
  })
  await expect(undone).rejects.toThrow('undone')
  await expectInStep(desk, 'undone')
  await transact(async (db) => {
    await db
      .updateTable('person_name')
      .set({ text: 'Jana Veľká' })
      .where('person_id', '=', id)
      .execute()
  })
  await expectInStep(desk, 'done')
})

test('names are loaded by the ten thousand, none lost or given to another: a person across the border, a line end in a name', async () => {
  const names = Array.from({ length: 10_050 }, (_, at) => `Žofia ${at}`)
  names[40] = 'محمد\nرضایی'
  await using fresh = await storeOfNames(names)
  const more = fresh.store.raw.prepare(
    `INSERT INTO person_name (id, person_id, kind, text, position)
     SELECT id || @position, id, 'former', @text, @position FROM person WHERE id LIKE '%9998'`,
  )
  for (const [at, text] of ['Anna Prvá', 'Anna Druhá', 'Anna Tretia'].entries()) {
    more.run({ text, position: at + 1 })
  }
  const index = await loadNameIndex(fresh.store.db)
  expect(index.size).toBe(10_053)
  expect([40, 41, 9997, 9998, 9999, 10_049].map((at) => index.textsOf(idAt(at)))).toEqual([
    ['محمد\nرضایی'],
    ['Žofia 41'],
    ['Žofia 9997'],
    ['Žofia 9998', 'Anna Prvá', 'Anna Druhá', 'Anna Tretia'],
    ['Žofia 9999'],
    ['Žofia 10049'],
  ])
})
