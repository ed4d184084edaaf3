import type { PartialDate } from '#contract/calendar/partial-date.ts'
import { type Birth, BirthsFiled, type Mask, maskOf, readBirth } from './births-filed.ts'
import {
  type DuplicateVerdict,
  isRareName,
  judgeDuplicate,
  type Place,
  scoresOf,
  similarNames,
} from './duplicates.ts'
import type { NameIndex } from './name-index.ts'
import { type NameWord, wordSimilarity } from './name-word.ts'
import { type Skeleton, skeletons } from './skeleton.ts'
import { consonantsApart } from './word-table.ts'

/** Somebody who has a file, as far as it tells them from others beside their names. */
export type Known = Readonly<{
  personId: string
  birth: PartialDate | null
  /** Phones, each by its last digits. */
  tails: readonly string[]
  /** Where they live, spelled one way; empty where it is not known. */
  address: string
  householdId: string | null
}>

export type LookAlike = Readonly<{ personId: string; verdict: DuplicateVerdict }>

/**
 * Finds whose files may be second ones of a person, among all who were added. A pair is only judged where phone or address is the same,
 * or the births agree as far as `compareBirths` goes, and the words of the names are alike on the whole: of the 1.25
 * thousand million pairs of 50,000 people a few thousand are left (blocking, as record linkage calls it).
 */
export class LookAlikes {
  readonly #index: NameIndex
  /** Everybody who was added, by number; the maps below hold these numbers. */
  readonly #people: Filed[] = []
  readonly #byBirth = new BirthsFiled()
  readonly #byTail = new Map<string, number[]>()
  readonly #byAddress = new Map<string, number[]>()
  /** By year of birth and a skeleton of a word: everybody, and those of whom no more than a year is known. */
  readonly #byYear = { all: new Map<number, number[]>(), vague: new Map<number, number[]>() }
  readonly #skeletons = new Map<Skeleton, number>()
  /** The skeletons of a word, each as its number. */
  readonly #keysOf = new Map<NameWord, readonly number[]>()

  /** @param index has the names of all who are added or compared. */
  constructor(index: NameIndex) {
    this.#index = index
  }

  add(known: Known): void {
    this.#add(this.#file(known))
  }

  /**
   * Who of those added so far may be this person, each worth a warning; adds the person. So of people who are all compared
   * each pair is looked at once.
   */
  compareAndAdd(known: Known): LookAlike[] {
    const person = this.#file(known)
    const found = this.#alikeTo(person)
    this.#add(person)
    return found
  }

