import { expect, test } from 'vitest'
import {
  columns,
  definitions,
  list,
  paragraph,
  table,
  type Block,
} from '#main/documents/typeset/blocks.ts'
import type { DocumentLanguage } from '#main/documents/typeset/document-language.ts'
import { fill, isolate, words } from '#main/documents/typeset/pieces.ts'
import { printedLines, seenText } from '#support/printed-lines.ts'
import { readGlyphs } from '#support/read-glyphs.ts'
import { EDGES, typesetPage } from '#support/typeset-page.ts'

async function seenLines(language: DocumentLanguage, ...blocks: Block[]): Promise<string[]> {
  return printedLines(await readGlyphs(await typesetPage(language, blocks))).map(seenText)
}

const cells = (text: string) => Array.from(text, (letter) => words(letter))

const GRID = table({
  head: cells('ABC'),
  widths: [60, '*', 'auto'],
  rows: [
    [{ text: words('D'), rows: 2 }, ...cells('EF')],
    cells('GH'),
    [{ text: words('I'), columns: 2 }, words('J')],
  ],
})

test('a Persian table runs from right to left, cells over several columns and rows too', async () => {
  expect(await seenLines('fa', GRID)).toEqual(['C B A', 'F E D', 'H G', 'J I'])
  expect(await seenLines('sk', GRID)).toEqual(['A B C', 'D E F', 'G H', 'I J'])
})

async function leftOf(language: DocumentLanguage, letter: string): Promise<number> {
  const glyphs = await readGlyphs(await typesetPage(language, [GRID]))
  return glyphs.find((glyph) => glyph.text === letter)?.left ?? Number.NaN
}

test('the first column keeps its width at the other side', async () => {
  expect(await leftOf('sk', 'A')).toBeLessThan(EDGES.left + 10)
  expect(await leftOf('fa', 'A')).toBeGreaterThan(EDGES.right - 20)
  expect(await leftOf('fa', 'B')).toBeLessThan(EDGES.right - 60)
})

function tableOfTwoColumns(row: string): Block {
  return table({ head: cells('AB'), widths: ['*', '*'], rows: [cells(row)] })
}

test('a row with a cell too few or too many is refused: values would stand under the wrong head', async () => {
  await expect(typesetPage('sk', [tableOfTwoColumns('C')])).rejects.toThrow(
    'Row 2 has too few cells',
  )
  await expect(typesetPage('sk', [tableOfTwoColumns('CDE')])).rejects.toThrow(
    'Row 2 has too many cells',
  )
})

test('columns, labels and list markers stand on the side where reading begins', async () => {
  const two = columns([
    { width: '*', blocks: [paragraph(words('A'))] },
    { width: 80, blocks: [paragraph(words('B'))] },
  ])
  expect(await seenLines('fa', two)).toEqual(['B A'])
  expect(await seenLines('ru', two)).toEqual(['A B'])
  const label = definitions([[words('L'), isolate('V')]])
  expect(await seenLines('fa', label)).toEqual(['V L'])
  expect(await seenLines('en', label)).toEqual(['L V'])
})

test.each([
  ['fa', ['X .۱', 'X .۲'], ['X (فلا', 'X (ب']],
  ['ru', ['1. X', '2. X'], ['а) X', 'б) X']],
  ['sk', ['1. X', '2. X'], ['a) X', 'b) X']],
] as const)('%s: a list counts as that language does', async (language, numbers, letters) => {
  expect(await seenLines(language, list('number', cells('XX')))).toEqual(numbers)
  expect(await seenLines(language, list('letter', cells('XX')))).toEqual(letters)
})

async function footers(language: DocumentLanguage, sentence: string): Promise<string[]> {
  const pdf = await typesetPage(language, [paragraph(words('X\n'.repeat(60)))], {
    footer: (page, pages) => fill(sentence, { page, pages }),
  })
  return printedLines(await readGlyphs(pdf))
    .map(seenText)
    .filter((line) => line !== 'X')
}

test('pages are counted in the digits of the document', async () => {
  expect(await footers('fa', 'صفحهٔ {{page}} از {{pages}}')).toEqual(['۲ زا ۱ هحفص', '۲ زا ۲ هحفص'])
  expect(await footers('sk', 'Strana {{page}} z {{pages}}')).toEqual([
    'Strana 1 z 2',
    'Strana 2 z 2',
  ])
})
