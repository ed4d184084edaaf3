import { GrowingNumbers } from './growing-numbers.ts'

/** Lists of numbers, each under a key: chained, because 60,000 short arrays would take most of the time of loading. */
export class NumberLists<Key = number> {
  /** Where the newest number of a list stands. */
  readonly #newest = new Map<Key, number>()
  readonly #numbers = new GrowingNumbers()
  /** Where the one before it in its list stands; -1 before the first. */
  readonly #before = new GrowingNumbers()

  /** Numbers come in rising order: the newest tells whether this one is there already. */
  add(key: Key, number: number): void {
    const newest = this.#newest.get(key) ?? -1
    if (newest >= 0 && this.#numbers.at(newest) === number) return
    this.#newest.set(key, this.#numbers.length)
    this.#numbers.push(number)
    this.#before.push(newest)
  }

  get(key: Key): number[] {
    const list: number[] = []
    for (let at = this.#newest.get(key) ?? -1; at >= 0; at = this.#before.at(at)) {
      list.push(this.#numbers.at(at))
    }
    return list.toReversed()
  }

  /** Tells each of a list, the newest first. */
  each(key: Key, tell: (number: number) => void): void {
    for (let at = this.#newest.get(key) ?? -1; at >= 0; at = this.#before.at(at)) {
      tell(this.#numbers.at(at))
    }
  }

  /** How many keys have a list. */
  get size(): number {
    return this.#newest.size
  }

  keys(): Iterable<Key> {
    return this.#newest.keys()
  }
}
