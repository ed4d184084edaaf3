import { NumberLists } from './number-lists.ts'
import { mostClasses, type Skeleton, withoutOne, withTwoSwapped } from './skeleton.ts'

/** From three classes on a skeleton says enough to lose one as well. */
const isLong = (skeleton: Skeleton) => skeleton >= 100

type Ids = readonly number[]

/** Words (by number) under their skeletons, and under these with one class deleted. */
export class SkeletonFiles {
  readonly #whole = new NumberLists()
  readonly #shortened = new NumberLists()
  #sorted: Int32Array = new Int32Array(0)

  add(skeleton: Skeleton, id: number): void {
    this.#whole.add(skeleton, id)
    if (!isLong(skeleton)) return
    for (const shorter of withoutOne(skeleton)) this.#shortened.add(shorter, id)
  }

  same(skeleton: Skeleton): Ids {
    return this.#whole.get(skeleton)
  }

  /** Words whose skeleton has one class more, less, another one, or two swapped. */
  near(skeleton: Skeleton): Ids[] {
    const found: Ids[] = []
    if (skeleton >= 10) found.push(this.#shortened.get(skeleton))
    // In a longer skeleton a swap is a deletion from either side.
    if (skeleton < 1000) {
      for (const swapped of withTwoSwapped(skeleton)) found.push(this.same(swapped))
    }
    if (!isLong(skeleton)) return found
    for (const shorter of withoutOne(skeleton)) {
      found.push(this.same(shorter))
      if (skeleton >= 1000) found.push(this.#shortened.get(shorter))
    }
    return found
  }

  /** Words whose skeleton begins so, the shorter ones first. */
  *beginningWith(skeleton: Skeleton): Generator<Ids> {
    if (skeleton === 0) return
    if (this.#sorted.length !== this.#whole.size)
      this.#sorted = Int32Array.from(this.#whole.keys()).toSorted()
    for (let more = 1; skeleton * more < 10 ** mostClasses; more *= 10) {
      const end = (skeleton + 1) * more
      for (let at = placeOf(this.#sorted, skeleton * more); this.#sorted[at]! < end; at++) {
        yield this.same(this.#sorted[at]!)
      }
    }
  }
}

/** Where the first key stands that is not less than this one. */
function placeOf(sorted: Int32Array, key: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < key) low = middle + 1
    else high = middle
  }
  return low
}
