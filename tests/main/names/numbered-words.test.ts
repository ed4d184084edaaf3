import { expect, test } from 'vitest'
import { GrowingNumbers } from '#main/features/people/names/growing-numbers.ts'
import { NumberedWords } from '#main/features/people/names/numbered-words.ts'

const newLine = 10

function numbering() {
  const numbered = new NumberedWords()
  const told: string[] = []
  /** From after the first letters on, and of lines of the first alone. */
  const numbersOf = (text: string, after = '') => {
    const numbers = new GrowingNumbers()
    const bytes = Buffer.from(text)
    numbered.number(bytes, Buffer.from(after).length, newLine, numbers, (word) => told.push(word))
    return [...numbers.between(0, numbers.length)]
  }
  return { numbered, told, numbersOf }
}

test('words are numbered from 0 as they come, wherever in a text they stand, and told of once', () => {
  const { numbered, told, numbersOf } = numbering()
  expect(numbersOf('Anna')).toEqual([0])
  expect(numbersOf('Žofia Anna', 'Žofia ')).toEqual([0])
  expect(numbersOf('محمد\nرضایی')).toEqual([1])
  expect(numbersOf('Anna\nb')).toEqual([0])
  expect(numbersOf('Annab محمد  Anna')).toEqual([2, 1, 3, 0])
  expect(told).toEqual(['Anna', 'محمد', 'Annab', ''])
  expect(numbered.word(1)).toBe('محمد')
})

test('ten thousand words are all found again, each by its own number', () => {
  const { told, numbersOf } = numbering()
  const words = Array.from({ length: 10_000 }, (_, at) => `слово${at}`)
  const first = numbersOf(words.join(' '))
  expect(first).toEqual(words.map((_, at) => at))
  expect(words.flatMap((word) => numbersOf(`a ${word}`, 'a '))).toEqual(first)
  expect(told).toEqual(words)
})

test('two words of one hash are two words', () => {
  const { numbersOf } = numbering()
  // Known to be of one FNV-1a hash of 32 bits.
  expect(numbersOf('costarring liquid')).toEqual([0, 1])
  expect(numbersOf('liquid costarring')).toEqual([1, 0])
})
