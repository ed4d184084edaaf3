import { expect, test } from 'vitest'
import { NumberedWords } from '#main/features/people/names/numbered-words.ts'

function numbering() {
  const numbered = new NumberedWords()
  const told: string[] = []
  const numberOf = (text: string, from = 0, to = text.length) =>
    numbered.number(text, from, to, (word) => told.push(word))
  return { numbered, told, numberOf }
}

test('words are numbered from 0 as they come, wherever in a text they stand, and told of once', () => {
  const { numbered, told, numberOf } = numbering()
  expect(numberOf('Anna')).toBe(0)
  expect(numberOf('Žofia Anna', 6)).toBe(0)
  expect(numberOf('محمد رضایی', 0, 4)).toBe(1)
  expect([numberOf('Annab', 0, 4), numberOf('Annab'), numberOf('')]).toEqual([0, 2, 3])
  expect(told).toEqual(['Anna', 'محمد', 'Annab', ''])
  expect(numbered.word(1)).toBe('محمد')
})

test('ten thousand words are all found again, each by its own number', () => {
  const { told, numberOf } = numbering()
  const words = Array.from({ length: 10_000 }, (_, at) => `слово${at}`)
  const first = words.map((word) => numberOf(word))
  expect(first).toEqual(words.map((_, at) => at))
  expect(words.map((word) => numberOf(`a ${word}`, 2))).toEqual(first)
  expect(told).toEqual(words)
})

test('two words of one hash are two words', () => {
  const { numberOf } = numbering()
  // Known to be of one FNV-1a hash of 32 bits.
  expect([numberOf('costarring'), numberOf('liquid')]).toEqual([0, 1])
  expect([numberOf('costarring'), numberOf('liquid')]).toEqual([0, 1])
})
