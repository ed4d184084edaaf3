import type { NameQuery } from './name-query.ts'
import type { NameStock } from './name-stock.ts'
import { SimilarityMemo } from './similarity-memo.ts'
import { tuning } from './tuning.ts'
import { isSecondHalf } from './word-lists.ts'
import { type WordPair, WordPairing } from './word-pairs.ts'
import type { WordTable } from './word-table.ts'

const penaltyForUnanswered = {
  ordinary: tuning.unanswered,
  patronymic: tuning.unansweredPatronymic,
  title: tuning.unansweredTitle,
} as const

/** How well one stored name answers a query, word by word; order matters little. */
export class NameScorer {
  readonly #stock: NameStock
  readonly #table: WordTable
  readonly #memo: SimilarityMemo
  readonly #pairing: WordPairing
  #query: NameQuery = { words: [], joined: [], inner: [] }
  #weight = 0

  constructor(stock: NameStock) {
    const { table } = stock
    this.#stock = stock
    this.#table = table
    this.#memo = new SimilarityMemo(table)
    this.#pairing = new WordPairing(table, this.#memo)
  }

  begin(query: NameQuery): void {
    this.#query = query
    this.#memo.begin(query)
    this.#weight = query.words.reduce((sum, { weight }) => sum + weight, 0)
  }

  /** 1: every typed word is in the name, spelled the same, and nothing else is. */
  score(wordsOfName: readonly number[]): number {
    const stored = wordsOfName.slice(0, tuning.wordsPerName)
    const chosen = choose(this.#pairing.pairs(this.#query, stored))
    let gained = 0
    let answered = 0
    for (const { typedBits, storedBits, similarity } of chosen) {
      gained += similarity * this.#weightOf(typedBits)
      answered |= storedBits
    }
    let unanswered = 0
    for (const at of stored.keys()) {
      if (!((answered >> at) & 1)) unanswered += this.#penaltyForUnanswered(stored, at)
    }
    const score =
      gained / this.#weight -
      unanswered / Math.sqrt(stored.length) -
      reversals(chosen) * tuning.otherOrder
    return Math.max(0, Math.min(1, score))
  }

  #penaltyForUnanswered(stored: readonly number[], at: number): number {
    const id = stored[at]!
    const word = this.#table.words[id]
    if (!word || word.role !== 'ordinary') return penaltyForUnanswered[word?.role ?? 'ordinary']
    const before = this.#table.words[stored[at - 1] ?? -1]?.text
    const tellsNothingNew = isSecondHalf(word.text, before) || this.#isRepeated(id)
    if (tellsNothingNew) return tuning.unansweredRepetition
    return tuning.unanswered * (1 - tuning.leftOut * this.#frequency(id))
  }

  /** 0 for a word that one name has, 1 for one that all have. */
  #frequency(id: number): number {
    return Math.log(this.#stock.namesWith.count(id) || 1) / Math.log(this.#stock.size + 1)
  }

  /** Димитров Димитров, محمد … محمد: a word that was typed once is there a second time, and tells nothing new. */
  #isRepeated(id: number): boolean {
    return this.#query.words.some(
      (_, typedAt) => this.#memo.similarity(typedAt, id) >= tuning.repetitionAtLeast,
    )
  }

  #weightOf(bits: number): number {
    let weight = 0
    for (const [at, word] of this.#query.words.entries())
      if ((bits >> at) & 1) weight += word.weight
    return weight
  }
}

/** The best pairs that use no word twice. */
function choose(pairs: WordPair[]): WordPair[] {
  pairs.sort((one, other) => other.gain - one.gain)
  const chosen: WordPair[] = []
  let typed = 0
  let stored = 0
  for (const pair of pairs) {
    if (pair.typedBits & typed || pair.storedBits & stored) continue
    typed |= pair.typedBits
    stored |= pair.storedBits
    chosen.push(pair)
  }
  return chosen
}

function reversals(chosen: readonly WordPair[]): number {
  const order = chosen.toSorted((one, other) => one.typedAt - other.typedAt)
  return order.filter((pair, at) => pair.storedAt < (order[at - 1]?.storedAt ?? 0)).length
}
