import type { RowRefusal } from './import-refusal.ts'
import { limits } from './limits.ts'

/**
 * Says how text is drawn, not what it says: marks, overrides and isolates of direction, blanks of no width, soft
 * hyphens, tags. The joiners U+200C and U+200D stay: Persian is spelt with them.
 */
const unseen =
  /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu
/** Tab and line ends apart. */
const control = /(?![\t\r\n])[\p{Cc}\ufffe\uffff]/u

export type CleanText = Readonly<{ text: string } | { refused: RowRefusal }>

/** What is taken of the text of a cell, or why its row is refused. */
export function cleanText(text: string): CleanText {
  if (text.length > limits.cell) return { refused: 'cell-too-long' }
  if (control.test(text)) return { refused: 'control-character' }
  if (text.includes('\ufffd') || !text.isWellFormed()) return { refused: 'unreadable-character' }
  return { text: text.replaceAll(unseen, '') }
}
