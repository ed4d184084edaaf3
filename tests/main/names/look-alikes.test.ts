import { expect, test } from 'vitest'
import type { PartialDate } from '#contract/calendar/partial-date.ts'
import { type Known, LookAlikes } from '#main/features/people/names/look-alikes.ts'
import { buildNameIndex } from '#support/build-name-index.ts'

const day = (iso: string): PartialDate => ({ iso, precision: 'day' })

type Person = Known & Readonly<{ name: string }>

function person(name: string, birth: PartialDate | null, ...tails: string[]): Person {
  const personId = `${name} ${birth?.iso ?? ''}`
  return { personId, name, birth, tails, address: '', householdId: null }
}

/** Whom the list puts beside the first of these, where the others were there before. */
function beside(first: Person, ...others: Person[]): string[] {
  const all = [first, ...others, ...crowd]
  const index = buildNameIndex(all.map(({ personId, name: text }) => ({ personId, text })))
  const list = new LookAlikes(index)
  for (const one of [...others, ...crowd]) list.add(one)
  return list.compareAndAdd(first).map(({ personId }) => personId)
}

/** Others of the same names and of the same days: alone neither says anything. */
const crowd = [
  person('Žofia Kováčová', day('1951-02-11')),
  person('Mohammad Rezaei', day('1990-12-30')),
  person('Peter Horváth', day('1986-08-03')),
  person('Ольга Кузнецова', day('1986-08-03')),
]

const zofia = person('Žofia Kováčová', day('1986-08-03'))

test.each([
  ['in another script, on the same day', person('Жофия Ковачова', day('1986-08-03'))],
  ['day and month swapped', person('Zofia Kovacova', day('1986-03-08'))],
  ['one figure of the year wrong', person('Žofia Kováčová', day('1985-08-03'))],
  ['a day further, converted by hand', person('Žofia Kováčová', day('1986-08-04'))],
  ['the year alone', person('Žofia Kováčová', { iso: '1986', precision: 'year' })],
])('somebody entered a second time is found: %s', (_, second) => {
  expect(beside(zofia, second)).toEqual([second.personId])
  expect(beside(second, zofia)).toEqual([zofia.personId])
})

test('the year alone says nothing where others are called so, in whatever script', () => {
  const second = person('Žofia Kováčová', { iso: '1986', precision: 'year' })
  const namesakes = ['Žofia Kováčová', 'Жофия Ковачова', 'Zofia Kovacova'].map((name, at) =>
    person(name, day(`196${at}-02-11`)),
  )
  expect(beside(zofia, second, ...namesakes)).toEqual([])
  expect(beside(zofia, second)).toEqual([second.personId])
})

test('a phone finds whose birth nobody asked for', () => {
  const first = person('محمد رضایی', null, '654321509')
  const second = person('Mohammad Rezaei', day('1986-08-03'), '654321509')
  expect(beside(first, second)).toEqual([second.personId])
})

test('an address finds whose birth nobody asked for; one household speaks against', () => {
  const first = { ...person('Žofia Kováčová', null), address: '12 hlavna' }
  const second = { ...person('Zofia Kovacova', day('1986-08-03')), address: '12 hlavna' }
  expect(beside(first, second)).toEqual([second.personId])
  expect(beside({ ...first, address: '14 hlavna' }, second)).toEqual([])
  const [father, son] = [first, second].map((one) => ({ ...one, householdId: 'h' }))
  expect(beside(father!, son!)).toEqual([])
})

test('brothers with one phone, and people born on one day, stand apart', () => {
  const brother = person('Ján Kováč', day('1990-01-12'), '654321509')
  const other = person('Peter Kováč', day('1992-05-17'), '654321509')
  expect(beside(brother, other)).toEqual([])
  expect(beside(person('Anna Tóthová', day('1986-08-03')), zofia)).toEqual([])
})
