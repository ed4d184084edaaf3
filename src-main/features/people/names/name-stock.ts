import { GrowingNumbers } from './growing-numbers.ts'
import { joinAroundArticle, joinWords, type NameWord, readWord } from './name-word.ts'
import { NamesWithWord } from './names-with-word.ts'
import { Nicknames } from './nicknames/nicknames.ts'
import { nameWords } from './normalise.ts'
import { compoundParts } from './word-lists.ts'
import { bestOfEachWord, type WordMatch, WordTable } from './word-table.ts'
import { WrittenNames } from './written-names.ts'

/** One of the names of a person, as it is written; never folded. */
export type NameRecord = Readonly<{ personId: string; text: string }>

/** Stands in a row of words where there is not one of them. */
const several = -1
/** More than any table has. */
const manyWords = 2 ** 22

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
  /** For every word of the table, the names that have it. */
  readonly namesWith = new NamesWithWord()
  readonly #nicknames = new Nicknames(this.table)
  readonly #written = new WrittenNames()
  /** The words of the table that a written word is read as: one, seldom more (Anna-Maria). */
  readonly #wordsOfWritten: number[][] = []
  /** That one word; `several` where it is read as none or more. */
  readonly #wordOfWritten = new GrowingNumbers()
  /** Whose a name is, by its number in the order of entry; undefined where it was removed. */
  readonly #owners: (string | undefined)[] = []
  /** The names of a person, from when they are first asked for. */
  #namesOf: Map<string, number[]> | undefined
  /** Words of the table that others write as one with their neighbour. */
  readonly #isCompoundPart: boolean[] = []
  /** What two neighbours are as one word, by the numbers of both: a few hundred pairs are most of them. */
  readonly #joined = new Map<number, number>()
  readonly #remembered = new Map<string, WordMatches>()
  #size = 0

  get size(): number {
    return this.#size
  }

  /** How many names were ever added: they are numbered from 0. */
  get length(): number {
    return this.#owners.length
  }

  add({ personId, text }: NameRecord): void {
    this.#written.add(text, this.#readWritten)
    this.#fileNew([personId])
  }

  /** Many names at once, one a line. */
  addLines(personIds: readonly string[], texts: string): void {
    this.#written.addLines(texts, personIds.length, this.#readWritten)
    this.#fileNew(personIds)
  }

  readonly #readWritten = (written: string): void => {
    const words = nameWords(written).map((word) => this.#file(word))
    this.#wordsOfWritten.push(words)
    this.#wordOfWritten.push(words.length === 1 ? words[0]! : several)
  }

  /** The names that were written last, each with whose it is. */
  #fileNew(personIds: readonly string[]): void {
    for (const personId of personIds) {
      const name = this.#owners.push(personId) - 1
      this.#fileName(name)
      if (this.#namesOf) addTo(this.#namesOf, personId, name)
    }
    this.#size += personIds.length
  }

  remove(personId: string): void {
    for (const name of this.namesOf(personId)) {
      for (const word of this.#filedUnder(name)) this.namesWith.remove(word, name)
      this.#owners[name] = undefined
      this.#size--
    }
    this.#namesOf?.delete(personId)
  }

  /** The numbers of a person's names. */
  namesOf(personId: string): readonly number[] {
    if (!this.#namesOf) {
      this.#namesOf = new Map()
      for (const [name, owner] of this.#owners.entries()) {
        if (owner !== undefined) addTo(this.#namesOf, owner, name)
      }
    }
    return this.#namesOf.get(personId) ?? []
  }

  ownerOf(name: number): string | undefined {
    return this.#owners[name]
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

  /** Rows and arrays are made for the few names that need them: they would take a third of the time of loading a million. */
  #fileName(name: number): void {
    let count = 0
    let hasPart = false
    const end = this.#written.end(name)
    for (let at = this.#written.start(name); at < end; at++) {
      const written = this.#written.wordAt(at)
      const word = this.#wordOfWritten.at(written)
      if (word !== several) {
        this.namesWith.add(word, name)
        hasPart ||= this.#isCompoundPart[word]!
        count++
        continue
      }
      for (const one of this.#wordsOfWritten[written]!) {
        this.namesWith.add(one, name)
        hasPart ||= this.#isCompoundPart[one]!
        count++
      }
    }
    if (!hasPart || count < 3) return
    for (const word of this.#compounds(this.wordsIn(name))) this.namesWith.add(word, name)
  }

  #filedUnder(name: number): number[] {
    const words = this.wordsIn(name)
    return words.length < 3 ? words : [...words, ...this.#compounds(words)]
  }

  #file(text: string, read: () => NameWord = () => readWord(text)): number {
    const known = this.table.find(text)
    if (known !== undefined) return known
    const id = this.table.add(text, read)
    this.#isCompoundPart[id] = compoundParts.has(text) || this.table.words[id]!.isArticle
    if (this.#remembered.size > 0) this.#remembered.clear()
    this.#nicknames.forget()
    return id
  }

  /** Neighbours that others write as one word are also filed as one word. */
  #compounds(words: readonly number[]): number[] {
    const compounds: number[] = []
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

function addTo(namesOf: Map<string, number[]>, personId: string, name: number): void {
  const names = namesOf.get(personId)
  if (names) names.push(name)
  else namesOf.set(personId, [name])
}
