import { GrowingNumbers } from './growing-numbers.ts'
import { space } from './name-bytes.ts'

/**
 * Words, each with a number from 0. A word is looked for where it stands in a text, byte by byte of its UTF-8: to make strings of
 * the text, split it and ask a `Map` takes four times as long, and there are two million words in a million names. Open addressing,
 * at most half of the places taken; FNV-1a over the bytes (Fowler, Noll and Vo).
 */
export class NumberedWords {
  /** All words, one behind the other; `#starts` has where each begins, and where the last one ends. */
  #bytes = Buffer.alloc(1 << 16)
  readonly #starts = new GrowingNumbers()
  readonly #hashes = new GrowingNumbers()
  /** The number of a word and one more; 0 where nothing is. As many as a power of two. */
  #places = new Int32Array(1024)

  constructor() {
    this.#starts.push(0)
  }

  get length(): number {
    return this.#hashes.length
  }

  word(number: number): string {
    return this.#bytes.toString('utf8', this.#starts.at(number), this.#starts.at(number + 1))
  }

  /**
   * Adds the number of each word to `numbers`, from this place to the end of the text or of the line that ends with `lineEnd`; one
   * space parts two words. `read` is told of every word that was not there before.
   *
   * @returns where the line ends.
   */
  number(
    text: Uint8Array,
    from: number,
    lineEnd: number,
    numbers: GrowingNumbers,
    read: (word: string) => void,
  ): number {
    let start = from
    let hash = 0x811c9dc5
    for (let at = from; ; at++) {
      // Beyond the end there is nothing, which is no byte.
      const byte = at < text.length ? text[at]! : lineEnd
      if (byte !== space && byte !== lineEnd) {
        hash = Math.imul(hash ^ byte, 0x01000193)
        continue
      }
      numbers.push(this.#numberOf(text, start, at, hash, read))
      if (byte === lineEnd) return at
      start = at + 1
      hash = 0x811c9dc5
    }
  }

  #numberOf(
    text: Uint8Array,
    from: number,
    to: number,
    hash: number,
    read: (word: string) => void,
  ): number {
    const mask = this.#places.length - 1
    let place = firstPlace(hash) & mask
    for (let found = this.#places[place]!; found > 0; found = this.#places[place]!) {
      const number = found - 1
      if (this.#hashes.at(number) === hash && this.#isAt(number, text, from, to)) return number
      place = (place + 1) & mask
    }
    const number = this.#keep(text.subarray(from, to), hash)
    this.#places[place] = number + 1
    if (this.length * 2 > this.#places.length) this.#spread()
    read(this.word(number))
    return number
  }

  #keep(word: Uint8Array, hash: number): number {
    const start = this.#starts.at(this.length)
    const end = start + word.length
    if (end > this.#bytes.length) {
      const longer = Buffer.alloc(end * 2)
      this.#bytes.copy(longer)
      this.#bytes = longer
    }
    this.#bytes.set(word, start)
    this.#starts.push(end)
    this.#hashes.push(hash)
    return this.length - 1
  }

  #isAt(number: number, text: Uint8Array, from: number, to: number): boolean {
    const start = this.#starts.at(number)
    if (this.#starts.at(number + 1) - start !== to - from) return false
    for (let at = from; at < to; at++) {
      if (this.#bytes[start + at - from] !== text[at]) return false
    }
    return true
  }

  #spread(): void {
    const places = new Int32Array(this.#places.length * 2)
    const mask = places.length - 1
    for (let number = 0; number < this.length; number++) {
      let place = firstPlace(this.#hashes.at(number)) & mask
      while (places[place]! > 0) place = (place + 1) & mask
      places[place] = number + 1
    }
    this.#places = places
  }
}

/** The low bits have heard of the high ones. */
const firstPlace = (hash: number): number => hash ^ (hash >>> 15)
