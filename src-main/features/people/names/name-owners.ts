import { GrowingNumbers } from './growing-numbers.ts'
import { lineEnd } from './name-bytes.ts'

/** Ids that came at once, each line ended but the last. */
type Page = Readonly<{
  ids: Buffer
  /** The number of the first name. */
  first: number
}>

/** So many people's names are remembered. */
const mostRemembered = 2 ** 16

/**
 * Whose each name is, by the number of the name. Ids that came sorted from the store stay the bytes that they came as, and are looked up
 * there: a million strings, and a map of them, would take half of the time of loading.
 */
export class NameOwners {
  readonly #pages: Page[] = []
  /** Where the id of a name that came so begins in its page. */
  readonly #starts = new GrowingNumbers()
  /** Of names that came one by one. */
  readonly #later: string[] = []
  readonly #laterOf = new Map<string, number[]>()
  readonly #gone = new Set<number>()
  /** Who was asked for: the list of likely second files asks thrice of everybody. */
  readonly #remembered = new Map<string, readonly number[]>()

  /** How many names there ever were. */
  get length(): number {
    return this.#starts.length + this.#later.length
  }

  /** How many there are. */
  get size(): number {
    return this.length - this.#gone.size
  }

  /**
   * @param ids in the order of their bytes and not before those of the last call; before any that comes alone.
   * @returns how many they were.
   */
  addSorted(ids: Uint8Array): number {
    if (ids.length === 0) return 0
    if (this.#later.length > 0) throw new Error('Names that came alone are there already')
    const first = this.#starts.length
    this.#pages.push({ ids: Buffer.from(ids.buffer, ids.byteOffset, ids.byteLength), first })
    this.#starts.push(0)
    for (let at = 0; at < ids.length; at++) if (ids[at] === lineEnd) this.#starts.push(at + 1)
    return this.#starts.length - first
  }

  add(personId: string): void {
    const name = this.length
    this.#remembered.delete(personId)
    this.#later.push(personId)
    const names = this.#laterOf.get(personId)
    if (names) names.push(name)
    else this.#laterOf.set(personId, [name])
  }

  /** Undefined where the name was removed. */
  of(name: number): string | undefined {
    if (this.#gone.size > 0 && this.#gone.has(name)) return undefined
    if (name >= this.#starts.length) return this.#later[name - this.#starts.length]
    const { ids } = this.#pageOf(name)
    const start = this.#starts.at(name)
    const end = ids.indexOf(lineEnd, start)
    return ids.toString('utf8', start, end < 0 ? ids.length : end)
  }

  /** The names of a person, in the order in which they came. */
  namesOf(personId: string): readonly number[] {
    const known = this.#remembered.get(personId)
    if (known) return known
    const names = this.#lookUp(personId)
    if (this.#remembered.size >= mostRemembered) this.#remembered.clear()
    this.#remembered.set(personId, names)
    return names
  }

  /** All names of a person are nobody's from now on. */
  removeAllOf(personId: string): void {
    for (const name of this.namesOf(personId)) this.#gone.add(name)
    this.#remembered.delete(personId)
  }

  #lookUp(personId: string): readonly number[] {
    const names: number[] = []
    const id = Buffer.from(personId)
    for (let name = this.#firstOf(id); this.#compare(name, id) === 0; name++) names.push(name)
    const all = names.concat(this.#laterOf.get(personId) ?? [])
    return this.#gone.size > 0 ? all.filter((name) => !this.#gone.has(name)) : all
  }

  /** The first of the sorted names whose id does not stand before this one. */
  #firstOf(id: Buffer): number {
    let low = 0
    let high = this.#starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#compare(middle, id) < 0) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Whether the id of this name stands before (-1), at (0) or behind (1) that one; behind also where there is no such name. */
  #compare(name: number, id: Buffer): number {
    if (name >= this.#starts.length) return 1
    const { ids } = this.#pageOf(name)
    const start = this.#starts.at(name)
    for (let at = 0; at < id.length; at++) {
      const byte = ids[start + at]
      // The end of a line, or of the page: this id is the beginning of that one.
      if (byte === undefined || byte === lineEnd) return -1
      if (byte !== id[at]) return byte < id[at]! ? -1 : 1
    }
    const next = ids[start + id.length]
    return next === undefined || next === lineEnd ? 0 : 1
  }

  #pageOf(name: number): Page {
    let low = 0
    let high = this.#pages.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#pages[middle]!.first <= name) low = middle
      else high = middle - 1
    }
    return this.#pages[low]!
  }
}
