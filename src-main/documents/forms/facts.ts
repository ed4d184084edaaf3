import type { Block, Cell, Table, Ticks } from '#main/documents/typeset/blocks.ts'
import { isText, piecesOf, type Text } from '#main/documents/typeset/pieces.ts'
import type { Fact } from './changes.ts'
import { isEmpty, nothing } from './parts.ts'

type KeyOf = (text: Text) => string | undefined

/** Read off the blocks themselves, so that nothing a form says is left out; what every sheet of its kind says is no fact. */
export function factsOf(blocks: readonly Block[], keyOf: KeyOf): Fact[] {
  const facts: Fact[] = []
  let [over, unanswered] = [nothing, nothing]
  const tell = (label: Text, said: string) => {
    const what = plain(label)
    if (said !== '') facts.push({ key: keyOf(label) ?? what, what, said })
  }
  const read = (block: Block): void => {
    if (block.kind === 'keptTogether') block.blocks.forEach(read)
    if (block.kind === 'definitions')
      block.rows.forEach(([what, value]) => tell(what, plain(value)))
    if (block.kind === 'table') {
      rowsOf(block).forEach((row) => tell(isEmpty(over) ? headOf(block, keyOf) : over, row))
    }
    if (block.kind === 'ticks') tell(block.label ?? over, ticked(block.boxes))
    if (block.kind === 'heading') [over, unanswered] = [block.text, block.text]
    if (block.kind !== 'paragraph') return
    if (!isEmpty(unanswered)) tell(unanswered, plain(block.text))
    if (isEmpty(unanswered)) over = block.text
    unanswered = nothing
  }
  blocks.forEach(read)
  return facts
}

/** A table without a title is known by what its first column holds that is no number of a row. */
function headOf({ head }: Table, keyOf: KeyOf): Text {
  const texts = head.map((cell) => (isText(cell) ? cell : (cell.text ?? nothing)))
  return texts.find((text) => keyOf(text) !== 'rowNumber') ?? nothing
}

/** Each row of a table, or what is ticked in one without heads. */
function rowsOf({ head, rows }: Table): string[] {
  if (head.length === 0) return [rows.map(tickedIn).filter(Boolean).join(', ')]
  const said = (cell: Text | Cell, at: number) =>
    isTicked(cell) ? textOf(head[at] ?? nothing) : textOf(cell)
  return rows.map((row) => row.map(said).filter(Boolean).join(' · '))
}

function tickedIn(row: readonly (Text | Cell)[]): string {
  return row.flatMap((cell, at) => (isTicked(row[at - 1]) ? [textOf(cell)] : [])).join(', ')
}

function isTicked(cell: Text | Cell | undefined): boolean {
  return cell !== undefined && !isText(cell) && cell.tick === true
}

function textOf(cell: Text | Cell): string {
  return plain(isText(cell) ? cell : (cell.text ?? nothing))
}

function ticked(boxes: Ticks['boxes']): string {
  return boxes.flatMap((box) => (box.ticked ? [plain(box.text)] : [])).join(', ')
}

/** Without what keeps directions apart: it is set again wherever it is shown. */
function plain(text: Text): string {
  const all = piecesOf(text).map((piece) => piece.text)
  return all
    .join('')
    .replaceAll(/[\u2066-\u2069]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
}
