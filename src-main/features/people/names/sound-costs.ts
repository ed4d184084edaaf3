import { kindOf, soundSet, type SoundSet } from './sounds.ts'
import { soundSets } from './sound-units.ts'
import { tuning } from './tuning.ts'

/** Consonants that are near each other in the mouth, or in what keyboards and clerks make of them. */
const classes = ['p b', 'f v', 't d', 's z ʃ ʒ dʒ tʃ ts', 'k g x q h', 'm n', 'l r'].map(soundSet)

function replacing(one: SoundSet, other: SoundSet): number {
  if (one === other) return 0
  if (one & other) return tuning.overlapping
  const kinds = [kindOf(one), kindOf(other)]
  if (kinds.every((kind) => kind === 'vowel')) return tuning.vowelForVowel
  if (!kinds.includes('consonant')) return tuning.vowelForGlide
  if (kinds.some((kind) => kind !== 'consonant')) return 1
  return classes.some((members) => one & members && other & members) ? tuning.sameClass : 1
}

const vowelsByCost = Object.entries(tuning.missingVowelAcross).map(
  ([vowel, cost]) => [soundSet(vowel), cost] as const,
)

/** The j inside я, ю, ё and є: written, left out or its own letter, as the other spelling likes. */
const iotation = soundSet('j')

function missing(set: SoundSet, across: boolean): number {
  if (set === iotation) return tuning.iotation
  const kind = kindOf(set)
  if (kind === 'vowel' && across) {
    const costs = vowelsByCost.filter(([vowel]) => set & vowel).map(([, cost]) => cost)
    return costs.length > 2 ? tuning.missingAlefAcross : Math.min(...costs)
  }
  if (kind === 'vowel') return tuning.missingVowel
  if (kind === 'glide' && across) return tuning.missingGlideAcross
  // Latin h and Cyrillic х may be a real kh or a silent h: their loss costs as little as a glide's, in any pair of scripts.
  // Written kh (which may be k too) is never silent.
  const maybeSilent = set & soundSet('h') && !(set & soundSet('k'))
  if (kind === 'glide' || maybeSilent) return tuning.missingGlide
  return 1
}

function weighing(set: SoundSet, across: boolean): number {
  if (set === iotation) return tuning.iotation
  const kind = kindOf(set)
  if (kind === 'glide') return tuning.glideWeight
  if (kind === 'consonant') return 1
  return across ? tuning.vowelWeightAcross : tuning.vowelWeight
}

export const unitCount = soundSets.length

/** Cost of reading one unit for another: `replace[one * unitCount + other]`. */
export const replace = Float32Array.from(
  soundSets.flatMap((one) => soundSets.map((other) => replacing(one, other))),
)

/** What a unit costs when missing, and what it weighs: between two spellings, and across to or from Persian script. */
const table = (cost: (set: SoundSet, across: boolean) => number, across: boolean) =>
  Float32Array.from(soundSets, (set) => cost(set, across))

export const costs = {
  within: { missing: table(missing, false), weight: table(weighing, false) },
  across: { missing: table(missing, true), weight: table(weighing, true) },
}
