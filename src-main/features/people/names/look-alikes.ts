import type { PartialDate } from '#contract/calendar/partial-date.ts'
import { type Birth, BirthsFiled, type Mask, maskOf, readBirth } from './births-filed.ts'
import { type DuplicateVerdict, judgeDuplicate, type Likeness, type Place } from './duplicates.ts'
import { duplicateWeights } from './duplicate-weights.ts'
import type { NameIndex } from './name-index.ts'
import { type NameWord, wordSimilarity } from './name-word.ts'
import { NumberLists } from './number-lists.ts'
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
  readonly #byTail = new NumberLists()
  readonly #byAddress = new NumberLists()
  /** By year of birth and a skeleton of a word: everybody, and those of whom no more than a year is known. */
  readonly #byYear = { all: new NumberLists(), vague: new NumberLists() }
  readonly #skeletons = new Numbering<Skeleton>()
  readonly #tails = new Numbering<string>()
  readonly #addresses = new Numbering<string>()
  /** The skeletons of a word, each as its number. */
  readonly #keysOf = new Map<NameWord, readonly number[]>()

  /** @param index has the names of all who are added or compared. */
  constructor(index: NameIndex) {
    this.#index = index
  }

  add(known: Known): void {
    this.#add(this.#read(known))
  }

  /**
   * Who of those added so far may be this person, each worth a warning; adds the person. So of people who are all compared
   * each pair is looked at once.
   */
  compareAndAdd(known: Known): LookAlike[] {
    const person = this.#read(known)
    const found = this.#alikeTo(person)
    this.#add(person)
    return found
  }

  #alikeTo(person: Comer): LookAlike[] {
    const near = this.#near(person).map(({ known }) => known)
    if (near.length === 0) return []
    const ids = new Set(near.map(({ personId }) => personId))
    const texts = this.#index.textsOf(person.known.personId)
    const scores = new Map<string, number>()
    for (const text of texts) {
      for (const [id, score] of this.#index.likeTo(text, ids)) {
        if (score > (scores.get(id) ?? 0)) scores.set(id, score)
      }
    }
    let known: boolean | undefined
    // Whether others are called so is asked last, and once: it takes a search.
    const isRare = () => (known ??= texts.some((text) => this.#isRare(text, person.known)))
    return near.flatMap((other) => {
      const { personId } = other
      const likeness = likenessOf(person.known, other, scores.get(personId) ?? 0)
      const verdict = judgeWith(likeness, isRare)
      return verdict.band === 'warn' ? [{ personId, verdict }] : []
    })
  }

  #isRare(text: string, { personId }: Known): boolean {
    const { alike, most } = duplicateWeights.rare
    const limits = { atLeast: alike, upTo: most + 1, except: personId }
    return this.#index.countAlike(text, limits) <= most
  }

  #near(person: Comer): readonly Filed[] {
    const { known, birth, mask } = person
    const others: Filed[] = []
    const consider = (number: number) => {
      const other = this.#people[number]!
      if (isShared(person, other) && !others.includes(other)) others.push(other)
    }
    for (const tail of known.tails) this.#byTail.each(this.#tails.of(tail), consider)
    if (known.address !== '') this.#byAddress.each(this.#addresses.of(known.address), consider)
    this.#byBirth.near(birth, mask, consider)
    const byYear = birth.days ? this.#byYear.vague : this.#byYear.all
    for (const key of person.yearKeys) byYear.each(key, consider)
    return others.filter((other) => isAlike(person, other))
  }

  #add(person: Comer): void {
    const { known, words, keys, birth, mask } = person
    const number = this.#people.push({ known, words, keys }) - 1
    this.#byBirth.add(birth, number, mask)
    for (const tail of known.tails) this.#byTail.add(this.#tails.of(tail), number)
    if (known.address !== '') this.#byAddress.add(this.#addresses.of(known.address), number)
    for (const key of person.yearKeys) {
      this.#byYear.all.add(key, number)
      if (!birth.days) this.#byYear.vague.add(key, number)
    }
  }

  #read(known: Known): Comer {
    const words = this.#index.wordsOf(known.personId)
    const keys = [...new Set(words.flatMap((word) => this.#keys(word)))]
    const birth = readBirth(known.birth)
    return { known, birth, words, keys, yearKeys: yearKeysOf(birth, keys), mask: maskOf(keys) }
  }

  #keys(word: NameWord): readonly number[] {
    const known = this.#keysOf.get(word)
    if (known) return known
    const { units, otherForms, role } = word
    const texts = role === 'ordinary' ? [units, ...otherForms].flatMap(skeletons) : []
    const keys = texts.map((key) => this.#skeletons.of(key))
    this.#keysOf.set(word, keys)
    return keys
  }
}

/** A number from 0 for each key that is asked for. */
class Numbering<Key> {
  readonly #numbers = new Map<Key, number>()

  of(key: Key): number {
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    this.#numbers.set(key, this.#numbers.size)
    return this.#numbers.size - 1
  }
}

/** What is compared of somebody, read once. */
type Filed = Readonly<{
  known: Known
  /** The words of all names. */
  words: readonly NameWord[]
  /** The skeletons of these words, each as its number. */
  keys: readonly number[]
}>

/** And what leads to others, which nobody asks for again once the person is filed. */
type Comer = Filed &
  Readonly<{
    birth: Birth
    /** The skeletons with each year that the birth may lie in. */
    yearKeys: readonly number[]
    mask: Mask
  }>

function likenessOf(person: Known, other: Known, name: number): Likeness {
  const samePhone = person.tails.some((tail) => other.tails.includes(tail))
  const births = [person.birth, other.birth] as const
  return { name, births, samePhone, place: placeOf(person, other) }
}

function judgeWith(likeness: Likeness, isRare: () => boolean): DuplicateVerdict {
  const verdict = judgeDuplicate(likeness)
  if (verdict.band === 'warn') return verdict
  const ifRare = judgeDuplicate({ ...likeness, isRare: true })
  return ifRare.band === 'warn' && isRare() ? ifRare : verdict
}

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
    const word = fewer.words[at]!
    if (more.words.includes(word)) best = 1
    else for (const stored of more.words) best = Math.max(best, wordLikeness(word, stored, atLeast))
    lacking -= best
    if (lacking <= 0) return true
    if (lacking > left) return false
  }
  return fewer.words.length === 0
}

function wordLikeness(word: NameWord, stored: NameWord, atLeast: number): number {
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
