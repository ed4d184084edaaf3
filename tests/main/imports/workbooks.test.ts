import { expect, test } from 'vitest'
import { writeXlsx } from '#main/exports/xlsx.ts'
import { readBytes, readTable, refusalOf } from '#support/incoming-file.ts'
import { rawWorkbook } from '#support/raw-workbook.ts'

const text = (value: string): string => `<c t="inlineStr"><is><t>${value}</t></is></c>`
const row = (...cells: string[]): string => `<row>${cells.join('')}</row>`
const day = (serial: number | string, style = 1): string => `<c s="${style}"><v>${serial}</v></c>`

test('a workbook of our own comes back as it went out, sheet by sheet', async () => {
  const rows = [
    [{ value: 'Meno' }, { value: 'Vek' }],
    [{ value: 'Ľubica <&> می‌روم' }, { value: 41.5 }],
    [{ value: '=1+1' }, { value: -3 }],
  ]
  const sheets = [
    { name: 'Prvý', rows, widths: [10, 10] },
    { name: 'دوم', rows: [[{ value: 'x' }]], widths: [10] },
  ]
  const book = await readBytes(await writeXlsx(sheets, { rightToLeft: true }))
  expect(book).toMatchObject({ kind: 'workbook', tables: [{ name: 'Prvý' }, { name: 'دوم' }] })
  expect((await readTable(await writeXlsx(sheets, { rightToLeft: false }))).cells).toEqual(
    rows.map((cells) => cells.map(({ value }) => value)),
  )
})

test.each([
  [1, '1900-01-01'],
  [59, '1900-02-28'],
  [60, undefined],
  [61, '1900-03-01'],
  [43_831, '2020-01-01'],
  [45_351.4375, '2024-02-29T10:30:00'],
  [45_351.999_999_9, '2024-03-01'],
  [0.25, 'T06:00:00'],
  [2_958_465, '9999-12-31'],
  [2_958_466, undefined],
  [-1, undefined],
])('day %d of a workbook that counts from 1900 is %s', async (serial, date) => {
  expect(await outcomeOf(rawWorkbook({ rows: row(text('x'), day(serial)) }))).toEqual(date)
})

test.each([
  [1, '1904-01-02'],
  [60, '1904-03-01'],
  [42_369, '2020-01-01'],
  [2_957_003, '9999-12-31'],
  [2_957_004, undefined],
])('day %d of one that counts from 1904 is %s', async (serial, date) => {
  expect(await outcomeOf(rawWorkbook({ is1904: true, rows: row(text('x'), day(serial)) }))).toEqual(
    date,
  )
})

test.each([
  ['2026-02-28', '2026-02-28'],
  ['2026-02-28T10:30:00Z', '2026-02-28T10:30:00'],
  ['2026-02-30', undefined],
  ['2023-02-29', undefined],
  ['30/02/2026', undefined],
])('a day written out as %s is %s', async (said, date) => {
  const cell = `<c t="d"><v>${said}</v></c>`
  expect(await outcomeOf(rawWorkbook({ rows: row(text('x'), cell) }))).toEqual(date)
})

test('only a style that shows days makes a number a day', async () => {
  const cells = [day(45_000, 0), day(45_000, 1), day(1.5, 2), day(45_000, 3), day(45_000, 99)]
  const { cells: read } = await readTable(rawWorkbook({ rows: row(...cells) }))
  expect(read).toEqual([[45_000, { date: '2023-03-15' }, 1.5, { date: '2023-03-15' }, 45_000]])
})

test('what a cell shows is taken: shared, rich and escaped texts, yes or no, the result of a formula', async () => {
  const strings =
    '<si><t>plain</t></si><si><r><t xml:space="preserve">rich </t></r><r><t>text</t></r>' +
    '<rPh sb="0" eb="1"><t>aid</t></rPh></si><si><t>a_x000A_b_x005F_c</t></si><si><t><![CDATA[<b>]]></t></si>'
  const cells = [0, 1, 2, 3].map((at) => `<c t="s"><v>${at}</v></c>`)
  const others = [
    '<c t="b"><v>1</v></c>',
    '<c><f>1+1</f><v>2</v></c>',
    '<c t="str"><f>A1</f><v>x</v></c>',
  ]
  const { cells: read } = await readTable(rawWorkbook({ strings, rows: row(...cells, ...others) }))
  expect(read).toEqual([['plain', 'rich text', 'a\nb_c', '<b>', true, 2, 'x']])
})

