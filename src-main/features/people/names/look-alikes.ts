import { partsOf } from '#contract/calendar/calendar-day.ts'
import type { IsoDay } from '#contract/calendar/iso-day.ts'
import { type PartialDate, rangeOf } from '#contract/calendar/partial-date.ts'
import { asKnown } from './compare-births.ts'
import {
  type DuplicateVerdict,
  isRareName,
  judgeDuplicate,
  scoresOf,
  similarNames,
} from './duplicates.ts'
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
 * Finds whose files may be second ones of a person, among all who have one. A pair is only judged where a phone is the same,
 * or the births agree as far as `compareBirths` goes, and the words of the names are alike on the whole: of the 1.25
 * thousand million pairs of 50,000 people a few thousand are left (blocking, as record linkage calls it).
 */
export class LookAlikes {
  readonly #index: NameIndex
  readonly #known = new Map<string, Known>()
  readonly #keysOf = new Map<string, NameKeys>()
  readonly #byTail = new Map<string, string[]>()
  /** By day of birth, under its figures in both calendars. */
  readonly #byFigures = new Map<number, string[]>()
  /** By year of birth and the consonants of a word: everybody, and those of whom no more than a year is known. */
  readonly #byYear = { all: new Map<number, string[]>(), vague: new Map<number, string[]>() }
  readonly #read = new Map<string, Read>()
  readonly #numbers = new Map<Skeleton, number>()

  constructor(index: NameIndex, people: Iterable<Known> = []) {
    this.#index = index
    for (const known of people) this.add(known)
  }

  /** Who may be this person, each worth a warning; nobody whom the desk does not know. */
  of(personId: string): LookAlike[] {
    const person = this.#known.get(personId)
    if (!person) return []
    const near = this.#near(person)
    if (near.size === 0) return []
    const scores = new Map<string, number>()
    for (const text of person.names) {
      for (const [id, score] of this.#index.likeTo(text, near)) {
        if (score > (scores.get(id) ?? 0)) scores.set(id, score)
      }
    }
    return [...near].flatMap((id) => {
      const other = this.#known.get(id)
      const verdict = other && this.#judge(person, other, scores.get(id) ?? 0)
      return verdict?.band === 'warn' ? [{ personId: id, verdict }] : []
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

  #near(person: Known): ReadonlySet<string> {
    const { personId, birth, tails } = person
    const keys = this.#keysOf.get(personId) ?? none
    const byYear = isDay(birth) ? this.#byYear.vague : this.#byYear.all
    const others = new Set<string>()
    const consider = (ids: readonly string[] | undefined) => {
      for (const id of ids ?? []) {
        if (id !== personId && isShared(keys.all, this.#keysOf.get(id)?.all ?? [])) others.add(id)
      }
    }
    for (const tail of tails) consider(this.#byTail.get(tail))
    for (const figures of figuresNear(birth)) consider(this.#byFigures.get(figures))
    for (const key of yearKeys(birth, keys)) consider(byYear.get(key))
    for (const id of others) if (!isAlike(keys, this.#keysOf.get(id) ?? none)) others.delete(id)
    return others
  }

  /** Somebody else who has a file; their names are in the index already. */
  add(known: Known): void {
    const { personId, birth, tails, names } = known
    const words = names.flatMap(nameWords).map((text) => this.#readWord(text))
    const keys = {
      words: words.map(({ word }) => word),
      all: [...new Set(words.flatMap((one) => one.keys))],
    }
    this.#known.set(personId, known)
    this.#keysOf.set(personId, keys)
    for (const tail of tails) file(this.#byTail, tail, personId)
    for (const figures of figuresOf(birth)) file(this.#byFigures, figures, personId)
    for (const key of yearKeys(birth, keys)) {
      file(this.#byYear.all, key, personId)
      if (!isDay(birth)) file(this.#byYear.vague, key, personId)
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

/** The words of somebody's names, and the skeletons of all of them, each as its number. */
type NameKeys = Readonly<{ words: readonly NameWord[]; all: readonly number[] }>

const none: NameKeys = { words: [], all: [] }

/** A name that is no more alike than this, word for word, is not measured. */
const alikeEnough = 0.5

/** Whether it is worth measuring how alike they are: their words are, on the whole. */
function isAlike(one: NameKeys, other: NameKeys): boolean {
  const [fewer, more] = one.words.length <= other.words.length ? [one, other] : [other, one]
  const best = fewer.words.map((word) =>
    Math.max(...more.words.map((stored) => wordSimilarity(word, stored, false, alikeEnough))),
  )
  return best.reduce((sum, similarity) => sum + similarity, 0) >= best.length * alikeEnough
}

/** A few numbers each: a loop is quicker than a set. */
function isShared(keys: readonly number[], others: readonly number[]): boolean {
  return keys.some((key) => others.includes(key))
}

function isDay(birth: PartialDate | null): birth is PartialDate {
  return birth !== null && asKnown(birth).precision === 'day'
}

/** More than all skeletons that there are. */
const manySkeletons = 2 ** 24

function yearKeys(birth: PartialDate | null, { all }: NameKeys): number[] {
  if (!birth) return []
  const { first, last } = rangeOf(asKnown(birth))
  const years = new Set([first.slice(0, 4), last.slice(0, 4)])
  return [...years].flatMap((year) => all.map((key) => Number(year) * manySkeletons + key))
}

function file<Key>(map: Map<Key, string[]>, key: Key, id: string): void {
  const ids = map.get(key)
  if (ids) ids.push(id)
  else map.set(key, [id])
}

type Figures = Readonly<{ year: number; month: number; day: number }>

function asNumber({ year, month, day }: Figures): number {
  return (year * 100 + month) * 100 + day
}

/** The figures of a day in both calendars. */
function figuresOf(birth: PartialDate | null): number[] {
  return bothCalendars(birth).map(asNumber)
}

function bothCalendars(birth: PartialDate | null): Figures[] {
  if (!isDay(birth)) return []
  const iso: IsoDay = birth.iso
  return [partsOf(iso, 'gregorian'), partsOf(iso, 'jalali')]
}

/** Every writing of a day that `compareBirths` takes for a mistake of this one. */
function figuresNear(birth: PartialDate | null): number[] {
  const [gregorian, jalali] = bothCalendars(birth)
  if (!gregorian || !jalali) return []
  const mixed = { ...jalali, year: gregorian.year }
  const near = [gregorian, jalali].flatMap((figures) => [
    figures,
    { ...figures, month: figures.day, day: figures.month },
    ...slips(figures),
  ])
  return [...new Set([...near, mixed].map(asNumber))]
}

/** One figure wrong, or two neighbours changed places, in year, month or day; the day before and after among them. */
function slips({ year, month, day }: Figures): Figures[] {
  return [
    ...slipsOf(year, 4).map((other) => ({ year: other, month, day })),
    ...slipsOf(month, 2).map((other) => ({ year, month: other, day })),
    ...slipsOf(day, 2).map((other) => ({ year, month, day: other })),
    { year, month, day: day - 1 },
    { year, month, day: day + 1 },
  ]
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
