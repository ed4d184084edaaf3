/**
 * How a paragraph is to be set. It travels as an ordinary pdfmake style key (`typeset`), so it is inherited
 * like any other; a document without it is left to stock pdfmake.
 */
export interface TypesetStyle {
  readonly direction: 'rtl' | 'ltr' | 'auto'
  /** BCP 47; Persian picks the font's own forms of Persian letters. */
  readonly language: string
  /** Fonts in order of preference; the first that has all of a character's parts draws it. */
  readonly families: readonly [string, ...string[]]
}
