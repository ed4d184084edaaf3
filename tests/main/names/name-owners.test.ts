import { expect, test } from 'vitest'
import { lineEnd } from '#main/features/people/names/name-bytes.ts'
import { NameOwners } from '#main/features/people/names/name-owners.ts'

const ids = (...lines: string[]) =>
  Buffer.concat(lines.flatMap((id) => [Buffer.from(id), Buffer.of(lineEnd)])).subarray(0, -1)

/** Ids that begin alike or with each other, over three pages, one of them the last of its own; then one by one. */
function someOwners(): NameOwners {
  const owners = new NameOwners()
  expect(owners.addSorted(ids('a', 'ab', 'ab', 'abc'))).toBe(4)
  expect(owners.addSorted(ids('b'))).toBe(1)
  expect(owners.addSorted(Buffer.alloc(0))).toBe(0)
  expect(owners.addSorted(ids('ba', 'Ž', 'م'))).toBe(3)
  owners.add('ab')
  owners.add('new')
  return owners
}

test('whose a name is stands by its number, in whatever page it came or alone', () => {
  const owners = someOwners()
  expect(owners.length).toBe(10)
  const all = Array.from({ length: 11 }, (_, name) => owners.of(name))
  expect(all).toEqual(['a', 'ab', 'ab', 'abc', 'b', 'ba', 'Ž', 'م', 'ab', 'new', undefined])
})

test('the names of a person are theirs alone, those that came later last', () => {
  const owners = someOwners()
  const theirs = { a: [0], ab: [1, 2, 8], abc: [3], b: [4], ba: [5], Ž: [6], م: [7], new: [9] }
  for (const [id, names] of Object.entries(theirs)) expect(owners.namesOf(id)).toEqual(names)
  for (const id of ['', 'aa', 'abcd', 'c', 'ی', 'z']) expect(owners.namesOf(id)).toEqual([])
})

test('names that were removed are nobody’s', () => {
  const owners = someOwners()
  owners.removeAllOf('ab')
  expect(owners.namesOf('ab')).toEqual([])
  expect([1, 2, 8].map((name) => owners.of(name))).toEqual([undefined, undefined, undefined])
  expect([owners.length, owners.size]).toEqual([10, 7])
  owners.add('ab')
  expect(owners.namesOf('ab')).toEqual([10])
  owners.add('ab')
  expect(owners.namesOf('ab')).toEqual([10, 11])
})

test('what came sorted comes first', () => {
  const owners = someOwners()
  expect(() => owners.addSorted(ids('z'))).toThrow('alone')
})
