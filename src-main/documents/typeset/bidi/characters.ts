import type { Script } from './run-features.ts'

export const ZERO_WIDTH_NON_JOINER = '\u200c'
export const ZERO_WIDTH_JOINER = '\u200d'
export const SOFT_HYPHEN = '\u00ad'

const LINE_END = /[\n\v\f\r\u0085\u2028\u2029]/u

/** Characters that steer layout and are never drawn: controls and other ignorables, but not the two joiners. */
const UNDRAWN = /(?![\u200c\u200d])[\p{Cc}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u
const ALL_UNDRAWN = new RegExp(UNDRAWN, 'gu')

// Letters of the right-to-left scripts, their presentation forms, and the controls that turn direction.
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

const SCRIPTS: readonly [Script, RegExp][] = [
  ['arab', /\p{Script=Arabic}/u],
  ['latn', /\p{Script=Latin}/u],
  ['cyrl', /\p{Script=Cyrillic}/u],
]

// Arabic letters that never join to the letter after them: joining types R and U of Unicode 15's ArabicShaping.txt.
const ENDS_JOINING =
  /[\u0621-\u0625\u0627\u0629\u062f-\u0632\u0648\u0671-\u0677\u0688-\u0699\u06c0\u06c3-\u06cb\u06cd\u06cf\u06d2\u06d3\u06d5\u06ee\u06ef\u0759-\u075b\u076b\u076c\u0771\u0773\u0774\u0778\u0779\u0870-\u0882\u0887\u088e\u08aa-\u08ae\u08b1\u08b2\u08b9]/u
const ARABIC_LETTER = /(?=\p{L})\p{Script=Arabic}/u

export function isLineEnd(character: string | undefined): boolean {
  return character !== undefined && LINE_END.test(character)
}

export function isUndrawn(character: string): boolean {
  return kindOf(character).isUndrawn
}

interface Kind {
  readonly isUndrawn: boolean
  readonly script: Script | undefined
}

/** Asked of every character of every paper; papers are written with a few hundred. */
const kinds = new Map<string, Kind>()

function kindOf(character: string): Kind {
  const known = kinds.get(character)
  if (known) return known
  const kind = {
    isUndrawn: UNDRAWN.test(character),
    script: SCRIPTS.find(([, pattern]) => pattern.test(character))?.[0],
  }
  if (character.length <= 2) kinds.set(character, kind)
  return kind
}

export function withoutUndrawn(text: string): string {
  return text.replace(ALL_UNDRAWN, '')
}

export function hasRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text)
}

export function scriptOf(character: string): Script | undefined {
  return kindOf(character).script
}

// Joining type T: marks and most of what is not drawn. Joiners and isolates part letters, or join them by themselves.
const TRANSPARENT = /(?!\u200c|\u200d|[\u2066-\u2069])[\p{Mn}\p{Me}\p{Cf}]/u

/** Whether the letters on either side of this place are written joined. A mark or a soft hyphen between does not part them. */
export function joinsAt(text: string, at: number): boolean {
  let before = at - 1
  while (before >= 0 && isTransparent(text[before])) before--
  let after = at
  while (after < text.length && isTransparent(text[after])) after++
  const [letter = '', next = ''] = [text[before], text[after]]
  return ARABIC_LETTER.test(letter) && !ENDS_JOINING.test(letter) && ARABIC_LETTER.test(next)
}

function isTransparent(unit: string | undefined): boolean {
  return unit !== undefined && TRANSPARENT.test(unit)
}
