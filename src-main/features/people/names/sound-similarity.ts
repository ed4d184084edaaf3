import { costs, replace, unitCount } from './sound-costs.ts'
import type { SoundUnits } from './sound-units.ts'
import { tuning } from './tuning.ts'

/** Longer words do not occur; the two rows of the dynamic programme are kept between calls. */
const longest = 79
const rows = [new Float32Array(longest + 1), new Float32Array(longest + 1)] as const

/**
 * How alike two words sound: 1 the same, 0 nothing in common. One minus the weighted edit distance (Wagner–Fischer, costs
 * of `tuning.ts`) over the mean weight of the two words; after Freeman, Condon and Ackerman (HLT-NAACL 2006).
 * - `across`: exactly one side is in Persian script, where short vowels are not written;
 * - `asPrefix`: `one` is the beginning of a word that is still being typed;
 * - `atLeast`: below this similarity the answer may be 0, so that most comparisons stop early.
 *
 * The innermost loop of the index: numbers and kept arrays only, indices inside bounds it sets itself (hence the `!`).
 */
export function soundSimilarity(
  one: SoundUnits,
  other: SoundUnits,
  across: boolean,
  asPrefix: boolean,
  atLeast: number,
): number {
  const { missing, weight } = across ? costs.across : costs.within
  const oneLength = Math.min(one.length, longest)
  const otherLength = Math.min(other.length, longest)
  const oneWeight = total(one, oneLength, weight)
  const meanWeight = Math.max(1, (oneWeight + total(other, otherLength, weight)) / 2)
  const divisor = asPrefix ? Math.max(1, oneWeight) : meanWeight
  const limit = (1 - atLeast) * divisor

  let [row, next] = rows
  row[0] = 0
  for (let at = 1; at <= otherLength; at++) row[at] = row[at - 1]! + missing[other[at - 1]!]!
  for (let oneAt = 1; oneAt <= oneLength; oneAt++) {
    const unit = one[oneAt - 1]!
    const lost = missing[unit]!
    const readAs = unit * unitCount
    let left = row[0]! + lost
    let least = left
    next[0] = left
    for (let at = 1; at <= otherLength; at++) {
      const otherUnit = other[at - 1]!
      const replaced = row[at - 1]! + replace[readAs + otherUnit]!
      const removed = row[at]! + lost
      const inserted = left + missing[otherUnit]!
      left = replaced < removed ? replaced : removed
      if (inserted < left) left = inserted
      next[at] = left
      if (left < least) least = left
    }
    if (least > limit) return 0
    const spare = row
    row = next
    next = spare
  }
  const whole = 1 - row[otherLength]! / meanWeight
  if (!asPrefix) return whole > 0 ? whole : 0
  const begun = 1 - cheapestBeginning(row, otherLength) / divisor - tuning.unfinished
  return Math.max(0, whole, begun)
}

/** The least distance to a beginning of the other word, plus a little for every sound not typed yet. */
function cheapestBeginning(row: Float32Array, length: number): number {
  let least = row[length]!
  for (let at = 0; at < length; at++) {
    least = Math.min(least, row[at]! + tuning.untypedSound * (length - at))
  }
  return least
}

function total(units: SoundUnits, length: number, weight: Float32Array): number {
  let sum = 0
  for (let at = 0; at < length; at++) sum += weight[units[at]!]!
  return sum
}
