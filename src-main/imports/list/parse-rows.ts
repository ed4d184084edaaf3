import { CsvError, parse } from 'csv-parse/sync'
import { ImportRefusal } from '../import-refusal.ts'
import type { Delimiter } from '../imported.ts'
import { limits } from '../limits.ts'

export type ListRow = Readonly<{
  cells: string[]
  /** 1-based, where the row begins. */
  line: number
  /** UTF-8 bytes read so far. */
  bytes: number
}>

/**
 * The rows of a list as RFC 4180 has it, blank lines passed over; lines may end in any of three ways. A quote that
 * stands where it should not is text. Stops when `take` says false.
 */
export function parseRows(
  text: string,
  delimiter: Delimiter,
  take: (row: ListRow) => boolean,
): void {
  const bytes = Buffer.from(text)
  let at = 0
  let nextLine = 1
  /** Where the row begins that goes on to this byte; the parser's own count takes CR LF within quotes for two. */
  const lineOfRow = (end: number): number => {
    const row = firstOfRow(bytes, at, end)
    const line = nextLine + lineEndsIn(bytes, at, row)
    nextLine = line + lineEndsIn(bytes, row, end)
    at = end
    return line
  }
  try {
    parse(bytes, {
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      skip_empty_lines: true,
      relax_column_count: true,
      relax_quotes: true,
      // Asked of each cell as it is read, so that a row of millions is never built.
      cast: (cell, { index, bytes: end }) => {
        if (index >= limits.columns) throw new ImportRefusal('too-many-columns', lineOfRow(end))
        return cell
      },
      on_record: (cells, now) => {
        const line = lineOfRow(now.bytes)
        if (!take({ cells, line, bytes: now.bytes })) throw new Enough()
        // Nothing is kept there: a row is taken here, or nowhere.
        return null
      },
    })
  } catch (error) {
    if (error instanceof Enough) return
    if (!(error instanceof CsvError) || error.code !== 'CSV_QUOTE_NOT_CLOSED') throw error
    throw new ImportRefusal('quote-left-open', lineOfRow(bytes.length))
  }
}

class Enough extends Error {}

const LF = 10
const CR = 13

/** Where something else stands than line ends. */
function firstOfRow(bytes: Buffer, from: number, to: number): number {
  let at = from
  while (at < to && (bytes[at] === LF || bytes[at] === CR)) at += 1
  return at
}

function lineEndsIn(bytes: Buffer, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at += 1) {
    if (bytes[at] === LF || (bytes[at] === CR && bytes[at + 1] !== LF)) count += 1
  }
  return count
}
