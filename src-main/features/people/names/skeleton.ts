import { kindOf, type SoundSet, soundSet, soundsOf } from './sounds.ts'
import { soundSets, type SoundUnits } from './sound-units.ts'

/**
 * The coarse key under which a word is filed: its consonants by class, vowels, v and j left out. A letter that may belong
 * to two classes (Latin c, ch) gives two keys. Deleting one class from either side finds one consonant too many or too few
 * (the SymSpell trick).
 */
const classOf: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    P: 'p b',
    F: 'f',
    T: 't d',
    S: 's z ʃ ʒ dʒ tʃ ts',
    K: 'k g x q h',
    M: 'm',
    N: 'n',
    L: 'l',
    R: 'r',
  }).flatMap(([name, sounds]) => sounds.split(' ').map((sound) => [sound, name])),
)

const latinV = soundSet('v f')
const h = soundSet('h')

function classesOf(set: SoundSet): readonly string[] {
  if (kindOf(set) === 'vowel' || set === latinV) return ['']
  if (kindOf(set) === 'glide') return set & h ? ['', 'K'] : ['']
  return [...new Set(soundsOf(set).map((sound) => classOf[sound] ?? ''))]
}
const unitClasses = soundSets.map(classesOf)

const mostSkeletons = 8

export function skeletons(units: SoundUnits): string[] {
  let keys = ['']
  for (const unit of units) {
    const classes = unitClasses[unit] ?? ['']
    if (classes.length === 1 && classes[0] === '') continue
    const longer = keys.flatMap((key) =>
      classes.map((name) => (key.endsWith(name) ? key : key + name)),
    )
    keys = [...new Set(longer)].slice(0, mostSkeletons)
  }
  return keys
}

export function withoutOne(skeleton: string): string[] {
  return Array.from(skeleton, (_, index) => skeleton.slice(0, index) + skeleton.slice(index + 1))
}

/** The skeletons that two swapped neighbours may have come from. */
export function withTwoSwapped(skeleton: string): string[] {
  return Array.from(skeleton.slice(1), (second, index) => {
    const first = skeleton.charAt(index)
    return skeleton.slice(0, index) + second + first + skeleton.slice(index + 2)
  })
}

const isConsonant = soundSets.map((set) => kindOf(set) === 'consonant')

export function consonantCount(units: SoundUnits): number {
  let count = 0
  for (const unit of units) if (isConsonant[unit]) count++
  return count
}
