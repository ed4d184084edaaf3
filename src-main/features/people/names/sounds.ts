/**
 * The sounds that Persian, Russian, Slovak and English names share, in IPA. A *sound set* is a bit mask of the sounds
 * one letter may stand for; a *unit* is a sound set's small number, so that a word is a short row of bytes.
 */
const alphabet = 'p b f v t d s z ʃ ʒ tʃ dʒ ts k g x q h m n l r j a e i o u'.split(' ')
const bitOf = new Map(alphabet.map((sound, index) => [sound, 1 << index]))

export type SoundSet = number

/** `soundSet('tʃ x k')` is the set of these three sounds. */
export function soundSet(sounds: string): SoundSet {
  let set = 0
  for (const sound of sounds.split(' ')) {
    const bit = bitOf.get(sound)
    if (bit === undefined) throw new Error(`not a sound of the alphabet: ${sound}`)
    set |= bit
  }
  return set
}

/** The sounds of a set, for reading and for tests. */
export function soundsOf(set: SoundSet): string[] {
  return alphabet.filter((_, index) => (set >> index) & 1)
}

const vowels = soundSet('a e i o u')
/** v and j are written like vowels in Persian script (و, ی), h falls silent: they come and go between spellings. */
const vowelsAndGlides = soundSet('a e i o u v j h')

export type SoundKind = 'vowel' | 'glide' | 'consonant'

export function kindOf(set: SoundSet): SoundKind {
  if ((set & ~vowels) === 0) return 'vowel'
  return (set & ~vowelsAndGlides) === 0 ? 'glide' : 'consonant'
}
