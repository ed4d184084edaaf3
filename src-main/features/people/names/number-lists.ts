import { GrowingNumbers } from './growing-numbers.ts'

/** Lists of numbers, each under a number: chained, because 60,000 short arrays would take most of the time of loading. */
export class NumberLists {
  /** Where the newest number of a list stands. */
  readonly #newest = new Map<number, number>()
  readonly #numbers = new GrowingNumbers()
  /** Where the one before it in its list stands; -1 before the first. */
  readonly #before = new GrowingNumbers()

  /** Numbers come in rising order: the newest tells whether this one is there already. */
  add(key: number, number: number): void {
    const newest = this.#newest.get(key) ?? -1
    if (newest >= 0 && this.#numbers.at(newest) === number) return
    this.#newest.set(key, this.#numbers.length)
    this.#numbers.push(number)
    this.#before.push(newest)
  }

  get(key: number): number[] {
    const list: number[] = []
    for (let at = this.#newest.get(key) ?? -1; at >= 0; at = this.#before.at(at)) {
      list.push(this.#numbers.at(at))
    }
    return list.toReversed()
  }

  /** How many keys have a list. */
  get size(): number {
    return this.#newest.size
  }

  sortedKeys(): Int32Array {
    return Int32Array.from(this.#newest.keys()).toSorted()
  }
}
