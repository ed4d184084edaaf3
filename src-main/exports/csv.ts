import { stringify } from 'csv-stringify/sync'
import type { Language } from '#contract/language.ts'
import { withoutFormula } from './no-formula.ts'

/** Where the comma stands in numbers, spreadsheets expect a semicolon between cells. */
const separators: Readonly<Record<Language, ',' | ';'>> = { en: ',', fa: ',', ru: ';', sk: ';' }

/**
 * RFC 4180 in UTF-8 with a byte-order mark, without which Excel takes it for another encoding. Numbers stay numbers,
 * and no text is run as a formula.
 */
export function writeCsv(
  rows: readonly (readonly (string | number)[])[],
  language: Language,
): Uint8Array {
  const text = stringify(
    rows.map((row) => row.map((cell) => (typeof cell === 'string' ? withoutFormula(cell) : cell))),
    {
      bom: true,
      delimiter: separators[language],
      record_delimiter: 'windows',
      // Of itself it leaves a lone line feed bare, which begins a new row for every reader.
      quoted_match: /[\r\n]/u,
    },
  )
  return Buffer.from(text, 'utf8')
}
