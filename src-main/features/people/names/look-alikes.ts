import { partsOf } from '#contract/calendar/calendar-day.ts'
import { type PartialDate, rangeOf } from '#contract/calendar/partial-date.ts'
import { asKnown } from './compare-births.ts'
import {
  type DuplicateVerdict,
  isRareName,
  judgeDuplicate,
  scoresOf,
  similarNames,
} from './duplicates.ts'
import { GrowingNumbers } from './growing-numbers.ts'
import type { NameIndex } from './name-index.ts'
import { nameWords } from './normalise.ts'
import { type NameWord, readWord, wordSimilarity } from './name-word.ts'
import { type Skeleton, skeletons } from './skeleton.ts'

/** Somebody who has a file, as far as it tells them from others. */
export type Known = Readonly<{
  personId: string
  names: readonly string[]
  birth: PartialDate | null
  /** Phones, each by its last digits. */
  tails: readonly string[]
}>

export type LookAlike = Readonly<{ personId: string; verdict: DuplicateVerdict }>

/**
 * Finds whose files may be second ones of a person, among all who were added. A pair is only judged where a phone is the same,
 * or the births agree as far as `compareBirths` goes, and the words of the names are alike on the whole: of the 1.25
 * thousand million pairs of 50,000 people a few thousand are left (blocking, as record linkage calls it).
 */
export class LookAlikes {
  readonly #index: NameIndex
  /** Everybody who was added, by number; the maps below hold these numbers. */
  readonly #people: Filed[] = []
  /** Their masks, beside each other: most of those who are near are told apart by them alone. */
  readonly #masks = new GrowingNumbers()
  readonly #byTail = new Map<string, number[]>()
  /** By day of birth, under its figures in both calendars. */
  readonly #byDay: (number[] | undefined)[] = Array.from({ length: manyDays })
  /** The years of these days: most slips of a year lead where nobody is. */
  readonly #years = new Set<number>()
  /** By year of birth and the consonants of a word: everybody, and those of whom no more than a year is known. */
  readonly #byYear = { all: new Map<number, number[]>(), vague: new Map<number, number[]>() }
  readonly #read = new Map<string, Read>()
  readonly #numbers = new Map<Skeleton, number>()

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
    for (const text of person.known.names) {
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
    const likeness = { name, births: [person.birth, other.birth] as const, samePhone }
    const verdict = judgeDuplicate(likeness)
    if (verdict.band !== 'quiet' || !verdict.reasons.includes('may-be')) return verdict
    // Whether others are called so is asked last: it takes a whole search.
    const isRare = person.names.some((text) => {
      const found = this.#index.search(`${text} `, similarNames)
      return isRareName(scoresOf(found.filter(({ personId }) => personId !== person.personId)))
    })
    return judgeDuplicate({ ...likeness, isRare })
  }

