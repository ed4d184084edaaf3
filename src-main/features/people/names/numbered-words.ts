import { GrowingNumbers } from './growing-numbers.ts'

/**
 * Words, each with a number from 0. A word is looked for where it stands in a name: to cut it out first and ask a `Map` takes
 * longer, and there are two million of them in a million names. Open addressing, at most half of the places taken.
 */
export class NumberedWords {
  readonly #words: string[] = []
  readonly #hashes = new GrowingNumbers()
  /** The number of a word and one more; 0 where nothing is. As many as a power of two. */
  #places = new Int32Array(1024)

  word(number: number): string {
    return this.#words[number]!
  }

  /** The number of the word that stands in the text between these places; `read` is told of one that was not there before. */
  number(text: string, from: number, to: number, read: (word: string) => void): number {
    const hash = hashOf(text, from, to)
    const mask = this.#places.length - 1
    let place = hash & mask
    for (let found = this.#places[place]!; found > 0; found = this.#places[place]!) {
      const number = found - 1
      if (this.#hashes.at(number) === hash && isAt(this.#words[number]!, text, from, to)) {
        return number
      }
      place = (place + 1) & mask
    }
    const word = text.slice(from, to)
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
      let place = this.#hashes.at(number) & mask
      while (places[place]! > 0) place = (place + 1) & mask
      places[place] = number + 1
    }
    this.#places = places
  }
}

/** FNV-1a over the letters (Fowler, Noll and Vo), folded so that the low bits have heard of the high ones. */
function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash ^ (hash >>> 15)
}

function isAt(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false
  for (let at = 0; at < word.length; at++) {
    if (word.charCodeAt(at) !== text.charCodeAt(from + at)) return false
  }
  return true
}
