import { GrowingNumbers } from './growing-numbers.ts'

/**
 * Which names have which word, names and words by number. What is filed before the first question is sorted into one row of
 * numbers (an array for every word would take a third of the time of loading), what comes later is kept beside it.
 */
export class NamesWithWord {
  readonly #waiting = { words: new GrowingNumbers(), names: new GrowingNumbers() }
  /** The names of a word begin at `starts` and are as many as `counts` says; undefined until the first question. */
  #sorted: Readonly<{ starts: Int32Array; counts: Int32Array; names: Int32Array }> | undefined
  readonly #later = new Map<number, number[]>()

  /** Names come in rising order; one that says a word twice has it once. */
  add(word: number, name: number): void {
    if (!this.#sorted) {
      this.#waiting.words.push(word)
      this.#waiting.names.push(name)
      return
    }
    const later = this.#later.get(word)
    if (!later) this.#later.set(word, [name])
    else if (later.at(-1) !== name) later.push(name)
  }

  remove(word: number, name: number): void {
    const { counts } = this.settle()
    const sorted = this.#sortedOf(word)
    const at = sorted.indexOf(name)
    if (at >= 0) {
      sorted.copyWithin(at, at + 1)
      counts[word]!--
    }
    const later = this.#later.get(word)
    if (later)
      this.#later.set(
        word,
        later.filter((other) => other !== name),
      )
  }

  /** How many names have it. */
  count(word: number): number {
    return (this.settle().counts[word] ?? 0) + (this.#later.get(word)?.length ?? 0)
  }

  /** The names that have it, in two rows, each in rising order. */
  of(word: number): readonly [ArrayLike<number>, ArrayLike<number>] {
    return [this.#sortedOf(word), this.#later.get(word) ?? []]
  }

  #sortedOf(word: number): Int32Array {
    const { starts, counts, names } = this.settle()
    const start = starts[word] ?? 0
    return names.subarray(start, start + (counts[word] ?? 0))
  }

  /** Sorts what was filed until now. */
  settle() {
    this.#sorted ??= sortByWord(this.#waiting.words.take(), this.#waiting.names.take())
    return this.#sorted
  }
}

function sortByWord(words: Int32Array, names: Int32Array) {
  let most = -1
  for (const word of words) if (word > most) most = word
  const starts = new Int32Array(most + 2)
  for (const word of words) starts[word + 1]!++
  for (let word = 0; word <= most; word++) starts[word + 1]! += starts[word]!
  const counts = new Int32Array(most + 1)
  const sorted = new Int32Array(names.length)
  for (let at = 0; at < names.length; at++) {
    const word = words[at]!
    const next = starts[word]! + counts[word]!
    if (counts[word]! > 0 && sorted[next - 1] === names[at]) continue
    sorted[next] = names[at]!
    counts[word]!++
  }
  return { starts, counts, names: sorted }
}
