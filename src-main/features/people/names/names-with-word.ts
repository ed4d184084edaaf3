/** Tells of every word that is filed, and of a name that has it. */
type Filed = (file: (word: number, name: number) => void) => void

/**
 * Which names have which word, names and words by number. What is there at unlock is sorted into one row of numbers (an array for
 * every word would take a third of the time of loading), what comes later is kept beside it.
 */
export class NamesWithWord {
  /** The names of a word begin at `starts` and are as many as `counts` says. */
  #sorted = sortByWord(0, () => {})
  readonly #later = new Map<number, number[]>()

  /** Files all there is of so many words, before anything else is done. `filed` tells the same twice, names in rising order. */
  sort(words: number, filed: Filed): void {
    this.#sorted = sortByWord(words, filed)
  }

  /** Names come in rising order; one that says a word twice has it once. */
  add(word: number, name: number): void {
    const later = this.#later.get(word)
    if (!later) this.#later.set(word, [name])
    else if (later.at(-1) !== name) later.push(name)
  }

  remove(word: number, name: number): void {
    const sorted = this.#sortedOf(word)
    const at = sorted.indexOf(name)
    if (at >= 0) {
      sorted.copyWithin(at, at + 1)
      this.#sorted.counts[word]!--
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
    return (this.#sorted.counts[word] ?? 0) + (this.#later.get(word)?.length ?? 0)
  }

  /** The names that have it, in two rows, each in rising order. */
  of(word: number): readonly [ArrayLike<number>, ArrayLike<number>] {
    return [this.#sortedOf(word), this.#later.get(word) ?? []]
  }

  #sortedOf(word: number): Int32Array {
    const { starts, counts, names } = this.#sorted
    const start = starts[word] ?? 0
    return names.subarray(start, start + (counts[word] ?? 0))
  }
}

function sortByWord(words: number, filed: Filed) {
  const starts = new Int32Array(words + 1)
  filed((word) => {
    starts[word + 1]!++
  })
  for (let word = 0; word < words; word++) starts[word + 1]! += starts[word]!
  const counts = new Int32Array(words)
  const names = new Int32Array(starts[words]!)
  filed((word, name) => {
    const next = starts[word]! + counts[word]!
    if (counts[word]! > 0 && names[next - 1] === name) return
    names[next] = name
    counts[word]!++
  })
  return { starts, counts, names }
}
