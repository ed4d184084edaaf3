import { expect, test } from 'vitest'
import type { Encoding } from '#main/imports/text/encodings.ts'
import { encoded } from '#support/encoded.ts'
import { readTable, refusalOf } from '#support/incoming-file.ts'

const slovak =
  'Meno;Priezvisko;Ulica\nJán;Kováč;Štefánikova 5\nĽubica;Šťastná;Nábrežná\nŽofia;Ďuricová;Hlavná\n'
const russian = 'Фамилия;Имя;Улица\nИванов;Пётр;Садовая 5\nСидорова;Мария;Ленина\n'
const persian = 'نام;نام خانوادگي;خيابان\nمريم;احمدي;آزادي\nپرويز;چراغي;ژاله\n'
const french = 'Prénom;Nom;Rue\nFrançois;Lefèvre;Bélanger\nHélène;Noël;du Château\n'

test.each<readonly [Encoding, string]>([
  ['windows-1250', slovak],
  ['windows-1250', 'Priezvisko;Mesto\nKováč;Nitra\n'],
  ['windows-1250', 'MENO;MESTO\nŠIMKO;KOŠICE\nĽUDMILA;ŽILINA\n'],
  ['windows-1251', russian],
  ['windows-1251', 'Фамилия;Имя\nЛи;Ян\n'],
  ['windows-1251', 'ФАМИЛИЯ;ИМЯ\nПЕТРОВА;ОЛЬГА\n'],
  ['windows-1256', persian],
  ['windows-1256', 'نام;شهر\nپري;قم\n'],
  ['windows-1252', french],
  ['windows-1252', 'Name;Straße\nMüller;Großgasse\n'],
  ['utf-8', slovak],
  ['utf-8', persian],
  ['utf-16le', russian],
  ['utf-16be', persian],
])('a list in %s without a mark is read as it was written: %j', async (encoding, text) => {
  const list = await readTable(encoded(text, encoding))
  expect(list).toMatchObject({ encoding, delimiter: ';', isEncodingGuessed: encoding !== 'utf-8' })
  expect(list.cells).toEqual(rowsOf(text))
  expect(list.refused).toEqual([])
})

test.each<Encoding>(['utf-8', 'utf-16le', 'utf-16be'])(
  'the mark at the head of %s is believed, and is no part of the text',
  async (encoding) => {
    const list = await readTable(encoded(`\ufeff${slovak}`, encoding))
    expect(list).toMatchObject({ encoding, isEncodingGuessed: false })
    expect(list.cells).toEqual(rowsOf(slovak))
  },
)

test('what a person says of the encoding and the delimiter is believed', async () => {
  const bytes = encoded('Île,b;c\nœuf,d;e\n', 'windows-1252')
  const list = await readTable(bytes, { encoding: 'windows-1251', delimiter: ',' })
  expect(list).toMatchObject({ encoding: 'windows-1251', isEncodingGuessed: false })
  expect(list.cells).toEqual([
    ['Оle', 'b;c'],
    ['њuf', 'd;e'],
  ])
})

test.each([
  ['a;b;c\n1,5;2;3\n4,5;5;6\n', ';'],
  ['a,b,c\n1;5,2,3\n', ','],
  ['a\tb\n1, 2\t3; 4\n', '\t'],
  ['a|b\n1|2\n', '|'],
  ['"x;y;z","b"\n"1;2;3",4\n', ','],
  ['only\none\n', ';'],
] as const)('the delimiter of %j is %j', async (text, delimiter) => {
  expect(await readTable(text)).toMatchObject({ delimiter })
})

test('the delimiter is found in a list whose first cells are longer than what is looked at', async () => {
  const list = await readTable(`"a,b";"${'long, '.repeat(5000)}"\n`.repeat(20))
  expect(list).toMatchObject({ delimiter: ';', columns: 2, refused: [] })
})

test('a list that names its own delimiter is believed, and the line that does is none of its rows', async () => {
  const list = await readTable('sep=;\r\na,b;c\r\n1,2;3\r\n')
  expect(list).toMatchObject({ delimiter: ';', rows: [{ line: 2 }, { line: 3 }] })
  expect(list.cells).toEqual([
    ['a,b', 'c'],
    ['1,2', '3'],
  ])
})

