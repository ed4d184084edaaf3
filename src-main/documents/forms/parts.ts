import type { IsoDay } from '#contract/calendar/iso-day.ts'
import {
  type Block,
  fillIn,
  heading,
  keptTogether,
  paragraph,
} from '#main/documents/typeset/blocks.ts'
import { dayOn } from '#main/documents/paper-values.ts'
import {
  isolate,
  ltr,
  type Piece,
  piecesOf,
  type Text,
  words,
} from '#main/documents/typeset/pieces.ts'
import { paperWords } from '#main/documents/words.ts'
import type { CommonPen, Look } from './pen.ts'

/** What is not known: a dotted line, or an empty cell. */
export const nothing: Text = []

export function said(value: string, field: string): Text {
  return value === '' ? nothing : isolate(value, field)
}

/** A phone, a code, an hour in figures. */
export function figures(value: string, field: string): Text {
  return value === '' ? nothing : ltr(value, field)
}

export function dayIfKnown(day: IsoDay | null, { language }: Pick<Look, 'language'>): Text {
  return day === null ? nothing : dayOn(day, language)
}

/** One under the other, as far as they are known. */
export function stacked(texts: readonly Text[]): Text {
  const known = texts.map(piecesOf).filter(({ length }) => length > 0)
  return known.flatMap((pieces, at) => (at === 0 ? pieces : [words('\n'), ...pieces]))
}

export function labelled(label: Piece, value: Piece): Text {
  return [label, words(': '), value]
}

/** Whom somebody may complain to about their data, where the centre works. */
export function dataAuthority({ frame, language }: Pick<CommonPen, 'frame' | 'language'>): Piece {
  const { authority } = paperWords(language).erasure
  const { country } = frame
  return words(authority[country === 'SK' || country === 'RU' ? country : 'other'])
}

export function isEmpty(text: Text): boolean {
  return Array.isArray(text) && text.length === 0
}

/** Lines as far apart as a hand needs them. */
export function toWriteOn(lines: number): Block[] {
  return Array.from({ length: lines }, () => fillIn(nothing))
}

/** What is kept together must be shorter than a page: so much is, in the largest print on the smallest paper. */
const keptLetters = 600
const keptLines = 10

function isShort(text: Text): boolean {
  const written = piecesOf(text)
    .map((piece) => piece.text)
    .join('')
  return written.length <= keptLetters && written.split('\n').length <= keptLines
}

/** A question, and its answer or so many lines to write on. */
export function answered(label: Text, value: Text, lines: number, level: 2 | 3 = 3): Block[] {
  const title = heading(level, label)
  if (isEmpty(value)) return [keptTogether([title, ...toWriteOn(lines)])]
  const parts = [title, paragraph(value)]
  return isShort(value) ? [keptTogether(parts)] : parts
}

/** A heading never stays behind without the first of what it heads. */
export function headed(title: Text, [first, ...rest]: readonly Block[], level: 2 | 3 = 3): Block[] {
  if (first?.kind !== 'keptTogether')
    return [heading(level, title), ...(first ? [first] : []), ...rest]
  return [keptTogether([heading(level, title), first]), ...rest]
}
