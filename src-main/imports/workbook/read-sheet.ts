import type { Packed } from '../archive/open-archive.ts'
import { ImportRefusal } from '../import-refusal.ts'
import type { Cell } from '../imported.ts'
import { limits } from '../limits.ts'
import type { TableBuilder, Unusable } from '../table-builder.ts'
import { type CellContext, cellValue, type RawCell } from './cell-value.ts'
import { readXml } from './read-xml.ts'

/** Rows of one sheet, given to `table` one by one. @param read told the bytes of XML read so far. */
export async function readSheet(
  part: Packed,
  context: CellContext,
  table: TableBuilder,
  read: (bytes: number) => void,
): Promise<void> {
  const rows = rowReader(context, table)
  let cell: RawCell | undefined
  let isValue = false
  await readXml(part, {
    read,
    open: (name, attributes) => {
      if (name === 'row') rows.open(attributes.get('r'))
      if (name === 'c') cell = rows.openCell(attributes)
      if (name === 'f' && cell) cell.hasFormula = true
      isValue = cell !== undefined && (name === 'v' || name === 't')
      if (isValue && cell) cell.hasValue = true
    },
    text: (said) => {
      // One more than a cell may hold is enough to know it.
      if (isValue && cell && cell.value.length <= limits.cell) cell.value += said
    },
    close: (name) => {
      isValue = false
      if (name === 'row') rows.close()
      if (name !== 'c' || !cell) return
      rows.closeCell(cell)
      cell = undefined
    },
  })
}

/** Puts each cell where it says it stands; a row that goes backwards is refused. */
function rowReader(context: CellContext, table: TableBuilder) {
  let line = 0
  let isInOrder = true
  let cells: (Cell | Unusable)[] = []
  let column = 0
  return {
    open: (said: string | undefined): void => {
      const next = said === undefined ? line + 1 : Number(said)
      isInOrder = Number.isSafeInteger(next) && next > line
      if (isInOrder) line = next
      cells = []
      column = 0
    },
    openCell: (attributes: ReadonlyMap<string, string>): RawCell => {
      const next = columnOf(attributes.get('r')) ?? column + 1
      isInOrder &&= next > column
      column = next
      const style = Number(attributes.get('s') ?? 0)
      const type = attributes.get('t') ?? 'n'
      return { type, style, hasFormula: false, hasValue: false, value: '' }
    },
    closeCell: (cell: RawCell): void => {
      const value = isInOrder ? cellValue(cell, context) : ''
      if (value === '') return
      if (column > limits.columns) throw new ImportRefusal('too-many-columns', line)
      while (cells.length < column - 1) cells.push('')
      cells.push(value)
    },
    close: (): void => {
      if (isInOrder) table.take(line, cells)
      else table.refuse({ line, code: 'row-out-of-order' })
    },
  }
}

const A = 'A'.codePointAt(0)!

/** 1 of `A7`, 28 of `AB7`. */
function columnOf(reference: string | undefined): number | undefined {
  const [letters = ''] = /^[A-Z]{1,3}(?=\d)/u.exec(reference ?? '') ?? []
  if (letters === '') return undefined
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.codePointAt(0)! - A + 1, 0)
}