  #near(person: Filed): readonly Filed[] {
    const { known, birth, yearKeys } = person
    const byYear = birth.days ? this.#byYear.vague : this.#byYear.all
    const others = new Set<Filed>()
    const consider = (numbers: readonly number[] | undefined) => {
      for (const number of numbers ?? []) {
        if ((person.mask & this.#masks.at(number)) === 0) continue
        const other = this.#people[number]!
        if (isShared(person, other)) others.add(other)
      }
    }
    for (const tail of known.tails) consider(this.#byTail.get(tail))
    for (const day of daysNear(birth, this.#years)) consider(this.#byDay[day])
    for (const key of yearKeys) consider(byYear.get(key))
    return [...others].filter((other) => isAlike(person, other))
  }

  #add(person: Filed): void {
    const number = this.#people.push(person) - 1
    this.#masks.push(person.mask)
    const { known, birth, yearKeys } = person
    for (const tail of known.tails) file(this.#byTail, tail, number)
    for (const day of birth.days ?? []) {
      this.#years.add(day.year)
      ;(this.#byDay[placeOf(day)] ??= []).push(number)
    }
    for (const key of yearKeys) {
      file(this.#byYear.all, key, number)
      if (!birth.days) file(this.#byYear.vague, key, number)
    }
  }

  #file(known: Known): Filed {
    const read = known.names.flatMap(nameWords).map((text) => this.#readWord(text))
    const keys = [...new Set(read.flatMap((one) => one.keys))]
    const birth = readBirth(known.birth)
    return {
      known,
      birth,
      words: read.map(({ word }) => word),
      keys,
      mask: keys.reduce((mask, key) => mask | (1 << (key & 31)), 0),
      yearKeys: birth.years.flatMap((year) => keys.map((key) => year * manySkeletons + key)),
    }
  }

  #readWord(text: string): Read {
    const known = this.#read.get(text)
    if (known) return known
    const word = readWord(text)
    const { units, otherForms, role } = word
    const texts = role === 'ordinary' ? [units, ...otherForms].flatMap(skeletons) : []
    const keys = texts.map((key) => this.#numberOf(key))
    const read = { word, keys }
    this.#read.set(text, read)
    return read
  }

  #numberOf(key: Skeleton): number {
    const number = this.#numbers.get(key) ?? this.#numbers.size
    this.#numbers.set(key, number)
    return number
  }
}

type Read = Readonly<{ word: NameWord; keys: readonly number[] }>

/** What is compared of somebody, read once. */
type Filed = Readonly<{
  known: Known
  birth: Birth
  /** The words of all names. */
  words: readonly NameWord[]
  /** The skeletons of these words, each as its number. */
  keys: readonly number[]
  /** The same folded into 32 bits: most who share none are told apart by it. */
  mask: number
  yearKeys: readonly number[]
}>

/** A name that is no more alike than this, word for word, is not measured. */
const alikeEnough = 0.5

/** Whether it is worth measuring how alike they are: their words are, on the whole. */
function isAlike(one: Filed, other: Filed): boolean {
  const [fewer, more] = one.words.length <= other.words.length ? [one, other] : [other, one]
  const best = fewer.words.map((word) =>
    Math.max(...more.words.map((stored) => wordSimilarity(word, stored, false, alikeEnough))),
  )
  return best.reduce((sum, similarity) => sum + similarity, 0) >= best.length * alikeEnough
}

/** Whether a word of one may be a word of the other. A few numbers each: a loop is quicker than a set. */
function isShared(one: Filed, other: Filed): boolean {
  return one.keys.some((key) => other.keys.includes(key))
}

/** More than all skeletons that there are. */
const manySkeletons = 2 ** 24

function file<Key>(map: Map<Key, number[]>, key: Key, number: number): void {
  const numbers = map.get(key)
  if (numbers) numbers.push(number)
  else map.set(key, [number])
}

type Figures = Readonly<{ year: number; month: number; day: number }>

/** In either calendar nobody who has a file was born before the first of these years or after the last. */
const span = { first: 1200, last: 2199 }
const manyDays = (span.last - span.first + 1) * 12 * 31

/** Where in a list of all days of all years a day stands, each month with 31; -1 where there is no such day. */
function placeOf({ year, month, day }: Figures): number {
  if (year < span.first || year > span.last) return -1
  if (month < 1 || month > 12 || day < 1 || day > 31) return -1
  return ((year - span.first) * 12 + month - 1) * 31 + day - 1
}

/** The days that a birth may be filed under, Gregorian and Jalali, where the day is known; and the years it may lie in. */
type Birth = Readonly<{ days: readonly [Figures, Figures] | undefined; years: readonly number[] }>

function readBirth(written: PartialDate | null): Birth {
  if (!written) return { days: undefined, years: [] }
  const birth = asKnown(written)
  const { first, last } = rangeOf(birth)
  const years = [...new Set([first, last].map((day) => Number(day.slice(0, 4))))]
  if (birth.precision !== 'day') return { days: undefined, years }
  return { days: [partsOf(birth.iso, 'gregorian'), partsOf(birth.iso, 'jalali')], years }
}

/** Every writing of a day that `compareBirths` takes for a mistake of this one, as its place; some of them twice. */
function daysNear({ days }: Birth, years: ReadonlySet<number>): number[] {
  if (!days) return []
  const [gregorian, jalali] = days
  const near = [placeOf({ ...jalali, year: gregorian.year })]
  const write = (year: number, month: number, day: number) => {
    const place = placeOf({ year, month, day })
    if (place >= 0) near.push(place)
  }
  for (const { year, month, day } of days) {
    write(year, month, day)
    write(year, day, month)
    // One figure wrong, or two neighbours changed places; the day before and after.
    for (const other of slipsOf(year, 4)) if (years.has(other)) write(other, month, day)
    for (const other of slipsOf(month, 2)) write(year, other, day)
    for (const other of slipsOf(day, 2)) write(year, month, other)
    write(year, month, day - 1)
    write(year, month, day + 1)
  }
  return near
}

const known = new Map<string, readonly number[]>()

function slipsOf(value: number, length: number): readonly number[] {
  const text = String(value).padStart(length, '0')
  const slipped = known.get(text) ?? slipsOfText(text)
  known.set(text, slipped)
  return slipped
}

function slipsOfText(text: string): number[] {
  const wrong = Array.from(text, (_, at) =>
    Array.from('0123456789', (figure) => text.slice(0, at) + figure + text.slice(at + 1)),
  ).flat()
  const swapped = Array.from(
    text.slice(1),
    (second, at) => text.slice(0, at) + second + text.charAt(at) + text.slice(at + 2),
  )
  return [...new Set([...wrong, ...swapped])].filter((other) => other !== text).map(Number)
}
