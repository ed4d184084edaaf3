import type { NamesWithWord } from './names-with-word.ts'
import type { WordMatch } from './word-table.ts'

/** Adds up, name by name, what the words of one query are worth; the arrays are kept between queries. */
export class Tally {
  #scores = new Float32Array(0)
  /** The query, and the word of it, that last touched a name: spares clearing the arrays. */
  #queryOf = new Int32Array(0)
  #wordOf = new Int32Array(0)
  #touched = new Int32Array(0)
  #count = 0
  #query = 0
  #word = 0

  begin(names: number): void {
    if (names > this.#scores.length) {
      const room = Math.ceil(names * 1.5)
      this.#scores = new Float32Array(room)
      this.#queryOf = new Int32Array(room)
      this.#wordOf = new Int32Array(room)
      this.#touched = new Int32Array(room)
    }
    this.#query++
    this.#count = 0
  }

  scoreOf(name: number): number {
    return this.#queryOf[name] === this.#query ? (this.#scores[name] ?? 0) : 0
  }

  /** Every name counts its best match only, so `matches` come best first; a name's first score starts from `base`. */
  add(matches: readonly WordMatch[], namesWith: NamesWithWord, weight: number, base?: Tally): void {
    const word = ++this.#word
    for (const { id, similarity } of matches) {
      const worth = weight * similarity * similarity
      for (const names of namesWith.of(id)) this.#addTo(names, word, worth, base)
    }
  }

  #addTo(names: ArrayLike<number>, word: number, worth: number, base: Tally | undefined): void {
    for (let at = 0; at < names.length; at++) {
      const name = names[at]!
      if (this.#wordOf[name] === word) continue
      this.#wordOf[name] = word
      if (this.#queryOf[name] === this.#query) {
        this.#scores[name]! += worth
        continue
      }
      this.#queryOf[name] = this.#query
      this.#scores[name] = worth + (base?.scoreOf(name) ?? 0)
      this.#touched[this.#count++] = name
    }
  }

  /** The best names, at least `wanted` and at most twice as many: ties at the edge are not cut at random. */
  best(wanted: number): number[] {
    const touched = this.#touched.subarray(0, this.#count)
    const least = this.#count > wanted ? this.#threshold(touched, wanted) : 0
    const best: number[] = []
    for (const name of touched) if (this.#scores[name]! >= least) best.push(name)
    if (best.length <= wanted * 2) return best
    return best
      .toSorted((one, other) => this.#scores[other]! - this.#scores[one]!)
      .slice(0, wanted * 2)
  }

  /** A score that `wanted` names reach, by a histogram: sorting 80,000 names would cost a frame. */
  #threshold(touched: Int32Array, wanted: number): number {
    const steps = 256
    let most = 0
    for (const name of touched) most = Math.max(most, this.#scores[name]!)
    const histogram = new Int32Array(steps + 1)
    for (const name of touched) histogram[Math.floor((this.#scores[name]! / most) * steps)]!++
    let step = steps
    for (let reached = 0; step > 0; step--) {
      reached += histogram[step]!
      if (reached >= wanted) break
    }
    return (step / steps) * most
  }
}
