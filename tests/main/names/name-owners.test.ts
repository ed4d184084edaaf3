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
  const asked = ['a', 'ab', 'abc', 'b', 'ba', 'Ž', 'م', 'new', '', 'aa', 'abcd', 'c', 'ی', 'z']
  expect(asked.map((id) => owners.namesOf(id))).toEqual([
    ...[[0], [1, 2, 8], [3], [4], [5], [6], [7], [9]],
    ...[[], [], [], [], [], []],
  ])
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
