import { type NameWord, joinWords, wordSimilarity } from './name-word.ts'
import type { NameQuery } from './name-query.ts'
import type { SimilarityMemo } from './similarity-memo.ts'
import { tuning } from './tuning.ts'
import type { WordTable } from './word-table.ts'

/** A typed word (or two neighbours) that may answer to a stored word (or two neighbours). */
export type WordPair = Readonly<{
  similarity: number
  /** What the pair adds to the score; the best pairs are taken first. */
  gain: number
  typedAt: number
  storedAt: number
  /** Which words it uses up, as bits. */
  typedBits: number
  storedBits: number
}>

/** A typed word that has so good a partner is not tried as a compound. */
const settled = 0.93
/** With a typed word less answered than this, neighbours are tried as one word. */
const answered = 0.8
/** Two stored words that are one typed word explain more of the name than one of them does. */
const bothStoredAnswered = 1.1
const shortestCompound = 5
const consonantsApart = 1
const joinedWordsKept = 20_000

/** Finds what typed and stored words may stand for each other. */
export class WordPairing {
  readonly #table: WordTable
  readonly #memo: SimilarityMemo
  readonly #joinedWords = new Map<number, NameWord>()

  constructor(table: WordTable, memo: SimilarityMemo) {
    this.#table = table
    this.#memo = memo
  }

  pairs(query: NameQuery, stored: readonly number[]): WordPair[] {
    const pairs: WordPair[] = []
    const allAnswered = this.#oneToOne(query, stored, pairs)
    if (!allAnswered) this.#twoTyped(query, stored, pairs)
    if ((!allAnswered && stored.length > 1) || query.words.length < stored.length) {
      this.#twoStored(query, stored, pairs)
    }
    return pairs
  }

  #oneToOne({ words }: NameQuery, stored: readonly number[], pairs: WordPair[]): boolean {
    let allAnswered = true
    for (let typedAt = 0; typedAt < words.length; typedAt++) {
      const weight = words[typedAt]!.weight
      let best = 0
      for (let storedAt = 0; storedAt < stored.length; storedAt++) {
        const similarity = this.#memo.similarity(typedAt, stored[storedAt]!)
        if (similarity === 0) continue
        if (similarity > best) best = similarity
        const bits = { typedBits: 1 << typedAt, storedBits: 1 << storedAt }
        pairs.push({ similarity, gain: similarity * weight, typedAt, storedAt, ...bits })
      }
      if (best < answered) allAnswered = false
    }
    return allAnswered
  }

  /** "mohammad reza" for محمدرضا. */
  #twoTyped({ joined }: NameQuery, stored: readonly number[], pairs: WordPair[]): void {
    for (const { word, firstAt: typedAt, weight } of joined) {
      for (const [storedAt, id] of stored.entries()) {
        const storedWord = this.#table.words[id]
        if (!storedWord) continue
        const similarity =
          wordSimilarity(word, storedWord, false, tuning.joinedAtLeast) - tuning.joined
        if (similarity < tuning.joinedAtLeast) continue
        const bits = { typedBits: 3 << typedAt, storedBits: 1 << storedAt }
        pairs.push({
          similarity,
          gain: similarity * weight + tuning.overlapping,
          typedAt,
          storedAt,
          ...bits,
        })
      }
    }
  }

  /** محمدرضا for "Mohammad Reza". */
  #twoStored({ words }: NameQuery, stored: readonly number[], pairs: WordPair[]): void {
    for (let storedAt = 0; storedAt + 1 < stored.length; storedAt++) {
      for (const [typedAt, { word, weight }] of words.entries()) {
        if (word.units.length < shortestCompound) continue
        if (this.#memo.similarity(typedAt, stored[storedAt]!) > settled) continue
        const both = this.#joinedWord(stored[storedAt]!, stored[storedAt + 1]!)
        if (Math.abs(both.consonants - word.consonants) > consonantsApart) continue
        const similarity = wordSimilarity(word, both, false, tuning.joinedAtLeast) - tuning.joined
        if (similarity < tuning.joinedAtLeast) continue
        const bits = { typedBits: 1 << typedAt, storedBits: 3 << storedAt }
        pairs.push({
          similarity,
          gain: similarity * weight * bothStoredAnswered,
          typedAt,
          storedAt,
          ...bits,
        })
      }
    }
  }

  #joinedWord(first: number, second: number): NameWord {
    const key = first * 2 ** 22 + second
    const known = this.#joinedWords.get(key)
    if (known) return known
    if (this.#joinedWords.size >= joinedWordsKept) this.#joinedWords.clear()
    const word = joinWords(this.#table.words[first]!, this.#table.words[second]!)
    this.#joinedWords.set(key, word)
    return word
  }
}
