import { readQuery } from './name-query.ts'
import { NameScorer } from './name-scorer.ts'
import { Nicknames } from './nicknames/nicknames.ts'
import { type NameWord, readJoined, readWord } from './name-word.ts'
import { nameWords } from './normalise.ts'
import { Tally } from './tally.ts'
import { tuning } from './tuning.ts'
import { type WhyMatched, whyMatched } from './why.ts'
import { spokenAfter } from './word-forms.ts'
import { compoundParts } from './word-lists.ts'
import { WordTable } from './word-table.ts'

/** One of the names of a person, as it is written; never folded. */
export type NameRecord = Readonly<{ personId: string; text: string }>

export type NameMatch = Readonly<{
  personId: string
  /** 1 the same words and nothing more, 0 nothing in common; below .7 worth a look only where nothing is better. */
  score: number
  /** The name of the person that matched best. */
  text: string
  why: WhyMatched
}>

export type NameSearch = Readonly<{
  /** How many people at most, best first. */
  limit: number
  /** The last word may be unfinished (a keystroke); a space after it says that it is finished. */
  asPrefix: boolean
}>

type StoredName = NameRecord & Readonly<{ words: readonly number[] }>

/**
 * Finds people by the sound of their names across Latin, Cyrillic and Persian script. Held in memory, filled at unlock from
 * the names in the store; nothing of it is written beside the store. Method, measurements and limits: README.md here.
 */
export class NameIndex {
  readonly #table = new WordTable()
  readonly #nicknames = new Nicknames()
  readonly #names: (StoredName | undefined)[] = []
  readonly #namesOf = new Map<string, number[]>()
  /** For every word of the table, the names that have it, oldest first. */
  readonly #namesWith: number[][] = []
  readonly #scorer = new NameScorer(this.#table)
  readonly #tally = new Tally()
  readonly #joinedTally = new Tally()
  #size = 0

  /** How many names are held (a person may have several). */
  get size(): number {
    return this.#size
  }

  add({ personId, text }: NameRecord): void {
    const texts = nameWords(text)
    if (texts.length === 0) return
    const name = this.#names.length
    const words = texts.map((word) => this.#wordOf(word, readWord))
    this.#names.push({ personId, text, words })
    for (const word of new Set([...words, ...this.#compounds(texts)]))
      this.#namesWith[word]?.push(name)
    const names = this.#namesOf.get(personId)
    if (names) names.push(name)
    else this.#namesOf.set(personId, [name])
    this.#size++
  }

  /** Forgets every name of a person. */
  remove(personId: string): void {
    for (const name of this.#namesOf.get(personId) ?? []) {
      const stored = this.#names[name]
      if (!stored) continue
      const compounds = this.#compounds(nameWords(stored.text))
      for (const word of new Set([...stored.words, ...compounds])) {
        this.#namesWith[word] = this.#namesWith[word]?.filter((other) => other !== name) ?? []
      }
      this.#names[name] = undefined
      this.#size--
    }
    this.#namesOf.delete(personId)
  }

  /** People whose name sounds like what is typed, best first. */
  search(text: string, { limit, asPrefix }: NameSearch): NameMatch[] {
    const unfinished = asPrefix && !/\s$/u.test(text)
    return this.#best(text, unfinished)
      .slice(0, limit)
      .map((scored) => matchOf(scored, text, unfinished))
  }

  /** People whose name may be another spelling of this whole name, for the duplicate check. */
  similar(text: string): NameMatch[] {
    return this.#best(text, false)
      .filter(({ score }) => score >= tuning.similarAtLeast)
      .map((scored) => matchOf(scored, text, false))
  }

  #best(text: string, asPrefix: boolean): Scored[] {
    const stock = {
      table: this.#table,
      nicknames: this.#nicknames,
      namesWith: this.#namesWith,
      size: this.#size,
    }
    const query = readQuery(text, asPrefix, stock)
    if (query.words.length === 0) return []
    this.#tally.begin(this.#names.length)
    this.#joinedTally.begin(this.#names.length)
    for (const { matches, weight } of query.words) this.#tally.add(matches, this.#namesWith, weight)
    for (const { matches, weight } of [...query.joined, ...query.inner]) {
      this.#joinedTally.add(matches, this.#namesWith, weight, this.#tally)
    }
    // Compounds have their own list, so that they cannot crowd out plain matches.
    const candidates = new Set([
      ...this.#tally.best(tuning.candidates),
      ...this.#joinedTally.best(tuning.candidates / 2),
    ])
    this.#scorer.begin(query)
    const best = new Map<string, Scored>()
    for (const candidate of candidates) {
      const name = this.#names[candidate]
      if (!name) continue
      const scored = { name, score: this.#scorer.score(name.words) }
      const known = best.get(name.personId)
      if (!known || byScore(scored, known) < 0) best.set(name.personId, scored)
    }
    return [...best.values()].toSorted(byScore)
  }

  #wordOf(text: string, read: (text: string) => NameWord): number {
    const id = this.#table.add(text, read)
    if (this.#namesWith[id]) return id
    this.#namesWith[id] = []
    const word = this.#table.words[id]
    if (word) this.#nicknames.file(id, word)
    return id
  }

  /** Neighbours that others write as one word are also filed as one word. */
  #compounds(texts: readonly string[]): number[] {
    const compounds: number[] = []
    for (let at = 0; texts.length > 2 && at + 1 < Math.min(texts.length, 4); at++) {
      const [first = '', second = ''] = texts.slice(at, at + 2)
      if (!compoundParts.has(first) && !compoundParts.has(second)) continue
      compounds.push(this.#wordOf(first + spokenAfter(second), () => readJoined(first, second)))
    }
    return compounds
  }
}

type Scored = Readonly<{ name: StoredName; score: number }>

function matchOf({ name, score }: Scored, query: string, asPrefix: boolean): NameMatch {
  const { personId, text } = name
  return { personId, score, text, why: whyMatched(query, text, asPrefix) }
}

/** Better first; of equals the shorter name, then whoever was entered first (the order of the candidates). */
function byScore(one: Scored, other: Scored): number {
  return other.score - one.score || one.name.words.length - other.name.words.length
}

export function buildNameIndex(records: Iterable<NameRecord>): NameIndex {
  const index = new NameIndex()
  for (const record of records) index.add(record)
  return index
}
