/**
 * One line of a letter table: spellings (separated by spaces), then one string for every sound they are read as; each
 * string lists what that sound may be. `['tch', 't', 'tʃ']` is two sounds, `['ch', 'tʃ x k']` is one uncertain sound and
 * `['ь']` is silent. The longest spelling that fits is read first.
 */
export type LetterRow = readonly [spellings: string, ...sounds: string[]]

export type LetterTable = Readonly<{
  anywhere: readonly LetterRow[]
  /** Readings that hold only at the beginning of a word. */
  atStart: readonly LetterRow[]
  /** Readings that hold only at the end of a word, after at least one other letter. */
  atEnd: readonly LetterRow[]
  /**
   * How the same sound written twice is heard: once (Anna, Mohammad – محمد) or with a vowel between, where short vowels are
   * not written and a consonant held long has no second letter (مددی – Madadi).
   */
  twice: 'one sound' | 'two sounds'
}>
