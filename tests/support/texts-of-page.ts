import type { Block, Cell } from '#main/documents/typeset/blocks.ts'
import { isText, piecesOf, type Text } from '#main/documents/typeset/pieces.ts'

/** Every text that blocks print, in reading order; markers of lists and drawn boxes are no text. */
export function textsOf(blocks: readonly Block[]): string[] {
  return blocks
    .flatMap(saidIn)
    .flatMap(lines)
    .filter((text) => text.trim() !== '')
}

/** The fields that what blocks print was typed into. */
export function fieldsOf(blocks: readonly Block[]): string[] {
  const pieces = blocks.flatMap(saidIn).flatMap((text) => piecesOf(text))
  return [...new Set(pieces.map(({ field }) => field))].filter((field) => field !== '')
}

function saidIn(block: Block): Text[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text]
    case 'fillIn':
      return [block.label]
    case 'definitions':
      return block.rows.flat()
    case 'table':
      return [block.head, ...block.rows].flat().map(cell)
    case 'columns':
      return block.columns.flatMap(({ blocks }) => blocks.flatMap(saidIn))
    case 'list':
      return block.items.flatMap((item) =>
        isText(item) ? [item] : [item.text, ...item.blocks.flatMap(saidIn)],
      )
    case 'ticks':
      return [block.label ?? [], ...block.boxes.map(({ text }) => text)]
    case 'signatures':
      return [
        ...block.places.flatMap(({ caption, name }) => [caption, name ?? []]),
        block.stamp ?? [],
      ]
    case 'keptTogether':
    case 'inLanguage':
      return block.blocks.flatMap(saidIn)
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

/** A line end ends the paragraph for the order of its letters too. */
function lines(text: Text): string[] {
  return piecesOf(text)
    .map((piece) => piece.text)
    .join('')
    .split('\n')
}
