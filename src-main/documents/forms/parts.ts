import type { IsoDay } from '#contract/calendar/iso-day.ts'
import {
  type Block,
  type Cell,
  type ColumnWidth,
  fillIn,
  heading,
  keptTogether,
  paragraph,
  table,
  type TextSize,
} from '#main/documents/typeset/blocks.ts'
import { dayOn } from '#main/documents/paper-values.ts'
import {
  isolate,
  isText,
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

/** High enough to write in by hand. */
const room: Text = words('\n\u00A0')

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

function isEmpty(text: Text): boolean {
  return Array.isArray(text) && text.length === 0
}

/** A question, and its answer or so many lines to write on. */
export function answered(label: Text, value: Text, lines: number): Block[] {
  if (isEmpty(value)) return [keptTogether([heading(3, label), fillIn(nothing, { lines })])]
  return [heading(3, label), paragraph(value)]
}

/** Rows as known, then empty ones to write in, at least `spare` of them. */
export function sheet(
  parts: Readonly<{
    head: readonly Text[]
    widths: readonly ColumnWidth[]
    rows: readonly (readonly (Text | Cell)[])[]
    spare: number
    size?: TextSize
    /** Rows that begin with a word are high enough to write in too. */
    roomy?: boolean
  }>,
): Block {
  const { head, widths, rows, spare, size = 'small', roomy = false } = parts
  const empty = Array.from({ length: spare }, () => head.map(() => room))
  const known = roomy ? rows.map((row) => row.map(withRoom)) : rows
  return table({ head, widths, rows: [...known, ...empty], size })
}

function withRoom(cell: Text | Cell): Text | Cell {
  return isText(cell) && isEmpty(cell) ? [words('\n\n\u00A0')] : cell
}

export type Choice = Readonly<{ text: Text; isTicked?: boolean }>

/** Things to tick, so many in a row. */
export function choices(
  all: readonly Choice[],
  { perRow, isLarge }: Readonly<{ perRow: number }> & Pick<Look, 'isLarge'>,
): Block {
  const across = isLarge ? Math.max(1, perRow - 1) : perRow
  const rows = Array.from({ length: Math.ceil(all.length / across) }, (_, row) =>
    Array.from({ length: across }, (__, column) => all[row * across + column]).flatMap(
      (choice): (Text | Cell)[] =>
        choice ? [{ tick: choice.isTicked ?? false }, choice.text] : [nothing, nothing],
    ),
  )
  const box = isLarge ? 16 : 12
  return table({
    head: [],
    rows,
    size: isLarge ? 'normal' : 'small',
    widths: Array.from({ length: across }, () => [box, '*'] as const).flat(),
  })
}
