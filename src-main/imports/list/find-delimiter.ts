import { ImportRefusal } from '../import-refusal.ts'
import type { Delimiter } from '../imported.ts'
import { parseRows } from './parse-rows.ts'

const delimiters: readonly Delimiter[] = [';', ',', '\t', '|']

/** UTF-16 units, and rows of them, that are enough to see how a list is made. */
const SAMPLE = 64 * 1024
const SAMPLE_ROWS = 50

/** What Excel writes above a list so that it opens itself again. */
const named = /^sep=([,;\t|])(?:\r\n|\n|\r)/iu

/** The delimiter that a list names in its first line, and the length of that line. */
export function namedDelimiter(text: string): Readonly<{ delimiter?: Delimiter; length: number }> {
  const [line = '', sign] = named.exec(text) ?? []
  const delimiter = delimiters.find((one) => one === sign)
  return delimiter ? { delimiter, length: line.length } : { length: 0 }
}

/** The one that gives most rows the same number of cells, and of those the one that gives more. A single column has none: `;`. */
export function findDelimiter(text: string): Delimiter {
  const sample = text.slice(0, SAMPLE)
  const found = delimiters.map((delimiter) => ({ delimiter, ...shapeOf(sample, delimiter) }))
  const parted = found.filter(({ columns }) => columns > 1)
  parted.sort((one, other) => other.alike - one.alike || other.columns - one.columns)
  return parted[0]?.delimiter ?? ';'
}

/** The first row's number of cells, and the share of rows that have as many. */
function shapeOf(sample: string, delimiter: Delimiter) {
  const widths: number[] = []
  try {
    parseRows(sample, delimiter, ({ cells }) => widths.push(cells.length) < SAMPLE_ROWS)
  } catch (error) {
    // The sample may end within quotes, and another delimiter may make far too many cells.
    if (!(error instanceof ImportRefusal)) throw error
  }
  const [columns = 0] = widths
  const alike = widths.filter((width) => width === columns).length / Math.max(1, widths.length)
  return { columns, alike }
}
