import type { Block, Cell, Table, Ticks } from '#main/documents/typeset/blocks.ts'
import { isText, piecesOf, type Text } from '#main/documents/typeset/pieces.ts'
import { isEmpty, nothing } from './parts.ts'

/** Something that a filled form says: under what, and what. */
export type Fact = Readonly<{
  /** The key of its words: a sheet whose words were put better does not say something else. */
  key: string
  what: string
  said: string
}>

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
  return rows.map((row) => row.map(textOf).filter(Boolean).join(' · '))
}

function tickedIn(row: readonly (Text | Cell)[]): string {
  const isTicked = (cell: Text | Cell | undefined) => cell && !isText(cell) && cell.tick
  return row.flatMap((cell, at) => (isTicked(row[at - 1]) ? [textOf(cell)] : [])).join(', ')
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

export type Change = Readonly<{ what: string; before: string; now: string }>

/** What one sheet says otherwise than the one before it; what only one of them says is empty in the other. */
export function changesBetween(before: readonly Fact[], now: readonly Fact[]): Change[] {
  const [old, fresh] = [numbered(before), numbered(now)]
  const ids = [...new Set([...fresh.keys(), ...old.keys()])]
  return ids.flatMap((id) => {
    const [was, is] = [old.get(id), fresh.get(id)]
    if (was?.said === is?.said) return []
    return [{ what: is?.what ?? was?.what ?? '', before: was?.said ?? '', now: is?.said ?? '' }]
  })
}

/** The rows of one table have one key: the first is told from the second. */
function numbered(facts: readonly Fact[]): Map<string, Fact> {
  const seen = new Map<string, number>()
  return new Map(
    facts.map((fact) => {
      const count = (seen.get(fact.key) ?? 0) + 1
      seen.set(fact.key, count)
      return [`${fact.key} ${count}`, fact]
    }),
  )
}
