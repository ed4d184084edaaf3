import { fold } from '#contract/script/fold.ts'

export type Address = Readonly<{ personId: string; address: string }>

/** A street has a name; figures alone are a phone, a birth or a number. */
export function mayBeAddress(text: string): boolean {
  return /\p{L}{3}/u.test(text)
}

/**
 * Where people live, as it is compared: without accents, spelling variants and punctuation. Held in memory and filled when an
 * address is first looked for; nothing of it is written beside the store.
 */
export class AddressIndex {
  #folded: Map<string, string> | undefined

  get isFilled(): boolean {
    return this.#folded !== undefined
  }

  fill(addresses: Iterable<Address>): void {
    this.#folded = new Map()
    for (const address of addresses) this.put(address)
  }

  /** Nothing, before it is filled: then it is read with all others. */
  put({ personId, address }: Address): void {
    const words = wordsOf(address)
    if (words.length === 0) this.#folded?.delete(personId)
    else this.#folded?.set(personId, ` ${words.join(' ')}`)
  }

  /** Who lives where every typed word is the beginning of a word, a number a whole one: 12 is not 121. */
  search(text: string): string[] {
    if (!mayBeAddress(fold(text))) return []
    const wanted = wordsOf(text).map((word, at, all) =>
      /^\d/u.test(word) && at < all.length - 1 ? ` ${word} ` : ` ${word}`,
    )
    const found: string[] = []
    for (const [personId, address] of this.#folded ?? []) {
      if (wanted.every((word) => `${address} `.includes(word))) found.push(personId)
    }
    return found
  }
}

/**
 * What two spellings of one address have in common, in any order of its words; what it is near only where there is no address.
 * Empty where one word alone would say too little.
 */
export function addressKey({ address, landmark }: Readonly<{ address: string; landmark: string }>) {
  const words = wordsOf(address || landmark)
  return words.length < 2 ? '' : words.toSorted().join(' ')
}

/** Commas and slashes stand between words: 12/4 is the flat 4 of the house 12. */
function wordsOf(text: string): string[] {
  return fold(text.replaceAll(/[^\p{L}\p{M}\p{N}\u200C]+/gu, ' '))
    .split(' ')
    .filter(Boolean)
}
