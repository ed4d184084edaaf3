import { GrowingNumbers } from './growing-numbers.ts'
import { joinAroundArticle, joinWords, type NameWord, readWord } from './name-word.ts'
import { NamesWithWord } from './names-with-word.ts'
import { Nicknames } from './nicknames/nicknames.ts'
import { nameWords } from './normalise.ts'
import type { ManyNames } from './name-bytes.ts'
import { NameOwners } from './name-owners.ts'
import { compoundParts } from './word-lists.ts'
import { bestOfEachWord, type WordMatch, WordTable } from './word-table.ts'
import { WrittenNames } from './written-names.ts'

/** One of the names of a person, as it is written; never folded. */
export type NameRecord = Readonly<{ personId: string; text: string }>

/** Stands in a row of words where there is not one of them. */
const several = -1
/** More than any table has. */
const manyWords = 2 ** 22

/** Two words are a name and a surname, which nobody writes as one. */
const fewestWordsWithCompounds = 3
/** In longer names only the first words are given names that others may write as one. */
const wordsWithCompounds = 4
/** What the stock has for one typed word. */
export type WordMatches = Readonly<{
  /** Words that sound like it or are its nicknames, best first. */
  matches: readonly WordMatch[]
  /** Which of them are its nicknames. */
  nicknames: ReadonlySet<number>
}>

/** The compounds of names that have any, all by number. */
type Compounds = ReadonlyMap<number, readonly number[]>

/** While a name is being typed its finished words stay the same from key to key. */
const wordsRemembered = 32

/** The names that are held, their distinct words, and which names have which word. */
export class NameStock {
  readonly table = new WordTable()
  /** For every word of the table, the names that have it. */
  readonly namesWith = new NamesWithWord()
  readonly #nicknames = new Nicknames(this.table)
  readonly #written = new WrittenNames()
  /** The words of the table that a written word is read as: one, seldom more (Anna-Maria). */
  readonly #wordsOfWritten: number[][] = []
  /** That one word; `several` where it is read as none or more. */
  readonly #wordOfWritten = new GrowingNumbers()
  readonly #owners = new NameOwners()
  /** Words of the table that others write as one with their neighbour. */
  readonly #isCompoundPart: boolean[] = []
  /** What two neighbours are as one word, by the numbers of both: a few hundred pairs are most of them. */
  readonly #joined = new Map<number, number>()
  readonly #remembered = new Map<string, WordMatches>()
  get size(): number {
    return this.#owners.size
  }

  /** How many names were ever added: they are numbered from 0. */
  get length(): number {
    return this.#owners.length
  }

