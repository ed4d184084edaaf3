import { describe, expect, test } from 'vitest'
import { buildNameIndex } from '#support/build-name-index.ts'
import { ordinaryFamilies } from './ordinary-families.ts'
import { neighbourhood } from './population.ts'

type Family = Readonly<{ spellings: readonly string[]; called: readonly string[] }>

function readFamily(line: string): Family {
  const [spellings = [], called = []] = line.split('; ').map((names) => names.split(', '))
  return { spellings, called }
}

/** One letter of the longest word wrong, missing, doubled, and swapped with the next; always behind its first two. */
function mistyped(name: string): string[] {
  const word = name
    .split(/[\s\u200c-]/u)
    .reduce((one, other) => (other.length > one.length ? other : one))
  const at = Math.max(2, Math.floor(word.length / 2))
  const [start, letter, rest] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)]
  const other = letter === word.charAt(0) ? word.charAt(1) : word.charAt(0)
  const slips = [
    start + other.toLowerCase() + rest,
    start + rest,
    start + letter + letter + rest,
    start + rest.charAt(0) + letter + rest.slice(1),
  ]
  return slips.map((slip) => name.replace(word, slip))
}

const families = Object.values(ordinaryFamilies).flat().map(readFamily)
const ofFamilies = new Set(families.flatMap(({ spellings }) => spellings))
const index = buildNameIndex(neighbourhood().filter(({ text }) => !ofFamilies.has(text)))

/** Hungarian gyi is ди in Russian and جی in Persian: d for j in one word, one of many, is too far apart. */
const knownMisses = ['جورج سنت‌جورجی for Дьёрдь Сентдьёрди']

/** What of `typed` does not bring the entered name, alone of its family, among the first three. */
function missed(entered: string, typed: readonly string[]): string[] {
  index.add({ personId: 'wanted', text: entered })
  const misses = typed.filter((text) => {
    const found = index.search(`${text} `, { limit: 3, asPrefix: true })
    return !found.some(({ personId }) => personId === 'wanted')
  })
  index.remove('wanted')
  return misses
    .map((text) => `${text} for ${entered}`)
    .filter((miss) => !knownMisses.includes(miss))
}

describe.each(Object.entries(ordinaryFamilies))('%s', (_, lines) => {
  test.each(lines)('%s: each finds each', (line) => {
    const { spellings, called } = readFamily(line)
    const misses = spellings.flatMap((entered) =>
      missed(entered, [...spellings, ...called, ...mistyped(entered)]),
    )
    expect([...misses, ...called.flatMap((entered) => missed(entered, spellings))]).toEqual([])
  })
})

test('there are two hundred of them', () => {
  expect(families.length).toBeGreaterThanOrEqual(200)
})
