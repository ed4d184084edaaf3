import { GrowingNumbers } from './growing-numbers.ts'
import { lineEnd } from './name-bytes.ts'
import { NumberedWords } from './numbered-words.ts'

/** Names as they are written, each kept as the numbers of its written words: a million names have some 60,000 of them. */
export class WrittenNames {
  readonly #words = new NumberedWords()
  readonly #rows = new GrowingNumbers()
  /** Where the row of a name begins; it ends where the next one does. */
  readonly #starts = new GrowingNumbers()

  /** How many names there are. */
  get length(): number {
    return this.#starts.length
  }

  /** `read` is told of every word that was not there before; words are numbered from 0. */
  add(text: string, read: (word: string) => void): void {
    this.#add(Buffer.from(text), 0, read)
  }

  /** The same of so many names, each line ended with `lineEnd`. */
  addLines(texts: Uint8Array, lines: number, read: (word: string) => void): void {
    let from = 0
    for (let line = 0; line < lines; line++) from = this.#add(texts, from, read) + 1
  }

  #add(text: Uint8Array, from: number, read: (word: string) => void): number {
    this.#starts.push(this.#rows.length)
    return this.#words.number(text, from, lineEnd, this.#rows, read)
  }

  /** The numbers of a name's words. */
  row(name: number): Int32Array {
    return this.#rows.between(this.start(name), this.end(name))
  }

  /** Where its words stand among those of all names: the first of them, and the one after the last. */
  start(name: number): number {
    return this.#starts.at(name)
  }

  end(name: number): number {
    return name + 1 < this.#starts.length ? this.#starts.at(name + 1) : this.#rows.length
  }

  wordAt(place: number): number {
    return this.#rows.at(place)
  }

  text(name: number): string {
    return Array.from(this.row(name), (number) => this.#words.word(number)).join(' ')
  }
}
