import { openArchive } from '../archive/open-archive.ts'
import { proveBearable } from '../archive/unpack.ts'
import { ImportRefusal } from '../import-refusal.ts'
import type { Imported, Table } from '../imported.ts'
import type { Report } from '../report.ts'
import { newBudget, tableBuilder } from '../table-builder.ts'
import { readDateStyles } from './date-styles.ts'
import { readSheet } from './read-sheet.ts'
import { readSharedStrings } from './shared-strings.ts'
import { readWorkbook } from './workbook.ts'

/** @param bytes of a workbook (XLSX), at most `limits.bytesIn`. Throws `ImportRefusal`. */
export async function readXlsx(bytes: Buffer, report: Report): Promise<Imported> {
  const files = await openArchive(bytes)
  // Pictures and macros are not unpacked later, but what they are is counted with the rest.
  await proveBearable(files)
  const { is1904, sheets, ...parts } = await readWorkbook(files)
  const strings = await readSharedStrings(parts.strings)
  const dateStyles = await readDateStyles(parts.styles)
  const budget = newBudget()
  const size = sheets.reduce((sum, { part }) => sum + part.said.size, 1)
  const tables: Table[] = []
  let done = 0
  for (const { name, isHidden, part } of sheets) {
    const table = tableBuilder({ name, isHidden, isRagged: false }, budget)
    await readSheet(part, { strings, dateStyles, is1904 }, table, (read) =>
      report((done + read) / size),
    )
    done += part.said.size
    tables.push(table.done())
  }
  if (tables.every(({ columns }) => columns === 0)) throw new ImportRefusal('file-empty')
  return { kind: 'workbook', tables }
}
