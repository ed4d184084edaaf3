import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildNameIndex } from '#support/build-name-index.ts'
import { normaliseName } from '#main/features/people/names/normalise.ts'
import { soundSimilarity } from '#main/features/people/names/sound-similarity.ts'
import { soundUnits } from '#main/features/people/names/sound-units.ts'
import { neighbourhood } from './population.ts'

const people = neighbourhood()
const index = buildNameIndex(people)
const aPerson = fc.constantFrom(...people)
const letters = [
  'abcčdďefghijklmnoprsštťuvwxyýzž',
  'абвгґдеёжзийіїклмнопрстуфхцчшщъыьэюя',
  'ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی',
]
const aWord = fc.oneof(
  ...letters.map((alphabet) =>
    fc.string({ unit: fc.constantFrom(...alphabet.split('')), minLength: 1, maxLength: 12 }),
  ),
)

/** A joiner that is not read, and for which a word is looked at letter by letter. */
const joiner = '\u200d'

test('a word that is read at a glance is read as letter by letter', () => {
  const words = people.flatMap(({ text }) => text.split(' '))
  for (const word of words) expect(normaliseName(word)).toBe(normaliseName(word + joiner))
  const aScript = fc.constantFrom([0x41, 0x17f], [0x400, 0x4ff], [0x600, 0x6ff], [0xfb50, 0xfeff])
  const anyWord = aScript.chain(([first, last]) =>
    fc
      .array(fc.integer({ min: first, max: last }), { minLength: 1, maxLength: 3 })
      .map((codes) => String.fromCodePoint(...codes)),
  )
  fc.assert(
    fc.property(anyWord, (word) => {
      expect(normaliseName(word)).toBe(normaliseName(word + joiner))
    }),
    { numRuns: 3000 },
  )
})

test('every name finds itself first', () => {
  fc.assert(
    fc.property(aPerson, ({ text }) => {
      expect(index.search(`${text} `, { limit: 1, asPrefix: true })[0]?.text).toBe(text)
    }),
    { numRuns: 300 },
  )
})

test('a name of any letters finds itself first', () => {
  fc.assert(
    fc.property(fc.uniqueArray(aWord, { minLength: 2, maxLength: 3 }), (words) => {
      const text = words.join(' ')
      const small = buildNameIndex([...people.slice(0, 500), { personId: 'odd', text }])
      expect(small.search(`${text} `, { limit: 1, asPrefix: true })[0]?.personId).toBe('odd')
    }),
    { numRuns: 60 },
  )
})

test('the order of the words does not matter for being found first', () => {
  fc.assert(
    fc.property(aPerson, ({ text }) => {
      const turned = text.split(' ').toReversed().join(' ')
      expect(index.search(`${turned} `, { limit: 1, asPrefix: true })[0]?.text).toBe(text)
    }),
    { numRuns: 300 },
  )
})

test('similarity is between 0 and 1, 1 for the same word, and alike from both sides', () => {
  fc.assert(
    fc.property(aWord, aWord, fc.boolean(), (one, other, across) => {
      const there = soundSimilarity(soundUnits(one), soundUnits(other), across, false, 0)
      const back = soundSimilarity(soundUnits(other), soundUnits(one), across, false, 0)
      expect(there).toBeCloseTo(back, 5)
      expect(there).toBeGreaterThanOrEqual(0)
      expect(there).toBeLessThanOrEqual(1)
      expect(soundSimilarity(soundUnits(one), soundUnits(one), across, false, 0)).toBe(1)
    }),
  )
})
