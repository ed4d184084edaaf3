import type { TypesetStyle } from './bidi/typeset-style.ts'

export type DocumentLanguage = 'fa' | 'ru' | 'sk' | 'en'

type Families = TypesetStyle['families']

/** Families as the typesetter registers them: file names in resources/fonts begin so. */
export const FAMILIES = ['Vazirmatn', 'NotoSans'] as const

const ARABIC_FIRST: Families = ['Vazirmatn', 'NotoSans']
const LATIN_FIRST: Families = ['NotoSans', 'Vazirmatn']
const RIGHT_TO_LEFT_LANGUAGES = /^(?:fa|ar|ckb|ps|ur|ug)\b/u

// Vazirmatn is built with tall lines (1.56 em); these make the two fonts equally airy (about 1.42 em).
const LINE_HEIGHTS: Readonly<Record<string, number>> = { Vazirmatn: 0.91, NotoSans: 1.04 }

export interface LanguageStyle {
  readonly typeset: TypesetStyle
  readonly font: string
  readonly lineHeight: number
}

/** The style keys that a language brings with it; `direction` where the text does not follow its language. */
export function languageStyle(
  language: string,
  direction: TypesetStyle['direction'] = directionOf(language),
): LanguageStyle {
  const families = directionOf(language) === 'rtl' ? ARABIC_FIRST : LATIN_FIRST
  const [font] = families
  return {
    typeset: { direction, language, families },
    font,
    lineHeight: LINE_HEIGHTS[font] ?? 1,
  }
}

export function directionOf(language: string): 'rtl' | 'ltr' {
  return RIGHT_TO_LEFT_LANGUAGES.test(language) ? 'rtl' : 'ltr'
}
