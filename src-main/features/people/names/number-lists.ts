import { GrowingNumbers } from './growing-numbers.ts'

const nobody = -1

/**
 * Lists of numbers, each under a key, which is a whole number from 0. Chained, because 60,000 short arrays would take most of the time
 * of loading; found by open addressing, at most half of the places taken, because a `Map` takes three times as long.
 */
export class NumberLists {
  #keys = new Float64Array(1024).fill(nobody)
  /** Where the newest number of a list stands, at the place of its key. */
  #newest = new Int32Array(1024)
  #size = 0
  readonly #numbers = new GrowingNumbers()
  /** Where the one before it in its list stands; -1 before the first. */
  readonly #before = new GrowingNumbers()

  /** Numbers come in rising order: the newest tells whether this one is there already. */
  add(key: number, number: number): void {
    const place = this.#placeOf(key)
    const isNew = this.#keys[place] === nobody
    const newest = isNew ? -1 : this.#newest[place]!
    if (newest >= 0 && this.#numbers.at(newest) === number) return
    this.#keys[place] = key
    this.#newest[place] = this.#numbers.length
    this.#numbers.push(number)
    this.#before.push(newest)
    if (isNew && ++this.#size * 2 > this.#keys.length) this.#spread()
  }

  get(key: number): number[] {
    const list: number[] = []
    this.each(key, (number) => list.push(number))
    return list.toReversed()
  }

  /** Tells each of a list, the newest first. */
  each(key: number, tell: (number: number) => void): void {
    const place = this.#placeOf(key)
    if (this.#keys[place] === nobody) return
    for (let at = this.#newest[place]!; at >= 0; at = this.#before.at(at)) {
      tell(this.#numbers.at(at))
    }
  }

  /** How many keys have a list. */
  get size(): number {
    return this.#size
  }

  /** In no order. */
  keys(): Float64Array {
    return this.#keys.filter((key) => key !== nobody)
  }

  /** Where a key stands, or would. */
  #placeOf(key: number): number {
    const mask = this.#keys.length - 1
    const scattered = Math.imul(key, 0x9e3779b1)
    let place = (scattered ^ (scattered >>> 15)) & mask
    while (this.#keys[place] !== key && this.#keys[place] !== nobody) place = (place + 1) & mask
    return place
  }

  #spread(): void {
    const [keys, newest] = [this.#keys, this.#newest]
    this.#keys = new Float64Array(keys.length * 2).fill(nobody)
    this.#newest = new Int32Array(keys.length * 2)
    for (let at = 0; at < keys.length; at++) {
      if (keys[at] === nobody) continue
      const place = this.#placeOf(keys[at]!)
      this.#keys[place] = keys[at]!
      this.#newest[place] = newest[at]!
    }
  }
}
