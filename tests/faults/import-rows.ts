import * as fc from 'fast-check'
import type { RowRefusal } from '#main/imports/import-refusal.ts'

/** What a cell of a file says, and what is to become of it, told by plain rules of its own. */
export type Expected = Readonly<{ text: string } | { refused: RowRefusal }>

const unseen = [
  0xad,
  0x61c,
  0x200b,
  0x200e,
  0x200f,
  0xfeff,
  ...between(0x202a, 0x202e),
  ...between(0x2060, 0x2064),
  ...between(0x2066, 0x2069),
  ...between(0xe0000, 0xe007f),
].map((code) => String.fromCodePoint(code))

/** Stands for a byte that no UTF-8 has; put in when the text has become bytes. */
export const TORN = '\ue0ff'

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 10 }) },
  {
    weight: 3,
    arbitrary: fc
      .array(fc.constantFrom(...unseen, 'Ľ', 'می', 'я', '\u200c', '\u200d', ' '), { maxLength: 8 })
      .map((parts) => parts.join('')),
  },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      '',
      ' ',
      '30/02/2026',
      '29.2.1900',
      '=1+1',
      '+421 905 123 456',
      "'; DROP TABLE person; --",
      '"',
      '""";;,,\t|',
      'a\nb',
      'a\r\nb',
      '\r',
      '\0',
      '\u001b[31m',
      '\u0085',
      '\ud800',
      '\uffff',
      '\ufffd',
      '_x0041_',
      '<&>]]>',
      '__proto__',
    ),
  },
)

/** With them, a list is not asked what encoding it has. */
export const tornText = fc.constantFrom(TORN, `a${TORN}b`)
/** As long as a cell may be, one sign longer, and as long as is asked; not of one sign, which would pack too well. */
export const longText = (most: number): fc.Arbitrary<string> => {
  const letters = Array.from({ length: most }, (_, at) =>
    String.fromCharCode(0x430 + ((Math.imul(at, 0x9e3779b1) >>> 20) % 32)),
  )
  return fc.constantFrom(
    ...[32_767, 32_768, most].map((length) => letters.slice(0, length).join('')),
  )
}

export function expectedOf(text: string): Expected {
  if (text.length > 32_767) return { refused: 'cell-too-long' }
  const signs = Array.from(text)
  if (signs.some(isControl)) return { refused: 'control-character' }
  if (signs.some((sign) => sign === '\ufffd' || sign === TORN || /^[\ud800-\udfff]$/u.test(sign))) {
    return { refused: 'unreadable-character' }
  }
  return { text: signs.filter((sign) => !unseen.includes(sign)).join('') }
}

function isControl(sign: string): boolean {
  const code = sign.codePointAt(0) ?? 0
  if (code === 9 || code === 10 || code === 13) return false
  return code < 32 || (code >= 127 && code < 160) || code === 0xfffe || code === 0xffff
}

function between(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at)
}
