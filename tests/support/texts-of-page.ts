import type { Block, Cell, Table } from '#main/documents/typeset/blocks.ts'
import { isText, piecesOf, type Text } from '#main/documents/typeset/pieces.ts'

/** Every text that blocks print, in reading order, a line end ending it; markers of lists and drawn boxes are no text. */
export function textsOf(blocks: readonly Block[]): string[] {
  return blocks
    .flatMap((block) => saidIn(block, 'all'))
    .flatMap((text) => joined(text).split('\n'))
    .filter((text) => text.trim() !== '')
}

/** The fields that what blocks print was typed into. */
export function fieldsOf(blocks: readonly Block[]): string[] {
  const pieces = blocks.flatMap((block) => saidIn(block, 'all')).flatMap((text) => piecesOf(text))
  return [...new Set(pieces.map(({ field }) => field))].filter((field) => field !== '')
}

/** What the paper says whoever it is about: labels, heads and questions, without what was typed and who signs. */
export function ownTextsOf(blocks: readonly Block[]): string[] {
  return blocks
    .flatMap((block) => saidIn(block, 'own'))
    .filter((text) => piecesOf(text).every(({ field }) => field === ''))
    .map(joined)
}

function saidIn(block: Block, said: 'all' | 'own'): Text[] {
  const within = (blocks: readonly Block[]) => blocks.flatMap((one) => saidIn(one, said))
  const isOwn = said === 'own'
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text]
    case 'fillIn':
      return [block.label]
    case 'definitions':
      return isOwn ? block.rows.map(([label]) => label) : block.rows.flat()
    case 'table':
      return isOwn ? ownCells(block) : [block.head, ...block.rows].flat().map(cell)
    case 'columns':
      return block.columns.flatMap(({ blocks }) => within(blocks))
    case 'list':
      return block.items.flatMap((item) =>
        isText(item) ? [item] : [item.text, ...within(item.blocks)],
      )
    case 'ticks':
      return [block.label ?? [], ...block.boxes.map(({ text }) => text)]
    case 'signatures':
      return [
        ...(isOwn ? [] : block.places.flatMap(({ caption, name }) => [caption, name ?? []])),
        block.stamp ?? [],
      ]
    case 'keptTogether':
    case 'inLanguage':
      return within(block.blocks)
    case 'cutLine':
    case 'rule':
    case 'qrCode':
    case 'picture':
    case 'space':
    case 'pageBreak':
      return []
    default:
      return block satisfies never
  }
}

function cell(one: Text | Cell): Text {
  return isText(one) ? one : (one.text ?? [])
}

/** The heads of its columns; of its rows where it has none. */
function ownCells({ head, rows }: Table): Text[] {
  return (head.length > 0 ? head : rows.map(([label]) => label ?? [])).map(cell)
}

function joined(text: Text): string {
  return piecesOf(text)
    .map((piece) => piece.text)
    .join('')
}
