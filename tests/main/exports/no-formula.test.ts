import { parse } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import readXlsxFile from 'read-excel-file/node'
import { expect, test } from 'vitest'
import type { Language } from '#contract/language.ts'
import { writeCsv } from '#main/exports/csv.ts'
import { writeXlsx } from '#main/exports/xlsx.ts'
import {
  asInXml,
  formulaVectors as vectors,
  isRun,
  withoutMarks,
} from '#support/formula-vectors.ts'

const controls = ['\tx', '\rx', '\0x']

test('there are more than 500 of them', () => {
  expect(new Set(vectors).size).toBeGreaterThan(500)
})

test.each([
  ['en', ','],
  ['sk', ';'],
] as const)(
  'a list in %s: no text is a formula, and all of it is there',
  (language: Language, delimiter) => {
    const texts = [...vectors, ...controls]
    const cells = parse(csvOf(texts, language), { delimiter }).map(([, text]) => text ?? '')
    expect(cells.filter(isRun)).toEqual([])
    expect(cells.map(withoutMarks)).toEqual(texts)
  },
)

test.each([',', ';', '\t', '|'])('nor is one opened with %j between its cells', (delimiter) => {
  for (const quote of ['"', null]) {
    for (const vector of vectors) {
      const reading = { delimiter, quote, relax_column_count: true, relax_quotes: true }
      for (const language of ['en', 'sk'] as const) {
        const cells = parse(csvOf([vector], language), reading).flat()
        expect(cells.filter(isRun)).toEqual([])
      }
    }
  }
})

test('a telephone number stays readable, a number stays a number, plain words stay as they are', () => {
  const row = [
    '+421 905 123 456',
    'Nová 5, Košice',
    'Ana-Mária',
    "O'Neill",
    'میدان آزادی، پلاک ۵',
    -5,
  ]
  expect(Buffer.from(writeCsv([row], 'en')).toString('utf8')).toBe(
    `\ufeff'+421 905 123 456,"Nová 5, Košice",Ana-Mária,O'Neill,میدان آزادی، پلاک ۵,-5\r\n`,
  )
})

test('much that could begin a cell is looked through in one go', () => {
  const long = `${'\n ;'.repeat(200_000)}=1`
  expect(
    parse(csvOf([long], 'en'))
      .flat()
      .filter(isRun),
  ).toEqual([])
})

test('in a workbook texts are text cells, numbers are number cells, and no cell has a formula', async () => {
  const rows = vectors.map((value) => [{ value }, { value: -5 }])
  const book = await writeXlsx([{ name: '=1+1', rows, widths: [10, 10] }], { rightToLeft: false })
  const xml = strFromU8(unzipSync(book)['xl/worksheets/sheet1.xml']!)
  expect(xml).not.toMatch(/<f[\s>/]/u)
  expect(xml.match(/<c [^>]*t="(?:s|inlineStr)"/gu)).toHaveLength(vectors.length)
  expect(xml.match(/<v>-5<\/v>/gu)).toHaveLength(vectors.length)
  const [sheet] = await readXlsxFile(Buffer.from(book), { trim: false })
  const texts = sheet!.data.map(([text]) => String(text))
  expect(texts.map(asInXml)).toEqual(vectors.map(asInXml))
})

function csvOf(texts: readonly string[], language: Language): string {
  const bytes = writeCsv(
    texts.map((text) => ['x', text]),
    language,
  )
  return Buffer.from(bytes).toString('utf8').slice(1)
}
