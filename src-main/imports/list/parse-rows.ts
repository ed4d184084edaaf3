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

const lineEnd = /\r\n|\n|\r/gu

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
    const read = bytes.toString('utf8', at, end)
    const [blank = ''] = /^[\r\n]*/u.exec(read) ?? []
    const line = nextLine + lineEndsIn(blank)
    nextLine += lineEndsIn(read)
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

function lineEndsIn(text: string): number {
  return text.match(lineEnd)?.length ?? 0
}
