import type { Cell } from '../imported.ts'
import type { Unusable } from '../table-builder.ts'
import { dateOfSerial, dateOfText } from './serial-date.ts'
import { unescaped } from './shared-strings.ts'

/** What the whole workbook says about its cells. */
export type CellContext = Readonly<{
  strings: readonly string[]
  dateStyles: readonly boolean[]
  is1904: boolean
}>

/** A cell as it is written down. */
export type RawCell = {
  type: string
  style: number
  hasFormula: boolean
  hasValue: boolean
  value: string
}

/** What a cell shows. Of a formula that is its last result; the formula itself is not read. */
export function cellValue(cell: Readonly<RawCell>, context: CellContext): Cell | Unusable {
  const { type, value, hasFormula, hasValue } = cell
  if (!hasValue) return hasFormula ? { refused: 'formula-without-result' } : ''
  switch (type) {
    case 's':
      return context.strings[Number(value)] ?? { refused: 'cell-in-error' }
    case 'str':
    case 'inlineStr':
      return unescaped(value)
    case 'b':
      return value.trim() === '1'
    case 'd':
      return dateOr(dateOfText(value.trim()))
    case 'n':
      return numberOrDate(cell, context)
    default:
      return { refused: 'cell-in-error' }
  }
}

const decimal = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/iu

function numberOrDate({ value, style }: RawCell, context: CellContext): Cell | Unusable {
  const text = value.trim()
  const number = Number(text)
  if (!decimal.test(text) || !Number.isFinite(number)) return { refused: 'no-such-number' }
  return context.dateStyles[style] ? dateOr(dateOfSerial(number, context.is1904)) : number
}

function dateOr(date: string | undefined): Cell | Unusable {
  return date === undefined ? { refused: 'no-such-day' } : { date }
}
