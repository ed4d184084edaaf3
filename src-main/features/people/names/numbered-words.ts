import { GrowingNumbers } from './growing-numbers.ts'

const space = 32

/**
 * Words, each with a number from 0. A word is looked for where it stands in a text, letter by letter: to split the text and ask a
 * `Map` takes three times as long, and there are two million words in a million names. Open addressing, at most half of the places
 * taken; FNV-1a over the letters (Fowler, Noll and Vo).
 */
export class NumberedWords {
  readonly #words: string[] = []
  readonly #hashes = new GrowingNumbers()
  /** The number of a word and one more; 0 where nothing is. As many as a power of two. */
  #places = new Int32Array(1024)

  word(number: number): string {
    return this.#words[number]!
  }

  /**
   * Adds the number of each word between these places of the text to `numbers`; one space parts two words. `read` is told of
   * every word that was not there before.
   */
  number(
    text: string,
    from: number,
    to: number,
    numbers: GrowingNumbers,
    read: (word: string) => void,
  ): void {
    let start = from
    let hash = 0x811c9dc5
    for (let at = from; at < to; at++) {
      const letter = text.charCodeAt(at)
      if (letter === space) {
        numbers.push(this.#numberOf(text, start, at, hash, read))
        start = at + 1
        hash = 0x811c9dc5
      } else hash = Math.imul(hash ^ letter, 0x01000193)
    }
    numbers.push(this.#numberOf(text, start, to, hash, read))
  }

  #numberOf(
    text: string,
    from: number,
    to: number,
    hash: number,
    read: (word: string) => void,
  ): number {
    const mask = this.#places.length - 1
    let place = firstPlace(hash) & mask
    for (let found = this.#places[place]!; found > 0; found = this.#places[place]!) {
      const number = found - 1
      if (this.#hashes.at(number) === hash && isAt(this.#words[number]!, text, from, to)) {
        return number
      }
      place = (place + 1) & mask
    }
    const word = ownCopy(text.slice(from, to))
    this.#words.push(word)
    this.#hashes.push(hash)
    this.#places[place] = this.#words.length
    if (this.#words.length * 2 > this.#places.length) this.#spread()
    read(word)
    return this.#words.length - 1
  }

  #spread(): void {
    const places = new Int32Array(this.#places.length * 2)
    const mask = places.length - 1
    for (let number = 0; number < this.#words.length; number++) {
      let place = firstPlace(this.#hashes.at(number)) & mask
      while (places[place]! > 0) place = (place + 1) & mask
      places[place] = number + 1
    }
    this.#places = places
  }
}

/** The low bits have heard of the high ones. */
const firstPlace = (hash: number): number => hash ^ (hash >>> 15)

/** V8 makes a longer slice a window on the whole text, and would keep ten thousand names for one word. */
function ownCopy(word: string): string {
  return Buffer.from(word, 'utf16le').toString('utf16le')
}

function isAt(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false
  for (let at = 0; at < word.length; at++) {
    if (word.charCodeAt(at) !== text.charCodeAt(from + at)) return false
  }
  return true
}
