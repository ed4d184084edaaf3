import { joinWords, type NameWord, readWord } from './name-word.ts'
import { Nicknames } from './nicknames/nicknames.ts'
import { nameWords } from './normalise.ts'
import { compoundParts } from './word-lists.ts'
import { type WordMatch, WordTable } from './word-table.ts'

/** One of the names of a person, as it is written; never folded. */
export type NameRecord = Readonly<{ personId: string; text: string }>

export type StoredName = NameRecord & Readonly<{ words: readonly number[] }>

/** In longer names only the first words are given names that others may write as one. */
const wordsWithCompounds = 4
/** What the stock has for one typed word. */
export type WordMatches = Readonly<{
  /** Words that sound like it or are its nicknames, best first. */
  matches: readonly WordMatch[]
  /** Which of them are its nicknames. */
  nicknames: ReadonlySet<number>
}>

/** While a name is being typed its finished words stay the same from key to key. */
const wordsRemembered = 32

/** The names that are held, their distinct words, and which names have which word. */
export class NameStock {
  readonly table = new WordTable()
  readonly #nicknames = new Nicknames()
  /** By number, in the order of entry; undefined where a name was removed. */
  readonly names: (StoredName | undefined)[] = []
  /** For every word of the table, the names that have it. */
  readonly namesWith: number[][] = []
  readonly #remembered = new Map<string, WordMatches>()
  readonly #namesOf = new Map<string, number[]>()
  #size = 0

  get size(): number {
    return this.#size
  }

  add({ personId, text }: NameRecord): void {
    const texts = nameWords(text)
    if (texts.length === 0) return
    const name = this.names.length
    const words = texts.map((word) => this.#file(word, () => readWord(word)))
    this.names.push({ personId, text, words })
    for (const word of new Set([...words, ...this.#compounds(words)])) {
      this.namesWith[word]?.push(name)
    }
    const names = this.#namesOf.get(personId)
    if (names) names.push(name)
    else this.#namesOf.set(personId, [name])
    this.#size++
  }

  remove(personId: string): void {
    for (const name of this.#namesOf.get(personId) ?? []) {
      const { words = [] } = this.names[name] ?? {}
      for (const word of new Set([...words, ...this.#compounds(words)])) {
        this.namesWith[word] = this.namesWith[word]?.filter((other) => other !== name) ?? []
      }
      this.names[name] = undefined
      this.#size--
    }
    this.#namesOf.delete(personId)
  }

  namesOf(personId: string): StoredName[] {
    return (this.#namesOf.get(personId) ?? []).flatMap((name) => this.names[name] ?? [])
  }

  match(word: NameWord, asPrefix: boolean): WordMatches {
    const remembered = asPrefix ? undefined : this.#remembered.get(word.text)
    if (remembered) return remembered
    const called = this.#nicknames.match(word)
    const matches = bestOfEachWord([...this.table.match(word, asPrefix), ...called])
    const found = { matches, nicknames: new Set(called.map(({ id }) => id)) }
    if (this.#remembered.size >= wordsRemembered) this.#remembered.clear()
    if (!asPrefix) this.#remembered.set(word.text, found)
    return found
  }

  /** Of these words, those that are forms of the same name. */
  nicknamesAmong(word: NameWord, ids: readonly number[]): WordMatch[] {
    return this.#nicknames.match(word).filter(({ id }) => ids.includes(id))
  }

  wordsOf(ids: readonly number[]): { id: number; word: NameWord }[] {
    return ids.flatMap((id) => {
      const word = this.table.words[id]
      return word ? { id, word } : []
    })
  }

  #file(text: string, read: () => NameWord): number {
    const id = this.table.add(text, read)
    if (this.namesWith[id]) return id
    this.namesWith[id] = []
    this.#remembered.clear()
    const word = this.table.words[id]
    if (word) this.#nicknames.file(id, word)
    return id
  }

  /** Neighbours that others write as one word are also filed as one word. */
  #compounds(words: readonly number[]): number[] {
    if (words.length < 3) return []
    const read = this.wordsOf(words.slice(0, wordsWithCompounds)).map(({ word }) => word)
    return read.flatMap((second, at) => {
      const first = read[at - 1]
      if (!first || (!compoundParts.has(first.text) && !compoundParts.has(second.text))) return []
      const joined = joinWords(first, second)
      return this.#file(joined.text, () => joined)
    })
  }
}

function bestOfEachWord(matches: readonly WordMatch[]): WordMatch[] {
  const seen = new Set<number>()
  return matches
    .toSorted((one, other) => other.similarity - one.similarity)
    .filter(({ id }) => !seen.has(id) && seen.add(id))
}
