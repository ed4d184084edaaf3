/** A row of whole numbers that grows: four bytes each, where an array of JavaScript takes eight to sixteen. */
export class GrowingNumbers {
  #numbers = new Int32Array(1024)
  #length = 0

  get length(): number {
    return this.#length
  }

  at(place: number): number {
    return this.#numbers[place]!
  }

  /** A view of some of them, good until the next is added. */
  between(first: number, end: number): Int32Array {
    return this.#numbers.subarray(first, end)
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const longer = new Int32Array(Math.max(1024, this.#length * 2))
      longer.set(this.#numbers)
      this.#numbers = longer
    }
    this.#numbers[this.#length++] = number
  }
}
