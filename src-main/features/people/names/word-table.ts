import { type NameWord, wordSimilarity } from './name-word.ts'
import { SkeletonFiles } from './skeleton-files.ts'
import { type Skeleton, skeletons } from './skeleton.ts'
import { tuning } from './tuning.ts'

export type WordMatch = Readonly<{ id: number; similarity: number }>

/** How many consonants two words may differ by. */
export const consonantsApart = 2

/** The distinct words of all names: 110,000 people have 27,000. A typed word is compared with a few hundred of them. */
export class WordTable {
  readonly words: NameWord[] = []
  readonly #ids = new Map<string, number>()
  readonly #files = new SkeletonFiles()
  #consonants = new Uint8Array(1024)
  /** In which search a word was last tried, so that it is compared once only. */
  #triedIn = new Int32Array(1024)
  #search = 0

  find(text: string): number | undefined {
    return this.#ids.get(text)
  }

  /** A word that is in the table, as it was read. */
  wordOf(text: string): NameWord | undefined {
    return this.words[this.#ids.get(text) ?? -1]
  }

  /** The word's number; a new word is read by `read` and filed. */
  add(text: string, read: (text: string) => NameWord): number {
    const known = this.#ids.get(text)
    if (known !== undefined) return known
    const id = this.words.length
    const word = read(text)
    this.words.push(word)
    this.#ids.set(text, id)
    this.#makeRoomFor(id)
    this.#consonants[id] = word.consonants
    for (const skeleton of skeletonsOf(word)) this.#files.add(skeleton, id)
    return id
  }

  /** Words at least so alike, the most alike first. */
  match(typed: NameWord, asPrefix: boolean, atLeast: number = tuning.wordAtLeast): WordMatch[] {
    // A word that no letter table can read (123, 王) is found as it is written, or not at all.
    if (typed.units.length === 0) return this.#literal(typed.text)
    this.#search++
    const matches: WordMatch[] = []
    const keys = skeletonsOf(typed)
    for (const key of keys) this.#compare(typed, asPrefix, atLeast, this.#files.same(key), matches)
    for (const key of keys) {
      for (const ids of this.#files.near(key)) this.#compare(typed, asPrefix, atLeast, ids, matches)
    }
    if (asPrefix) {
      let left: number = tuning.wordsTriedForPrefix
      for (const key of keys) {
        for (const ids of this.#files.beginningWith(key)) {
          left -= this.#compare(typed, true, atLeast, ids, matches)
          if (left <= 0) break
        }
      }
    }
    return bestFirst(matches).slice(0, tuning.similarWords)
  }

  /** Only among words with the very same skeleton: quick, for words that must be nearly the same. */
  matchSkeleton(typed: NameWord, atLeast: number): WordMatch[] {
    this.#search++
    const matches: WordMatch[] = []
    for (const key of skeletonsOf(typed)) {
      this.#compare(typed, false, atLeast, this.#files.same(key), matches)
    }
    return bestFirst(matches)
  }

  #literal(text: string): WordMatch[] {
    const id = this.#ids.get(text)
    return id === undefined ? [] : [{ id, similarity: 1 }]
  }

  /** Adds those alike enough to `matches`; how many had not been tried before. */
  #compare(
    typed: NameWord,
    asPrefix: boolean,
    atLeast: number,
    ids: readonly number[],
    matches: WordMatch[],
  ): number {
    const fewest = typed.consonants - consonantsApart
    const most = asPrefix ? Infinity : typed.consonants + consonantsApart
    let tried = 0
    for (const id of ids) {
      if (this.#triedIn[id] === this.#search) continue
      this.#triedIn[id] = this.#search
      tried++
      const consonants = this.#consonants[id]!
      if (consonants < fewest || consonants > most) continue
      const similarity = wordSimilarity(typed, this.words[id]!, asPrefix, atLeast)
      if (similarity >= atLeast) matches.push({ id, similarity })
    }
    return tried
  }

  #makeRoomFor(id: number): void {
    if (id < this.#triedIn.length) return
    const [consonants, triedIn] = [this.#consonants, this.#triedIn]
    this.#consonants = new Uint8Array(id * 2)
    this.#triedIn = new Int32Array(id * 2)
    this.#consonants.set(consonants)
    this.#triedIn.set(triedIn)
  }
}

function skeletonsOf({ units, otherForms }: NameWord): readonly Skeleton[] {
  const keys = skeletons(units)
  return otherForms.length === 0 ? keys : [...new Set([keys, ...otherForms.map(skeletons)].flat())]
}

function bestFirst(matches: WordMatch[]): WordMatch[] {
  return matches.toSorted((one, other) => other.similarity - one.similarity)
}

/** A word that was found in several ways counts by the best of them. */
export function bestOfEachWord(matches: readonly WordMatch[]): WordMatch[] {
  const seen = new Set<number>()
  return matches
    .toSorted((one, other) => other.similarity - one.similarity)
    .filter(({ id }) => !seen.has(id) && seen.add(id))
}
