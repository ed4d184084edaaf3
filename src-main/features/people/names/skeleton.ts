import { kindOf, type SoundSet, soundSet, soundsOf } from './sounds.ts'
import { soundSets, type SoundUnits } from './sound-units.ts'

/**
 * The coarse key under which a word is filed: its consonants by class, vowels, v and j left out. A letter that may belong
 * to two classes (Latin c, ch) gives two keys. Deleting one class from either side finds one consonant too many or too few
 * (the SymSpell trick).
 *
 * A whole number, one decimal digit a consonant, the first one first (МИХАЙЛОВ is 658: M, K, L); 0 where there is none. What
 * follows the ninth consonant is left out: so it stays a small integer, which a map finds quickest.
 */
export type Skeleton = number
export const mostClasses = 9

/** The digit of a class is its place here, from 1. */
const classes = ['p b', 'f', 't d', 's z ʃ ʒ dʒ tʃ ts', 'k g x q h', 'm', 'n', 'l', 'r']
const digitOf = new Map(
  classes.flatMap((sounds, at) => sounds.split(' ').map((sound) => [sound, at + 1])),
)
const silent = 0

const latinV = soundSet('v f')
const h = soundSet('h')

function digitsOf(set: SoundSet): readonly number[] {
  if (kindOf(set) === 'vowel' || set === latinV) return [silent]
  if (kindOf(set) === 'glide') return set & h ? [silent, digitOf.get('h')!] : [silent]
  return [...new Set(soundsOf(set).map((sound) => digitOf.get(sound) ?? silent))]
}
const unitDigits = soundSets.map(digitsOf)

const mostSkeletons = 8

export function skeletons(units: SoundUnits): Skeleton[] {
  let keys: Skeleton[] = [0]
  for (const unit of units) {
    const digits = unitDigits[unit]!
    if (digits.length === 1 && digits[0] === silent) continue
    const longer: Skeleton[] = []
    for (const key of keys) {
      for (const digit of digits) {
        const next = withClass(key, digit)
        if (longer.length < mostSkeletons && !longer.includes(next)) longer.push(next)
      }
    }
    keys = longer
  }
  return keys
}

/** The same class twice is filed as one. */
function withClass(key: Skeleton, digit: number): Skeleton {
  const isFull = key >= 10 ** (mostClasses - 1)
  return digit === silent || isFull || key % 10 === digit ? key : key * 10 + digit
}

export function withoutOne(skeleton: Skeleton): Skeleton[] {
  const shorter: Skeleton[] = []
  for (let place = 1; place <= skeleton; place *= 10) {
    shorter.push(Math.floor(skeleton / (place * 10)) * place + (skeleton % place))
  }
  return shorter
}

/** The skeletons that two swapped neighbours may have come from. */
export function withTwoSwapped(skeleton: Skeleton): Skeleton[] {
  const swapped: Skeleton[] = []
  for (let place = 1; place * 10 <= skeleton; place *= 10) {
    const last = Math.floor(skeleton / place) % 10
    const first = Math.floor(skeleton / (place * 10)) % 10
    swapped.push(skeleton + (last - first) * place * 9)
  }
  return swapped
}

const isConsonant = soundSets.map((set) => kindOf(set) === 'consonant')

export function consonantCount(units: SoundUnits): number {
  let count = 0
  for (const unit of units) if (isConsonant[unit]) count++
  return count
}
