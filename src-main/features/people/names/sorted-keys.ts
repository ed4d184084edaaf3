/** Distinct strings kept in order, to list those that begin with a given one. */
export class SortedKeys {
  readonly #keys: string[] = []

  add(key: string): void {
    this.#keys.splice(this.#placeOf(key), 0, key)
  }

  *startingWith(beginning: string): Generator<string> {
    for (let at = this.#placeOf(beginning); at < this.#keys.length; at++) {
      const key = this.#keys[at]
      if (key === undefined || !key.startsWith(beginning)) return
      yield key
    }
  }

  #placeOf(key: string): number {
    let low = 0
    let high = this.#keys.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#keys[middle] ?? '') < key) low = middle + 1
      else high = middle
    }
    return low
  }
}
