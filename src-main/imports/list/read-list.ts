import { ImportRefusal } from '../import-refusal.ts'
import type { Imported, ImportRequest } from '../imported.ts'
import type { Report } from '../report.ts'
import { newBudget, tableBuilder } from '../table-builder.ts'
import { decodeText } from '../text/decode-text.ts'
import { findDelimiter, namedDelimiter } from './find-delimiter.ts'
import { parseRows } from './parse-rows.ts'

/** @param bytes of a list (CSV), at most `limits.bytesIn`. Throws `ImportRefusal`. */
export function readList(
  bytes: Uint8Array,
  asked: Pick<ImportRequest, 'encoding' | 'delimiter'>,
  report: Report,
): Imported {
  const { text, encoding, isGuessed } = decodeText(bytes, asked.encoding)
  const named = namedDelimiter(text)
  const body = text.slice(named.length)
  const linesAbove = named.length > 0 ? 1 : 0
  const delimiter = asked.delimiter ?? named.delimiter ?? findDelimiter(body)
  const table = tableBuilder({ name: '', isHidden: false, isRagged: true }, newBudget())
  const size = Buffer.byteLength(body)
  parseRows(body, delimiter, (row) => {
    table.take(row.line + linesAbove, row.cells)
    report(row.bytes / size)
    return true
  })
  const done = table.done()
  if (done.columns === 0) throw new ImportRefusal('file-empty')
  return { kind: 'list', encoding, isEncodingGuessed: isGuessed, delimiter, tables: [done] }
}
