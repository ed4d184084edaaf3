import { wordSimilarity } from './name-word.ts'
import type { NameQuery, QueryWord } from './name-query.ts'
import { tuning } from './tuning.ts'
import type { WordTable } from './word-table.ts'

/** Below this two words are not the same word whatever stands around them. */
const leastWorthPairing = 0.4

/** How alike each typed word and each stored word are, worked out once a query: candidates share most of their words. */
export class SimilarityMemo {
  readonly #table: WordTable
  readonly #rows = Array.from({ length: tuning.wordsPerName }, () => ({
    similarity: new Float32Array(0),
    query: new Int32Array(0),
  }))
  #words: readonly QueryWord[] = []
  #query = 0

  constructor(table: WordTable) {
    this.#table = table
  }

  begin({ words }: NameQuery): void {
    this.#words = words
    this.#query++
    for (const [at, word] of words.entries()) {
      const row = this.#rowFor(at)
      for (const { id, similarity } of word.matches) {
        row.query[id] = this.#query
        row.similarity[id] = similarity
      }
    }
  }

  similarity(typedAt: number, storedId: number): number {
    const row = this.#rows[typedAt]
    const typed = this.#words[typedAt]
    const stored = this.#table.words[storedId]
    if (!row || !typed || !stored) return 0
    if (row.query[storedId] === this.#query) return row.similarity[storedId] ?? 0
    const found = wordSimilarity(typed.word, stored, typed.asPrefix, leastWorthPairing)
    const similarity = found > leastWorthPairing ? found : 0
    row.query[storedId] = this.#query
    row.similarity[storedId] = similarity
    return similarity
  }

  #rowFor(at: number) {
    const row = this.#rows[at] ?? { similarity: new Float32Array(0), query: new Int32Array(0) }
    const size = this.#table.words.length
    if (row.query.length < size) {
      row.similarity = new Float32Array(size * 1.5)
      row.query = new Int32Array(size * 1.5)
    }
    this.#rows[at] = row
    return row
  }
}