test.each(['\n', '\r\n', '\r'])(
  'rows begin on the line that an editor shows, ends being %j',
  async (end) => {
    const lines = ['a;b', '', '"one', 'two', '', 'three";x', '', '', '1;2', ' ; ', 'last;row']
    const list = await readTable(lines.join(end))
    expect(list.rows.map(({ line }) => line)).toEqual([1, 3, 9, 11])
    expect(list.cells[1]).toEqual([`one${end}two${end}${end}three`, 'x'])
  },
)

test('quotes as RFC 4180 has them; one that stands elsewhere is text', async () => {
  const list = await readTable('a;b\n"he said ""no""; twice";""\n5" pipe;"q"z\n')
  expect(list.cells).toEqual([
    ['a', 'b'],
    ['he said "no"; twice', ''],
    ['5" pipe', '"q"z'],
  ])
})

test('a quote that is never closed refuses the list and names its line, for the rest would be one cell', async () => {
  const text = 'a;b\n"x\ny";2\n\n\n"open;3\n4;5\n'
  expect(await refusalOf(text)).toMatchObject({ code: 'quote-left-open', line: 6 })
})

test('every row that cannot be taken is named with its line and reason; the others are taken', async () => {
  const rows = [
    'name;born;note',
    'short;1980',
    'long;1980;x;more',
    'blank beyond;1980;x;;  ;',
    'nul;19\u000080;x',
    `big;1980;${'x'.repeat(40_000)}`,
    'bell;1980;\u0007',
    'good;30/02/1980;=1+1',
    '',
    'old;1980;\u0085',
  ]
  const list = await readTable(`${rows.join('\n')}\n`)
  expect(list.refused).toEqual([
    { line: 2, code: 'too-few-cells' },
    { line: 3, code: 'too-many-cells', column: 4 },
    { line: 5, code: 'control-character', column: 2 },
    { line: 6, code: 'cell-too-long', column: 3 },
    { line: 7, code: 'control-character', column: 3 },
    { line: 10, code: 'control-character', column: 3 },
  ])
  expect(list.cells).toEqual([
    ['name', 'born', 'note'],
    ['blank beyond', '1980', 'x'],
    ['good', '30/02/1980', '=1+1'],
  ])
})

test('bytes that mean nothing refuse their row, and do not make another encoding of the list', async () => {
  const good = Buffer.from(`meno;x\n${'Ľubica;Šťastná\n'.repeat(20)}`)
  const list = await readTable(Buffer.concat([good, Buffer.from('a\u00ff;b\n', 'latin1'), good]))
  expect(list).toMatchObject({ encoding: 'utf-8' })
  expect(list.refused).toEqual([{ line: 22, code: 'unreadable-character', column: 1 }])
  expect(list.rows).toHaveLength(42)
})

test('signs that cannot be seen are left out, but for the joiners that Persian is spelt with', async () => {
  const list = await readTable('a;b\n\u202e\u2066Ján\u2069\u200b\u00ad;می\u200cروم\u200e\n')
  expect(list.cells[1]).toEqual(['Ján', 'می\u200cروم'])
})

test.each([
  ['', 'file-empty'],
  [' \n;;\n', 'file-empty'],
  ['%PDF-1.7\n', 'file-of-another-kind'],
  ['Rar!\u001a', 'file-of-another-kind'],
  ['a;b\n'.repeat(100_001), 'too-many-rows'],
  [`${';'.repeat(500)}x\n`, 'too-many-columns'],
  [`${'x;'.repeat(400)}x\n`.repeat(5000), 'too-many-values'],
  ['x'.repeat(20 * 1024 * 1024 + 1), 'file-too-large'],
] as const)('nothing is taken of what is too much or no list, kind %#', async (text, code) => {
  expect(await refusalOf(text)).toMatchObject({ code })
})

test('Excel of before 2007 is another kind of file, and a workbook with a password is named as one', async () => {
  const compound = Buffer.from('d0cf11e0a1b11ae1', 'hex')
  expect(await refusalOf(compound)).toMatchObject({ code: 'file-of-another-kind' })
  const locked = Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')])
  expect(await refusalOf(locked)).toMatchObject({ code: 'file-encrypted' })
})

function rowsOf(text: string): string[][] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(';'))
}
