import type { Block, Cell } from '#main/documents/typeset/blocks.ts'
import { isText, piecesOf, type Text } from '#main/documents/typeset/pieces.ts'

/** Every text that blocks print, in reading order; markers of lists and drawn boxes are no text. */
export function textsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap(textsOfBlock).filter((text) => text.trim() !== '')
}

function textsOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return lines(block.text)
    case 'fillIn':
      return lines(block.label)
    case 'definitions':
      return block.rows.flatMap(([label, value]) => [...lines(label), ...lines(value)])
    case 'table':
      return [block.head, ...block.rows].flat().flatMap(cell)
    case 'columns':
      return block.columns.flatMap(({ blocks }) => textsOf(blocks))
    case 'list':
      return block.items.flatMap((item) =>
        isText(item) ? lines(item) : [...lines(item.text), ...textsOf(item.blocks)],
      )
    case 'ticks':
      return [...lines(block.label ?? []), ...block.boxes.flatMap(({ text }) => lines(text))]
    case 'signatures':
      return [
        ...block.places.flatMap(({ caption, name }) => [...lines(caption), ...lines(name ?? [])]),
        ...lines(block.stamp ?? []),
      ]
    case 'keptTogether':
    case 'inLanguage':
      return textsOf(block.blocks)
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

function cell(one: Text | Cell): string[] {
  return isText(one) ? lines(one) : lines(one.text ?? [])
}

/** A line end ends the paragraph for the order of its letters too. */
function lines(text: Text): string[] {
  return piecesOf(text)
    .map((piece) => piece.text)
    .join('')
    .split('\n')
}
