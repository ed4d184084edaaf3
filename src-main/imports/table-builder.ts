import { cleanText } from './clean-text.ts'
import { ImportRefusal, type RowRefusal } from './import-refusal.ts'
import type { Cell, RefusedRow, Row, Table } from './imported.ts'
import { limits } from './limits.ts'

/** What all tables of one file have used up. */
export type Budget = { rows: number; cells: number; text: number }

export function newBudget(): Budget {
  return { rows: 0, cells: 0, text: 0 }
}

/** A cell that cannot be taken, and why. */
export type Unusable = Readonly<{ refused: RowRefusal }>

export type TableBuilder = Readonly<{
  /** @param line 1-based. Throws `ImportRefusal` once the file has too much of anything. */
  take: (line: number, cells: readonly (Cell | Unusable)[]) => void
  refuse: (refused: RefusedRow) => void
  done: () => Table
}>

/**
 * Rows of one list or sheet, each taken whole or listed with its reason. The first row that is not blank says how
 * many columns there are; a row with less is a fault of a list (`isRagged`), and usual in a sheet.
 */
export function tableBuilder(
  { name, isHidden, isRagged }: Readonly<{ name: string; isHidden: boolean; isRagged: boolean }>,
  budget: Budget,
): TableBuilder {
  const rows: Row[] = []
  const refused: RefusedRow[] = []
  let columns = 0

  const refuse = (row: RefusedRow): void => {
    countRow(budget)
    refused.push(row)
  }
  const take = (line: number, cells: readonly (Cell | Unusable)[]): void => {
    const filled = cells.slice(0, cells.findLastIndex((cell) => !isBlank(cell)) + 1)
    if (filled.length === 0) return
    if (filled.length > limits.columns) throw new ImportRefusal('too-many-columns', line)
    columns ||= filled.length
    if (filled.length > columns)
      return refuse({ line, code: 'too-many-cells', column: columns + 1 })
    if (isRagged && cells.length < columns) return refuse({ line, code: 'too-few-cells' })
    const taken: Cell[] = []
    for (const cell of filled) {
      const clean = cleanCell(cell)
      if (isUnusable(clean)) {
        return refuse({ line, code: clean.refused, column: taken.length + 1 })
      }
      taken.push(clean)
    }
    countRow(budget)
    countCells(budget, taken, columns)
    while (taken.length < columns) taken.push('')
    rows.push({ line, cells: taken })
  }
  return { take, refuse, done: () => ({ name, isHidden, columns, rows, refused }) }
}

function isBlank(cell: Cell | Unusable): boolean {
  return typeof cell === 'string' && cell.trim() === ''
}

function isUnusable(cell: Cell | Unusable): cell is Unusable {
  return typeof cell === 'object' && 'refused' in cell
}

function cleanCell(cell: Cell | Unusable): Cell | Unusable {
  if (typeof cell !== 'string') return cell
  const clean = cleanText(cell)
  return 'text' in clean ? clean.text : clean
}

function countRow(budget: Budget): void {
  budget.rows += 1
  if (budget.rows > limits.rows) throw new ImportRefusal('too-many-rows')
}

function countCells(budget: Budget, cells: readonly Cell[], columns: number): void {
  budget.cells += columns
  if (budget.cells > limits.cells) throw new ImportRefusal('too-many-values')
  for (const cell of cells) if (typeof cell === 'string') budget.text += cell.length
  if (budget.text > limits.text) throw new ImportRefusal('too-much-text')
}
