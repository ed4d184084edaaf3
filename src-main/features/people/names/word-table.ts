import { type NameWord, wordSimilarity } from './name-word.ts'
import { skeletons, withoutOne, withTwoSwapped } from './skeleton.ts'
import { SortedKeys } from './sorted-keys.ts'
import { tuning } from './tuning.ts'

export type WordMatch = Readonly<{ id: number; similarity: number }>

/** Skeletons shorter than this say too little to lose a class as well. */
const shortestToDelete = 3
/** How many consonants two words may differ by. */
const consonantsApart = 2

/** The distinct words of all names (110,000 people have 27,000), each under its skeletons and their single deletions. */
export class WordTable {
  readonly words: NameWord[] = []
  readonly #ids = new Map<string, number>()
  readonly #bySkeleton = new Map<string, number[]>()
  readonly #byDeletion = new Map<string, number[]>()
  readonly #skeletons = new SortedKeys()
  /** In which search a word was last tried, so that it is compared once only. */
  #triedIn = new Int32Array(1024)
  #search = 0

  find(text: string): number | undefined {
    return this.#ids.get(text)
  }

  /** The word's number; a new word is read by `read` and filed. */
  add(text: string, read: (text: string) => NameWord): number {
    const known = this.#ids.get(text)
    if (known !== undefined) return known
    const id = this.words.length
    const word = read(text)
    this.words.push(word)
    this.#ids.set(text, id)
    if (id >= this.#triedIn.length) this.#triedIn = grown(this.#triedIn)
    for (const key of keysOf(word)) {
      if (file(this.#bySkeleton, key, id)) this.#skeletons.add(key)
      if (key.length < shortestToDelete) continue
      for (const shorter of withoutOne(key)) file(this.#byDeletion, shorter, id)
    }
    return id
  }

  /** Words at least so alike, the most alike first. */
  match(typed: NameWord, asPrefix: boolean, atLeast: number = tuning.wordAtLeast): WordMatch[] {
    // A word that no letter table can read (123, 王) is found as it is written, or not at all.
    if (typed.units.length === 0) return this.#literal(typed.text)
    const matches: WordMatch[] = []
    const search = ++this.#search
    const attempt = (id: number): boolean => {
      const word = this.words[id]
      if (word === undefined || this.#triedIn[id] === search) return false
      this.#triedIn[id] = search
      const longerBy = word.consonants - typed.consonants
      if (longerBy < -consonantsApart || (longerBy > consonantsApart && !asPrefix)) return true
      const similarity = wordSimilarity(typed, word, asPrefix, atLeast)
      if (similarity >= atLeast) matches.push({ id, similarity })
      return true
    }
    const keys = keysOf(typed)
    for (const ids of this.#near(keys)) for (const id of ids) attempt(id)
    if (asPrefix) this.#beginningWith(keys, attempt)
    matches.sort((one, other) => other.similarity - one.similarity)
    return matches.slice(0, tuning.similarWords)
  }

  /** Only among words with the very same skeleton: quick, for words that must be nearly the same. */
  matchSkeleton(typed: NameWord, atLeast: number): WordMatch[] {
    const ids = new Set([...keysOf(typed)].flatMap((key) => this.#bySkeleton.get(key) ?? []))
    return [...ids]
      .flatMap((id) => {
        const word = this.words[id]
        return word ? { id, similarity: wordSimilarity(typed, word, false, atLeast) } : []
      })
      .filter(({ similarity }) => similarity >= atLeast)
      .toSorted((one, other) => other.similarity - one.similarity)
  }

  #literal(text: string): WordMatch[] {
    const id = this.#ids.get(text)
    return id === undefined ? [] : [{ id, similarity: 1 }]
  }

  *#near(keys: ReadonlySet<string>): Generator<readonly number[]> {
    const none: readonly number[] = []
    for (const key of keys) yield this.#bySkeleton.get(key) ?? none
    for (const key of keys) {
      if (key.length >= shortestToDelete - 1) yield this.#byDeletion.get(key) ?? none
      // In a longer skeleton a swap is a deletion from either side.
      if (key.length <= shortestToDelete) {
        for (const turned of withTwoSwapped(key)) yield this.#bySkeleton.get(turned) ?? none
      }
      if (key.length < shortestToDelete) continue
      for (const shorter of withoutOne(key)) {
        yield this.#bySkeleton.get(shorter) ?? none
        if (key.length > shortestToDelete) yield this.#byDeletion.get(shorter) ?? none
      }
    }
  }

  #beginningWith(keys: ReadonlySet<string>, attempt: (id: number) => boolean): void {
    let left: number = tuning.wordsTriedForPrefix
    for (const key of keys) {
      if (key === '') continue
      for (const longer of this.#skeletons.startingWith(key)) {
        for (const id of this.#bySkeleton.get(longer) ?? []) if (attempt(id)) left--
        if (left <= 0) return
      }
    }
  }
}

function keysOf(word: NameWord): Set<string> {
  return new Set([word.units, ...word.otherForms].flatMap(skeletons))
}

/** Files the id under the key once; true when the key is new. */
function file(map: Map<string, number[]>, key: string, id: number): boolean {
  const ids = map.get(key)
  if (!ids) {
    map.set(key, [id])
    return true
  }
  if (ids.at(-1) !== id) ids.push(id)
  return false
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}
