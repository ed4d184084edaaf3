import { expect, test } from 'vitest'
import { GrowingNumbers } from '#main/features/people/names/growing-numbers.ts'
import { NumberedWords } from '#main/features/people/names/numbered-words.ts'

function numbering() {
  const numbered = new NumberedWords()
  const told: string[] = []
  const numbersOf = (text: string, from = 0, to = text.length) => {
    const numbers = new GrowingNumbers()
    numbered.number(text, from, to, numbers, (word) => told.push(word))
    return [...numbers.take()]
  }
  return { numbered, told, numbersOf }
}

test('words are numbered from 0 as they come, wherever in a text they stand, and told of once', () => {
  const { numbered, told, numbersOf } = numbering()
  expect(numbersOf('Anna')).toEqual([0])
  expect(numbersOf('Žofia Anna', 6)).toEqual([0])
  expect(numbersOf('محمد رضایی', 0, 4)).toEqual([1])
  expect(numbersOf('Annab', 0, 4)).toEqual([0])
  expect(numbersOf('Annab محمد  Anna')).toEqual([2, 1, 3, 0])
  expect(told).toEqual(['Anna', 'محمد', 'Annab', ''])
  expect(numbered.word(1)).toBe('محمد')
})

test('ten thousand words are all found again, each by its own number', () => {
  const { told, numbersOf } = numbering()
  const words = Array.from({ length: 10_000 }, (_, at) => `слово${at}`)
  const first = numbersOf(words.join(' '))
  expect(first).toEqual(words.map((_, at) => at))
  expect(words.flatMap((word) => numbersOf(`a ${word}`, 2))).toEqual(first)
  expect(told).toEqual(words)
})

test('two words of one hash are two words', () => {
  const { numbersOf } = numbering()
  // Known to be of one FNV-1a hash of 32 bits.
  expect(numbersOf('costarring liquid')).toEqual([0, 1])
  expect(numbersOf('liquid costarring')).toEqual([1, 0])
})
