import { type Piece, words } from './typeset/pieces.ts'

/** A short label beside dots: else it may break although there is room. */
export function inOneLine(label: Piece): Piece {
  return words(label.text.replaceAll(' ', '\u00A0'))
}
