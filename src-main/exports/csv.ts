import { stringify } from 'csv-stringify/sync'
import type { Language } from '#contract/language.ts'

/** Where the comma stands in numbers, spreadsheets expect a semicolon between cells. */
const separators: Readonly<Record<Language, ',' | ';'>> = { en: ',', fa: ',', ru: ';', sk: ';' }

/**
 * UTF-8 with a byte-order mark, without which Excel takes it for another encoding. Text that a spreadsheet would run
 * as a formula gets an apostrophe before it.
 */
export function writeCsv(
  rows: readonly (readonly (string | number)[])[],
  language: Language,
): Uint8Array {
  const text = stringify(
    rows.map((row) => [...row]),
    {
      bom: true,
      delimiter: separators[language],
      record_delimiter: 'windows',
      escape_formulas: true,
    },
  )
  return Buffer.from(text, 'utf8')
}
