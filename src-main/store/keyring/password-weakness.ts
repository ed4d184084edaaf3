export const passwordWeaknesses = [
  'too-short',
  'only-digits',
  'repeats-itself',
  'keyboard-row',
  'holds-sign-in-word',
  'too-common',
] as const
export type PasswordWeakness = (typeof passwordWeaknesses)[number]

const SHORTEST = 12
const WORDS = 4
const FEWEST_CHARACTERS = 5
const SHORTEST_RUN = 4
/** What must be left of a password once its predictable parts are taken out. */
const FEWEST_LEFT = 7

const ROWS = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'qwertzuiop',
  'asdfghjkl',
  'zxcvbnm',
  'йцукенгшщзхъ',
  'фывапролджэ',
  'ضصثقفغعهخحجچ',
  'شسیبلاتنمکگ',
]

const COMMON = ['password', 'heslo', 'пароль', 'okno', 'окно', 'admin', 'welcome', 'letmein', 'رمز']

/**
 * Why a password would fall to a patient guesser, or `undefined`. At least 12 characters or 4 words; the rest looks at
 * what fills up the length without adding to it.
 */
export function passwordWeakness(
  password: string,
  signInWord: string,
): PasswordWeakness | undefined {
  const text = password.normalize('NFC').toLowerCase()
  const words = new Set(text.split(/[\s\-_.,]+/u).filter((word) => word.length > 1))
  if (Array.from(text).length < SHORTEST && words.size < WORDS) return 'too-short'
  if (/^[\p{Nd}\s\-+./]+$/u.test(text)) return 'only-digits'
  if (new Set(text).size < FEWEST_CHARACTERS || isOneThingRepeated(text)) return 'repeats-itself'
  if (words.size >= WORDS) return undefined
  if (besidesRuns(text) < FEWEST_LEFT) return 'keyboard-row'
  if (besides(text, [signInWord.toLowerCase()]) < FEWEST_LEFT) return 'holds-sign-in-word'
  if (besides(text, COMMON) < FEWEST_LEFT) return 'too-common'
  return undefined
}

function isOneThingRepeated(text: string): boolean {
  return /^(.{1,6}?)\1+$/u.test(text)
}

/** How many characters are left once these words are taken out. */
function besides(text: string, words: readonly string[]): number {
  return words.reduce((left, word) => (word ? left.replaceAll(word, '') : left), text).length
}

/** How many characters are left once runs along a keyboard row or the alphabet are taken out. */
function besidesRuns(text: string): number {
  const rows = ROWS.flatMap((row) => [row, Array.from(row).toReversed().join('')])
  const runs = rows.flatMap((row) => runsOf(row)).filter((run) => text.includes(run))
  return besides(text, runs)
}

/** Every piece of a row of at least four keys, the longest first. */
function runsOf(row: string): readonly string[] {
  const pieces = Array.from(row, (_, from) =>
    Array.from({ length: row.length - from }, (_key, more) => row.slice(from, from + more + 1)),
  )
  return pieces
    .flat()
    .filter((piece) => piece.length >= SHORTEST_RUN)
    .toSorted((a, b) => b.length - a.length)
}
