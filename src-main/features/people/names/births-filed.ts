import { partsOf } from '#contract/calendar/calendar-day.ts'
import { type PartialDate, rangeOf } from '#contract/calendar/partial-date.ts'
import { asKnown } from './compare-births.ts'

type Figures = Readonly<{ year: number; month: number; day: number }>

/** A birth as far as it is known: the figures of its day, Gregorian and Jalali; and the years it may lie in. */
export type Birth = Readonly<{
  days: readonly [Figures, Figures] | undefined
  years: readonly number[]
}>

export function readBirth(written: PartialDate | null): Birth {
  if (!written) return { days: undefined, years: [] }
  const birth = asKnown(written)
  const { first, last } = rangeOf(birth)
  const years = [...new Set([first, last].map((day) => Number(day.slice(0, 4))))]
  if (birth.precision !== 'day') return { days: undefined, years }
  return { days: [partsOf(birth.iso, 'gregorian'), partsOf(birth.iso, 'jalali')], years }
}

/** In either calendar nobody who has a file was born before the first of these years or after the last. */
const span = { first: 1200, last: 2199 }
const manyDays = (span.last - span.first + 1) * 12 * 31

/** Where in a row of all days of all years a day stands, each month with 31; -1 where there is no such day. */
function placeOf(year: number, month: number, day: number): number {
  if (year < span.first || year > span.last) return -1
  if (month < 1 || month > 12 || day < 1 || day > 31) return -1
  return ((year - span.first) * 12 + month - 1) * 31 + day - 1
}

/** Numbers kept of one who is filed: who was filed before under the same day, whose number it is, and the mask. */
const perEntry = 4

/**
 * Who was born on which day, by both calendars, with a mask of 64 bits that tells most of them apart at once. Every writing of
 * a day that `compareBirths` takes for a mistake of it is looked up: some sixty a person, mostly for nothing. Hence rows of
 * plain numbers that lie beside each other; lists of objects take three times as long.
 */
export class BirthsFiled {
  /** The entry filed last under a day, from 1; 0 where there is none. */
  readonly #last = new Int32Array(manyDays)
  /** The years that anybody was born in: most slips of a year lead where nobody is. */
  readonly #years = new Uint8Array(span.last + 1)
  #entries = new Int32Array(1024 * perEntry)
  #count = 0

  add({ days }: Birth, number: number, mask: Mask): void {
    for (const { year, month, day } of days ?? []) {
      const place = placeOf(year, month, day)
      if (place < 0) continue
      this.#years[year] = 1
      this.#push([this.#last[place]!, number, mask.low, mask.high])
      this.#last[place] = this.#count
    }
  }

  /** Tells the numbers of all whose births may be this one and whose masks meet this one; some of them twice. */
  near({ days }: Birth, mask: Mask, tell: (number: number) => void): void {
    if (!days) return
    const look = (year: number, month: number, day: number) => {
      this.#on(placeOf(year, month, day), mask, tell)
    }
    const [gregorian, jalali] = days
    look(gregorian.year, jalali.month, jalali.day)
    for (const { year, month, day } of days) {
      look(year, month, day)
      look(year, day, month)
      // One figure wrong, or two neighbours changed places; the day before and after.
      for (const other of slipsOfYear(year)) if (this.#years[other]) look(other, month, day)
      for (const other of slipsOfMonth[month]!) look(year, other, day)
      for (const other of slipsOfDay[day]!) look(year, month, other)
      look(year, month, day - 1)
      look(year, month, day + 1)
    }
  }

  #on(place: number, { low, high }: Mask, tell: (number: number) => void): void {
    if (place < 0) return
    const entries = this.#entries
    for (let entry = this.#last[place]!; entry > 0;) {
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

const slipsOfMonth = Array.from({ length: 13 }, (_, month) => slips(month, 2, 12))
const slipsOfDay = Array.from({ length: 32 }, (_, day) => slips(day, 2, 31))
const ofYear = new Map<number, readonly number[]>()

function slipsOfYear(year: number): readonly number[] {
  const known = ofYear.get(year) ?? slips(year, 4, span.last)
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
