import { withoutOne, withTwoSwapped } from './skeleton.ts'
import { SortedKeys } from './sorted-keys.ts'

/** Skeletons shorter than this say too little to lose a class as well. */
const shortestToDelete = 3

type Ids = readonly number[]
const none: Ids = []

/** Words (by number) under their skeletons, and under these with one class deleted. */
export class SkeletonFiles {
  readonly #whole = new Map<string, number[]>()
  readonly #shortened = new Map<string, number[]>()
  readonly #sorted = new SortedKeys()

  add(skeleton: string, id: number): void {
    if (!this.#whole.has(skeleton)) this.#sorted.add(skeleton)
    file(this.#whole, skeleton, id)
    if (skeleton.length < shortestToDelete) return
    for (const shorter of withoutOne(skeleton)) file(this.#shortened, shorter, id)
  }

  same(skeleton: string): Ids {
    return this.#whole.get(skeleton) ?? none
  }

  /** Words whose skeleton has one class more, less, another one, or two swapped. */
  near(skeleton: string): Ids[] {
    const found: Ids[] = []
    if (skeleton.length >= shortestToDelete - 1) found.push(this.#shortened.get(skeleton) ?? none)
    // In a longer skeleton a swap is a deletion from either side.
    if (skeleton.length <= shortestToDelete) {
      for (const swapped of withTwoSwapped(skeleton)) found.push(this.same(swapped))
    }
    if (skeleton.length < shortestToDelete) return found
    for (const shorter of withoutOne(skeleton)) {
      found.push(this.same(shorter))
      if (skeleton.length > shortestToDelete) found.push(this.#shortened.get(shorter) ?? none)
    }
    return found
  }

  /** Words whose skeleton begins so, nearest first. */
  *beginningWith(skeleton: string): Generator<Ids> {
    if (skeleton === '') return
    for (const longer of this.#sorted.startingWith(skeleton)) yield this.same(longer)
  }
}

/** Ids come in rising order: the last one tells whether this one is there already. */
function file(map: Map<string, number[]>, key: string, id: number): void {
  const ids = map.get(key)
  if (!ids) map.set(key, [id])
  else if (ids.at(-1) !== id) ids.push(id)
}
