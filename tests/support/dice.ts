export type Dice = Readonly<{ below: (limit: number) => number }>

/** Repeatable randomness for tests (mulberry32): a failure shows its seed and can be played again. */
export function dice(seed: number): Dice {
  let state = seed >>> 0
  return {
    below: (limit) => {
      state = (state + 0x6d_2b_79_f5) >>> 0
      let mixed = Math.imul(state ^ (state >>> 15), state | 1)
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
      return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit)
    },
  }
}

/** The same bytes with one bit turned. */
export function flipBit(bytes: Uint8Array, bit: number): Buffer {
  const flipped = Buffer.from(bytes)
  flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
  return flipped
}
