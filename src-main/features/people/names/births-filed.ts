import { partsOf } from '#contract/calendar/calendar-day.ts'
import { type PartialDate, rangeOf } from '#contract/calendar/partial-date.ts'
import { asKnown, isNewYear } from './compare-births.ts'

type Figures = Readonly<{ year: number; month: number; day: number }>

/** A birth as far as it is known: the figures of its day, Gregorian and Jalali; and the years it may lie in. */
export type Birth = Readonly<{
  days: readonly [Figures, Figures] | undefined
  years: readonly number[]
}>

export function readBirth(written: PartialDate | null): Birth {
  if (!written) return { days: undefined, years: [] }
  if (written.precision === 'day') {
    const gregorian = partsOf(written.iso, 'gregorian')
    const jalali = partsOf(written.iso, 'jalali')
    const days = [gregorian, jalali] as const
    // `asKnown` of fewer steps: everybody who has a file comes by here.
    if (!days.some(isNewYear)) return { days, years: [gregorian.year] }
  }
  const { first, last } = rangeOf(asKnown(written))
  const years = new Set([first, last].map((day) => Number(day.slice(0, 4))))
  return { days: undefined, years: [...years] }
}

/** In either calendar nobody who has a file was born before the first of these years or after the last. */
const span = { first: 1200, last: 2199 }
/** In a row of all days of all years each month has 31. */
const daysInYear = 12 * 31

/** Where in its year a day stands; -1 where there is no such day. */
function placeInYear(month: number, day: number): number {
  return month < 1 || month > 12 || day < 1 || day > 31 ? -1 : (month - 1) * 31 + day - 1
}

const isSpanned = (year: number): boolean => year >= span.first && year <= span.last

/** Numbers kept of one who is filed: who was filed before under the same day, whose number it is, and the mask. */
const perEntry = 4

/**
 * Who was born on which day, by both calendars, with a mask of 64 bits that tells most of them apart at once. Every writing of
 * a day that `compareBirths` takes for a mistake of it is looked up: some sixty a person, mostly for nothing. Hence rows of
 * plain numbers that lie beside each other, and no function made for a look; lists of objects take three times as long.
 */
export class BirthsFiled {
  /** The entry filed last under a day, from 1; 0 where there is none. */
  readonly #last = new Int32Array((span.last - span.first + 1) * daysInYear)
  /** The masks of all who are filed under a day, folded into one: where it meets none of a mask nobody there does. */
  readonly #masks = new Int32Array(this.#last.length)
  /** The years that anybody was born in: most slips of a year lead where nobody is. */
  readonly #years = new Uint8Array(span.last + 1)
  #entries = new Int32Array(1024 * perEntry)
  #count = 0

  add({ days }: Birth, number: number, mask: Mask): void {
    for (const { year, month, day } of days ?? []) {
      const inYear = placeInYear(month, day)
      if (!isSpanned(year) || inYear < 0) continue
      const place = (year - span.first) * daysInYear + inYear
      this.#years[year] = 1
      this.#push([this.#last[place]!, number, mask.low, mask.high])
      this.#last[place] = this.#count
      this.#masks[place]! |= mask.low | mask.high
    }
  }

  /** Tells the numbers of all whose births may be this one and whose masks meet this one; some of them twice. */
  near({ days }: Birth, mask: Mask, tell: (number: number) => void): void {
    if (!days) return
    const [gregorian, jalali] = days
    // Day and month of one calendar with the year of the other: of the other's day, or this one's.
    const converted = placeInYear(jalali.month, jalali.day)
    this.#on(gregorian.year, converted, mask, tell)
    for (const jalaliYear of [gregorian.year - 622, gregorian.year - 621]) {
      this.#on(jalaliYear, placeInYear(gregorian.month, gregorian.day), mask, tell)
    }
    for (const { year, month, day } of days) {
      const inYear = placeInYear(month, day)
      for (const place of mistakenPlaces(month, day)) this.#on(year, place, mask, tell)
      for (const other of slipsOfYear(year)) this.#on(other, inYear, mask, tell)
    }
  }

  #on(year: number, inYear: number, { low, high }: Mask, tell: (number: number) => void): void {
    if (!this.#years[year]) return
    const entries = this.#entries
    const place = (year - span.first) * daysInYear + inYear
    if (!(this.#masks[place]! & (low | high))) return
    let entry = this.#last[place]!
    while (entry > 0) {
      const at = (entry - 1) * perEntry
      if (entries[at + 2]! & low || entries[at + 3]! & high) tell(entries[at + 1]!)
      entry = entries[at]!
    }
  }

  #push(entry: readonly [number, number, number, number]): void {
    const at = this.#count * perEntry
    if (at === this.#entries.length) {
      const longer = new Int32Array(at * 2)
      longer.set(this.#entries)
      this.#entries = longer
    }
    this.#entries.set(entry, at)
    this.#count++
  }
}

/** Numbers folded into 64 bits: who shares none of the numbers mostly shares none of the bits. */
export type Mask = Readonly<{ low: number; high: number }>

export function maskOf(numbers: readonly number[]): Mask {
  let [low, high] = [0, 0]
  for (const number of numbers) {
    if (number & 32) high |= 1 << (number & 31)
    else low |= 1 << (number & 31)
  }
  return { low, high }
}

const ofDay = new Map<number, readonly number[]>()

/**
 * Where in its year a day may stand too: itself, day and month changed places, one figure of either wrong or its two swapped, the
 * day before and after.
 */
function mistakenPlaces(month: number, day: number): readonly number[] {
  const key = placeInYear(month, day)
  const known = ofDay.get(key)
  if (known) return known
  const places = [
    key,
    placeInYear(day, month),
    ...slips(month, 2, 12).map((other) => placeInYear(other, day)),
    ...slips(day, 2, 31).map((other) => placeInYear(month, other)),
    placeInYear(month, day - 1),
    placeInYear(month, day + 1),
  ]
  const found = [...new Set(places)].filter((place) => place >= 0)
  ofDay.set(key, found)
  return found
}

const ofYear = new Map<number, readonly number[]>()

function slipsOfYear(year: number): readonly number[] {
  const known = ofYear.get(year) ?? slips(year, 4, span.last).filter(isSpanned)
  ofYear.set(year, known)
  return known
}

/** What one wrong figure, or two that changed places, make of a number written in so many figures; from 1 to `most`. */
function slips(value: number, length: number, most: number): readonly number[] {
  const text = String(value).padStart(length, '0')
  const wrong = Array.from(text, (_, at) =>
    Array.from('0123456789', (figure) => text.slice(0, at) + figure + text.slice(at + 1)),
  ).flat()
  const swapped = Array.from(
    text.slice(1),
    (second, at) => text.slice(0, at) + second + text.charAt(at) + text.slice(at + 2),
  )
  const others = new Set([...wrong, ...swapped].map(Number))
  return [...others].filter((other) => other !== value && other >= 1 && other <= most)
}
