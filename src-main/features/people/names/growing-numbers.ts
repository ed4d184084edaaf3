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

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const longer = new Int32Array(this.#length * 2)
      longer.set(this.#numbers)
      this.#numbers = longer
    }
    this.#numbers[this.#length++] = number
  }
}
