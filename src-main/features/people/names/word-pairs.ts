import { joinAroundArticle, joinWords, type NameWord, wordSimilarity } from './name-word.ts'
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

/** Neighbours of a stored name as one word, and which they are, as bits. */
type StoredCompound = Readonly<{ storedAt: number; storedBits: number; word: NameWord }>

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
  readonly #joinedWords = new Map<number, readonly NameWord[]>()

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
    let taken = 0
    for (let typedAt = 0; typedAt < words.length; typedAt++) {
      const weight = words[typedAt]!.weight
      let best = 0
      let bestBits = 0
      for (let storedAt = 0; storedAt < stored.length; storedAt++) {
        const similarity = this.#memo.similarity(typedAt, stored[storedAt]!)
        if (similarity === 0) continue
        const bits = { typedBits: 1 << typedAt, storedBits: 1 << storedAt }
        if (similarity > best) {
          best = similarity
          bestBits = bits.storedBits
        }
        pairs.push({ similarity, gain: similarity * weight, typedAt, storedAt, ...bits })
      }
      // Abdel and Rahman are both what عبدالرحمن is called: one word does not answer two.
      if (best < answered || bestBits & taken) allAnswered = false
      taken |= bestBits
    }
    return allAnswered
  }

  /** "mohammad reza" for محمدرضا. */
  #twoTyped({ joined }: NameQuery, stored: readonly number[], pairs: WordPair[]): void {
    for (const { word, firstAt: typedAt, bits: typedBits, weight } of joined) {
      for (const [storedAt, id] of stored.entries()) {
        const storedWord = this.#table.words[id]
        if (!storedWord) continue
        const similarity =
          wordSimilarity(word, storedWord, false, tuning.joinedAtLeast) - tuning.joined
        if (similarity < tuning.joinedAtLeast) continue
        const bits = { typedBits, storedBits: 1 << storedAt }
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
  #twoStored(query: NameQuery, stored: readonly number[], pairs: WordPair[]): void {
    for (let storedAt = 0; storedAt + 1 < stored.length; storedAt++) {
      const open = this.#unsettled(query, stored[storedAt]!)
      if (open === 0) continue
      const [first, second] = [stored[storedAt]!, stored[storedAt + 1]!]
      for (const word of this.#joined(first, second)) {
        this.#oneTyped(query, open, { storedAt, storedBits: 3 << storedAt, word }, pairs)
      }
      const { words } = this.#table
      const last = stored[storedAt + 2]
      if (last === undefined || !words[second]!.isArticle) continue
      for (const word of joinAroundArticle(words[first]!, words[second]!, words[last]!)) {
        this.#oneTyped(query, open, { storedAt, storedBits: 7 << storedAt, word }, pairs)
      }
    }
  }

  /** As bits, the typed words that may be a compound beginning with this stored one: long enough, and not the same as it alone. */
  #unsettled({ words }: NameQuery, first: number): number {
    let bits = 0
    for (let typedAt = 0; typedAt < words.length; typedAt++) {
      if (words[typedAt]!.word.units.length < shortestCompound) continue
      if (this.#memo.similarity(typedAt, first) <= settled) bits |= 1 << typedAt
    }
    return bits
  }

  #oneTyped(
    { words }: NameQuery,
    open: number,
    { storedAt, storedBits, word: joined }: StoredCompound,
    pairs: WordPair[],
  ): void {
    for (let typedAt = 0; typedAt < words.length; typedAt++) {
      if (!((open >> typedAt) & 1)) continue
      const { word, weight } = words[typedAt]!
      if (Math.abs(joined.consonants - word.consonants) > consonantsApart) continue
      const similarity = wordSimilarity(word, joined, false, tuning.joinedAtLeast) - tuning.joined
      if (similarity < tuning.joinedAtLeast) continue
      const gain = similarity * weight * bothStoredAnswered
      pairs.push({ similarity, gain, typedAt, storedAt, typedBits: 1 << typedAt, storedBits })
    }
  }

  #joined(first: number, second: number): readonly NameWord[] {
    const key = first * 2 ** 22 + second
    const known = this.#joinedWords.get(key)
    if (known) return known
    if (this.#joinedWords.size >= joinedWordsKept) this.#joinedWords.clear()
    const words = joinWords(this.#table.words[first]!, this.#table.words[second]!)
    this.#joinedWords.set(key, words)
    return words
  }
}