  add({ personId, text }: NameRecord): void {
    const name = this.#owners.length
    this.#written.add(text, this.#readWritten)
    this.#owners.add(personId)
    for (const word of this.#filedUnder(name)) this.namesWith.add(word, name)
  }

  /** All names that are there at unlock, page by page; before any other is added. */
  load(pages: Iterable<ManyNames>): void {
    for (const { personIds, texts } of pages) {
      this.#written.addLines(texts, this.#owners.addSorted(personIds), this.#readWritten)
    }
    const compounds = this.#compoundsOfAll()
    this.namesWith.sort(this.table.words.length, (file) => this.#fileAll(compounds, file))
  }

  readonly #readWritten = (written: string): void => {
    const words = nameWords(written).map((word) => this.#file(word))
    this.#wordsOfWritten.push(words)
    this.#wordOfWritten.push(words.length === 1 ? words[0]! : several)
  }

  remove(personId: string): void {
    for (const name of this.namesOf(personId)) {
      for (const word of this.#filedUnder(name)) this.namesWith.remove(word, name)
    }
    this.#owners.removeAllOf(personId)
  }

  /** The numbers of a person's names. */
  namesOf(personId: string): readonly number[] {
    return this.#owners.namesOf(personId)
  }

  ownerOf(name: number): string | undefined {
    return this.#owners.of(name)
  }

  textOf(name: number): string {
    return this.#written.text(name)
  }

  /** The words of a name, as numbers of the table. */
  wordsIn(name: number): number[] {
    const words: number[] = []
    for (const written of this.#written.row(name)) words.push(...this.#wordsOfWritten[written]!)
    return words
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

  wordsOf(ids: readonly number[]): { id: number; word: NameWord }[] {
    return ids.flatMap((id) => {
      const word = this.table.words[id]
      return word ? { id, word } : []
    })
  }

  /** Tells of every word of every name, and of its compounds, name by name. Of most written words there is one word: no rows are made. */
  #fileAll(compounds: Compounds, file: (word: number, name: number) => void) {
    for (let name = 0; name < this.length; name++) {
      const end = this.#written.end(name)
      for (let at = this.#written.start(name); at < end; at++) {
        const written = this.#written.wordAt(at)
        const word = this.#wordOfWritten.at(written)
        if (word !== several) file(word, name)
        else for (const one of this.#wordsOfWritten[written]!) file(one, name)
      }
      const more = compounds.get(name)
      if (more) for (const word of more) file(word, name)
    }
  }

  /** Of the names that have any. */
  #compoundsOfAll(): Compounds {
    const compounds = new Map<number, readonly number[]>()
    for (let name = 0; name < this.length; name++) {
      if (!this.#mayHaveCompounds(name)) continue
      const found = this.#compounds(this.wordsIn(name))
      if (found.length > 0) compounds.set(name, found)
    }
    return compounds
  }

  /** Quick, for a million of names: no rows are made. */
  #mayHaveCompounds(name: number): boolean {
    const [start, end] = [this.#written.start(name), this.#written.end(name)]
    let hasPart = false
    for (let at = start; at < end; at++) {
      const word = this.#wordOfWritten.at(this.#written.wordAt(at))
      if (word === several) return true
      hasPart ||= this.#isCompoundPart[word]!
    }
    return hasPart && end - start >= fewestWordsWithCompounds
  }

  #filedUnder(name: number): number[] {
    const words = this.wordsIn(name)
    return [...words, ...this.#compounds(words)]
  }

  #file(text: string, read: () => NameWord = () => readWord(text)): number {
    const next = this.table.words.length
    const id = this.table.add(text, read)
    if (id < next) return id
    this.#isCompoundPart[id] = compoundParts.has(text) || this.table.words[id]!.isArticle
    if (this.#remembered.size > 0) this.#remembered.clear()
    this.#nicknames.forget()
    return id
  }

  /** Neighbours that others write as one word are also filed as one word. */
  #compounds(words: readonly number[]): number[] {
    const compounds: number[] = []
    if (words.length < fewestWordsWithCompounds) return compounds
    for (let at = 1; at < Math.min(words.length, wordsWithCompounds); at++) {
      const [one, other] = [words[at - 1]!, words[at]!]
      if (this.#isCompoundPart[one] || this.#isCompoundPart[other]) {
        compounds.push(this.#joinedWord(one, other))
      }
      const last = words[at + 1]
      if (last !== undefined && this.table.words[other]!.isArticle) {
        compounds.push(this.#fileFirst(this.#joinAround(one, other, last)))
      }
    }
    return compounds
  }

  #joinedWord(one: number, other: number): number {
    const key = one * manyWords + other
    const known = this.#joined.get(key)
    if (known !== undefined) return known
    const word = this.#fileFirst(joinWords(this.table.words[one]!, this.table.words[other]!))
    this.#joined.set(key, word)
    return word
  }

  #joinAround(first: number, article: number, last: number): NameWord[] {
    const { words } = this.table
    return joinAroundArticle(words[first]!, words[article]!, words[last]!)
  }

  /** Other readings are one sound away, and found under the first one. */
  #fileFirst([word]: readonly NameWord[]): number {
    return this.#file(word!.text, () => word!)
  }
}