test('every row that cannot be taken is named with its line and reason; the others are taken', async () => {
  const rows =
    row(text('a'), text('b')) +
    row(text('short')) +
    '<row/><row r="5"><c r="B5"><v>7</v></c></row>' +
    '<row r="5"><c><v>8</v></c></row>' +
    row(text('a'), text('b'), text('c')) +
    row(text('a'), '<c><f>1+1</f></c>') +
    row(text('a'), '<c t="e"><v>#REF!</v></c>') +
    row(text('a'), '<c t="s"><v>9</v></c>') +
    row(text('a'), '<c><v>0x10</v></c>') +
    row(text('_x0000_')) +
    row(text('x'.repeat(40_000))) +
    '<row><c r="B13"><v>1</v></c><c r="A13"><v>1</v></c></row>' +
    row(text('&#xFFFD;'))
  const table = await readTable(rawWorkbook({ rows, strings: '<si><t>0</t></si>' }))
  expect(table.rows).toEqual([
    { line: 1, cells: ['a', 'b'] },
    { line: 2, cells: ['short', ''] },
    { line: 5, cells: ['', 7] },
  ])
  expect(table.refused).toEqual([
    { line: 5, code: 'row-out-of-order' },
    { line: 6, code: 'too-many-cells', column: 3 },
    { line: 7, code: 'formula-without-result', column: 2 },
    { line: 8, code: 'cell-in-error', column: 2 },
    { line: 9, code: 'cell-in-error', column: 2 },
    { line: 10, code: 'no-such-number', column: 2 },
    { line: 11, code: 'control-character', column: 1 },
    { line: 12, code: 'cell-too-long', column: 1 },
    { line: 13, code: 'row-out-of-order' },
    { line: 14, code: 'unreadable-character', column: 1 },
  ])
})

test('a sheet that nobody sees is named as one', async () => {
  const book = rawWorkbook({ state: 'veryHidden', rows: row(text('a')) })
  expect(await readTable(book)).toMatchObject({ name: 'Ľudia', isHidden: true })
})

test('XML of a prefix, and of UTF-16, is read as well', async () => {
  const sheet =
    '<x:worksheet xmlns:x="y"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>'
  for (const bytes of [sheet, Buffer.from(`\ufeff${sheet}`, 'utf16le')]) {
    const more = [{ name: 'xl/worksheets/sheet1.xml', content: bytes }]
    const instead = { 'xl/worksheets/sheet1.xml': undefined }
    expect((await readTable(rawWorkbook({ instead, more }))).cells).toEqual([[1]])
  }
})

const sheet = 'xl/worksheets/sheet1.xml'
test.each([
  ['file-empty', rawWorkbook({})],
  ['workbook-incomplete', rawWorkbook({ instead: { [sheet]: undefined } })],
  ['workbook-incomplete', rawWorkbook({ instead: { '_rels/.rels': undefined } })],
  ['workbook-incomplete', rawWorkbook({ instead: { 'xl/_rels/workbook.xml.rels': undefined } })],
  ['xml-damaged', rawWorkbook({ instead: { [sheet]: '<worksheet><row></worksheet>' } })],
  ['xml-damaged', rawWorkbook({ instead: { [sheet]: '<worksheet>' } })],
  ['xml-damaged', rawWorkbook({ instead: { [sheet]: '<a>'.repeat(70) + '</a>'.repeat(70) } })],
  ['xml-damaged', rawWorkbook({ rows: row(text('&unknown;')) })],
  ['too-many-columns', rawWorkbook({ rows: '<row><c r="XFD1"><v>1</v></c></row>' })],
  ['too-many-rows', rawWorkbook({ rows: manyRows(100_001) })],
])('of a workbook nothing is taken when it is %s', async (code, bytes) => {
  expect(await refusalOf(bytes)).toMatchObject({ code })
})

test('XML whose bytes are not of its encoding is refused', async () => {
  const instead = { [sheet]: undefined }
  const more = [{ name: sheet, content: Buffer.from('<worksheet>\u00e9</worksheet>', 'latin1') }]
  expect(await refusalOf(rawWorkbook({ instead, more }))).toMatchObject({ code: 'text-not-utf8' })
})

/** Each with another number: alike they would pack too well. */
function manyRows(count: number): string {
  return Array.from({ length: count }, (_, at) => row(`<c><v>${at * 7919}</v></c>`)).join('')
}

/** The day in the second cell, or `undefined` when its row is refused for it. */
async function outcomeOf(book: Uint8Array): Promise<unknown> {
  const { rows, refused } = await readTable(book)
  expect(refused).toEqual(rows.length === 0 ? [{ line: 1, code: 'no-such-day', column: 2 }] : [])
  const cell = rows[0]?.cells[1]
  return typeof cell === 'object' ? cell.date : cell
}