  #alikeTo(person: Filed): LookAlike[] {
    const near = this.#near(person).map(({ known }) => known)
    if (near.length === 0) return []
    const ids = new Set(near.map(({ personId }) => personId))
    const scores = new Map<string, number>()
    for (const text of this.#index.textsOf(person.known.personId)) {
      for (const [id, score] of this.#index.likeTo(text, ids)) {
        if (score > (scores.get(id) ?? 0)) scores.set(id, score)
      }
    }
    return near.flatMap((other) => {
      const { personId } = other
      const verdict = this.#judge(person.known, other, scores.get(personId) ?? 0)
      return verdict.band === 'warn' ? [{ personId, verdict }] : []
    })
  }

  #judge(person: Known, other: Known, name: number): DuplicateVerdict {
    const samePhone = person.tails.some((tail) => other.tails.includes(tail))
    const births = [person.birth, other.birth] as const
    const likeness = { name, births, samePhone, place: placeOf(person, other) }
    const verdict = judgeDuplicate(likeness)
    const ifRare = judgeDuplicate({ ...likeness, isRare: true })
    if (verdict.band === ifRare.band) return verdict
    // Whether others are called so is asked last: it takes a whole search.
    const isRare = this.#index.textsOf(person.personId).some((text) => {
      const found = this.#index.search(`${text} `, similarNames)
      return isRareName(scoresOf(found.filter(({ personId }) => personId !== person.personId)))
    })
    return isRare ? ifRare : verdict
  }

  #near(person: Filed): readonly Filed[] {
    const { known, birth, mask } = person
    const others: Filed[] = []
    const consider = (number: number) => {
      const other = this.#people[number]!
      if (isShared(person, other) && !others.includes(other)) others.push(other)
    }
    for (const tail of known.tails) this.#byTail.get(tail)?.forEach(consider)
    this.#byAddress.get(known.address)?.forEach(consider)
    this.#byBirth.near(birth, mask, consider)
    const byYear = birth.days ? this.#byYear.vague : this.#byYear.all
    for (const key of person.yearKeys) byYear.get(key)?.forEach(consider)
    return others.filter((other) => isAlike(person, other))
  }

  #add(person: Filed): void {
    const number = this.#people.push(person) - 1
    const { known, birth, mask } = person
    this.#byBirth.add(birth, number, mask)
    for (const tail of known.tails) file(this.#byTail, tail, number)
    if (known.address !== '') file(this.#byAddress, known.address, number)
    for (const key of person.yearKeys) {
      file(this.#byYear.all, key, number)
      if (!birth.days) file(this.#byYear.vague, key, number)
    }
  }

  #file(known: Known): Filed {
    const words = this.#index.wordsOf(known.personId)
    const keys: number[] = []
    for (const word of words) {
      for (const key of this.#keys(word)) if (!keys.includes(key)) keys.push(key)
    }
    const birth = readBirth(known.birth)
    return { known, birth, words, keys, yearKeys: yearKeysOf(birth, keys), mask: maskOf(keys) }
  }

  #keys(word: NameWord): readonly number[] {
    const known = this.#keysOf.get(word)
    if (known) return known
    const { units, otherForms, role } = word
    const texts = role === 'ordinary' ? [units, ...otherForms].flatMap(skeletons) : []
    const keys = texts.map((key) => this.#numberOf(key))
    this.#keysOf.set(word, keys)
    return keys
  }

  #numberOf(key: Skeleton): number {
    const number = this.#skeletons.get(key) ?? this.#skeletons.size
    this.#skeletons.set(key, number)
    return number
  }
}

/** What is compared of somebody, read once. */
type Filed = Readonly<{
  known: Known
  birth: Birth
  /** The words of all names. */
  words: readonly NameWord[]
  /** The skeletons of these words, each as its number. */
  keys: readonly number[]
  /** Each of them with each year that the birth may lie in. */
  yearKeys: readonly number[]
  mask: Mask
}>

function placeOf(one: Known, other: Known): Place {
  if (one.householdId !== null && one.householdId === other.householdId) return 'one-household'
  return one.address !== '' && one.address === other.address ? 'same-address' : 'elsewhere'
}

/** A name that is no more alike than this, word for word, is not measured. */
const alikeEnough = 0.5

/**
 * Whether it is worth measuring how alike they are: their words are, on the whole. What each word may add at most is known
 * before it is compared, so that the last ones have to be so alike that most comparisons stop at once.
 */
function isAlike(one: Filed, other: Filed): boolean {
  const [fewer, more] = one.words.length <= other.words.length ? [one, other] : [other, one]
  let lacking = fewer.words.length * alikeEnough
  for (let at = 0; at < fewer.words.length; at++) {
    const left = fewer.words.length - at - 1
    const atLeast = Math.max(alikeEnough, lacking - left)
    let best = 0
    for (const stored of more.words) {
      best = Math.max(best, likenessOf(fewer.words[at]!, stored, atLeast))
      if (best === 1) break
    }
    lacking -= best
    if (lacking <= 0) return true
    if (lacking > left) return false
  }
  return fewer.words.length === 0
}

function likenessOf(word: NameWord, stored: NameWord, atLeast: number): number {
  if (word === stored) return 1
  if (Math.abs(word.consonants - stored.consonants) > consonantsApart) return 0
  return wordSimilarity(word, stored, false, atLeast)
}

/** Whether a word of one may be a word of the other. A few numbers each: a loop is quicker than a set. */
function isShared({ keys }: Filed, other: Filed): boolean {
  for (const key of keys) if (other.keys.includes(key)) return true
  return false
}

function yearKeysOf({ years }: Birth, keys: readonly number[]): number[] {
  return years.flatMap((year) => keys.map((key) => key * manyYears + year))
}

/** More than any year. */
const manyYears = 2 ** 12

function file<Key>(map: Map<Key, number[]>, key: Key, number: number): void {
  const numbers = map.get(key)
  if (numbers) numbers.push(number)
  else map.set(key, [number])
}
