import { toAsciiDigits } from './digits.ts'
import { layoutVariants } from './keyboard-layout.ts'

const marks =
  /[\u0300-\u036F\u064B-\u065F\u0670\u0640\u00AD\u061C\u200C-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g
/** «اداره‌ی» is «ادارهٔ» written with a half-space; the marks of the other spellings fall by themselves. */
const ezafe = /ه\u200Cی(?![\p{L}\p{M}])/gu

const letters: readonly (readonly [RegExp, string])[] = [
  [/[ىيئې]/g, 'ی'],
  [/ك/g, 'ک'],
  [/[ةۀەہۂھ]/g, 'ه'],
  [/[أإآٱ]/g, 'ا'],
  [/ؤ/g, 'و'],
  [/ł/g, 'l'],
  [/đ/g, 'd'],
  [/ø/g, 'o'],
  [/ı/g, 'i'],
  [/ß/g, 'ss'],
  [/[’'`ʼʹ]/g, ''],
  [/[\s\-_.‐–—]+/g, ' '],
]

/** The form in which texts are compared: no accents, marks, half-spaces or spelling variants. Never shown or stored as the text. */
export function fold(text: string): string {
  const bare = text.replace(ezafe, 'ه').normalize('NFKD').replace(marks, '')
  const folded = letters.reduce(
    (result, [from, to]) => result.replace(from, to),
    bare.toLowerCase(),
  )
  return toAsciiDigits(folded).trim()
}

/** Whether every typed word is in the text, also when the keyboard was on another layout. */
export function matches(text: string, query: string): boolean {
  const within = fold(text)
  return [query, ...layoutVariants(query).map((variant) => variant.text)].some((reading) =>
    fold(reading)
      .split(' ')
      .every((word) => within.includes(word)),
  )
}
