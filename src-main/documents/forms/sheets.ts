import {
  type Block,
  type Cell,
  type ColumnWidth,
  heading,
  keptTogether,
  type Table,
  table,
  type TextSize,
} from '#main/documents/typeset/blocks.ts'
import { isText, piecesOf, type Text, words } from '#main/documents/typeset/pieces.ts'
import { fontSizeOf } from './form-paper.ts'
import { isEmpty, nothing } from './parts.ts'
import type { CommonPen, Look } from './pen.ts'

/** What a cell leaves free around its text, in points. */
const padding = { beside: 10, above: 6 } as const

type Row = readonly (Text | Cell)[]

/** Rows as known, then so many empty ones; all of them are high enough to write in. */
export function sheet(
  parts: Readonly<{
    head: readonly (Text | Cell)[]
    widths: readonly ColumnWidth[]
    rows: readonly Row[]
    spare: number
    size?: TextSize
    /** So many lines of print are the room in which one writes by hand. */
    lines?: number
  }>,
  pen: CommonPen,
): Table {
  const { head, rows, spare, size = 'small', lines = 2 } = parts
  const widths = asWide(parts.widths, pen)
  const empty = Array.from({ length: spare }, () => head.map(() => nothing))
  const room = words(`${'\n'.repeat(lines - 1)}\u00A0`)
  const withRoom = (cell: Text | Cell) => (isText(cell) && isEmpty(cell) ? room : cell)
  return table({ head, widths, rows: [...rows, ...empty].map((row) => row.map(withRoom)), size })
}

/** Large print is as much larger. */
const larger = 1.4
/** The column for words is at least so wide. */
const forWords = 100

/** Columns grow with the print, as far as the one for words leaves room. */
function asWide(widths: readonly ColumnWidth[], { isLarge, room }: CommonPen): ColumnWidth[] {
  if (!isLarge) return [...widths]
  const fixed = widths.reduce<number>((sum, one) => sum + (typeof one === 'number' ? one : 0), 0)
  const free = room.width - widths.length * padding.beside - forWords
  const scale = Math.max(1, Math.min(larger, free / fixed))
  return widths.map((width) => (typeof width === 'number' ? width * scale : width))
}

export type Choice = Readonly<{ text: Text; isTicked?: boolean }>

/** Things to tick, so many in a row; the last one has what is left of its row. */
export function choices(
  all: readonly Choice[],
  { perRow, isLarge }: Readonly<{ perRow: number }> & Pick<Look, 'isLarge'>,
): Table {
  const across = isLarge ? Math.max(1, perRow - 1) : perRow
  const rows = Array.from({ length: Math.ceil(all.length / across) }, (_, row) =>
    all
      .slice(row * across, (row + 1) * across)
      .flatMap(({ text, isTicked = false }, at, within) => {
        const columns = at + 1 < within.length ? 1 : (across - at) * 2 - 1
        return [{ tick: isTicked }, { text: piecesOf(text), columns }]
      }),
  )
  const box = isLarge ? 16 : 12
  return table({
    head: [],
    rows,
    size: isLarge ? 'normal' : 'small',
    widths: Array.from({ length: across }, () => [box, '*'] as const).flat(),
  })
}

/** A heading and its table, never parted; only where more is written than fits half a page may the table break. */
export function titled(title: Text, body: Table, pen: CommonPen, level: 2 | 3 = 3): Block[] {
  const parts = [heading(level, title), body]
  return mostHeight(body, pen) < pen.room.height / 2 ? [keptTogether(parts)] : parts
}

/** In points, as if every letter were as wide as it is high. What is kept together must never be longer than a page. */
function mostHeight({ head, rows, widths }: Table, pen: CommonPen): number {
  const em = fontSizeOf(pen)
  const fixed = widths.map((width) => (typeof width === 'number' ? width : 0))
  const taken = fixed.reduce((sum, width) => sum + width + padding.beside, 0)
  const free = (pen.room.width - taken) / Math.max(1, fixed.filter((one) => !one).length)
  const linesIn = (cell: Text | Cell, at: number) => {
    const text = piecesOf(isText(cell) ? cell : (cell.text ?? nothing)).map((piece) => piece.text)
    const room = fixed[at] || free
    const lines = text.join('').split('\n')
    return lines.reduce((sum, { length }) => sum + Math.max(1, (length * em) / room), 0)
  }
  const heights = [head, ...rows].map((row) => Math.max(...row.map(linesIn)) * em * 1.2)
  return heights.reduce((sum, height) => sum + height + padding.above, 0)
}
