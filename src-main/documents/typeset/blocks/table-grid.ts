import type { Cell } from '../blocks.ts'
import { isText, piecesOf, type Text } from '../pieces.ts'

export interface PlacedCell {
  readonly cell?: Cell
  readonly columns: number
  /** A cell of a row above reaches down to here. */
  readonly covered: boolean
}

/**
 * Gives every cell its place in a grid of so many columns, as HTML does. Throws on a row with cells too many or too
 * few: a column out of step would print a value under the wrong head.
 */
export function placeCells(
  rows: readonly (readonly (Text | Cell)[])[],
  width: number,
): PlacedCell[][] {
  const reachesDown = new Map<number, { columns: number; rows: number }>()
  return rows.map((row, index) => {
    const waiting = row.map(asCell)
    const placed: PlacedCell[] = []
    for (let column = 0; column < width;) {
      const above = reachesDown.get(column)
      const cell = above ? undefined : waiting.shift()
      if (!above && !cell) throw new Error(`Row ${index + 1} has too few cells`)
      const columns = above?.columns ?? cell?.columns ?? 1
      const left = (above?.rows ?? cell?.rows ?? 1) - 1
      if (left > 0) reachesDown.set(column, { columns, rows: left })
      else reachesDown.delete(column)
      placed.push({ ...(cell && { cell }), columns, covered: above !== undefined })
      column += columns
    }
    if (waiting.length > 0) throw new Error(`Row ${index + 1} has too many cells`)
    return placed
  })
}

function asCell(cell: Text | Cell): Cell {
  return isText(cell) ? { text: piecesOf(cell) } : cell
}
