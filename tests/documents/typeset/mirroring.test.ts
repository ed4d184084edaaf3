import { expect, test } from 'vitest'
import {
  columns,
  definitions,
  inLanguage,
  list,
  paragraph,
  table,
  type Block,
} from '#main/documents/typeset/blocks.ts'
import type { DocumentLanguage } from '#main/documents/typeset/document-language.ts'
import { BODY_SIZE } from '#main/documents/typeset/page.ts'
import { fill, isolate, words } from '#main/documents/typeset/pieces.ts'
import { type Drawn, drawnLines } from '#support/drawn-lines.ts'
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

const over = (text: string, across: number, down: number) => ({
  text: words(text),
  columns: across,
  rows: down,
})

/** Widths that no mirror image leaves as they are. */
const SPANS = [
  ['the first two columns', [[over('D', 2, 1), words('E')], cells('FGH')]],
  ['the last two columns', [[words('D'), over('E', 2, 1)], cells('FGH')]],
  ['all columns', [[over('D', 3, 1)], cells('FGH')]],
  ['two rows of the first column', [[over('D', 1, 2), ...cells('EF')], cells('GH')]],
  ['two rows of the column between', [[words('D'), over('E', 1, 2), words('F')], cells('GH')]],
  ['two rows of the last column', [[...cells('DE'), over('F', 1, 2)], cells('GH')]],
  ['two rows of the first two columns', [[over('D', 2, 2), words('E')], cells('F'), cells('GHI')]],
  ['two rows of the last two columns', [[words('D'), over('E', 2, 2)], cells('F'), cells('GHI')]],
] as const

const PAGE_WIDTH = 595.28
const mirror = (x: number): number => PAGE_WIDTH - x

/** From side to side, and from where a page begins to where it ends. */
function inOrder(drawn: readonly Drawn[], turn: (x: number) => number): number[][] {
  return drawn
    .map(({ left, top, right, bottom }) => {
      const [from = 0, to = 0] = [turn(left), turn(right)].toSorted((a, b) => a - b)
      return [Math.round(top), Math.round(from), Math.round(bottom), Math.round(to)]
    })
    .toSorted(
      (a, b) => a.map((value, at) => value - (b[at] ?? 0)).find((by) => Math.abs(by) > 2) ?? 0,
    )
}

function expectAlike(one: readonly number[][], other: readonly number[][]): void {
  expect(one).toHaveLength(other.length)
  const apart = one.flat().map((value, at) => Math.abs(value - (other.flat()[at] ?? 0)))
  expect(Math.max(...apart)).toBeLessThan(2)
}

test.each(SPANS)(
  'the lines of a table from the right are those of its twin from the left in a mirror, a cell over %s',
  async (_, rows) => {
    const grid = table({ head: cells('ABC'), widths: [60, '*', 110], rows })
    const [fromLeft, fromRight] = await Promise.all(
      (['ltr', 'rtl'] as const).map(async (direction) =>
        drawnLines(await typesetPage('fa', [inLanguage('fa', [grid], direction)])),
      ),
    )
    if (!fromLeft || !fromRight) throw new Error('Not set')
    expect(fromLeft.lines.length).toBeGreaterThan(5)
    expect(fromLeft.boxes).toHaveLength(3)
    expectAlike(
      inOrder(fromRight.lines, mirror),
      inOrder(fromLeft.lines, (x) => x),
    )
    expectAlike(
      inOrder(fromRight.boxes, mirror),
      inOrder(fromLeft.boxes, (x) => x),
    )
  },
)

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

const EM = BODY_SIZE.normal

/** How far from the edge of the page's text a list, its markers and its texts begin, level by level. */
const LIST_STEP = { margin: 0.4 * EM, number: 2 * EM, persianLetter: 2.6 * EM }

/** Digits of toBeCloseTo: within 1.6 points, for a letter does not fill its own width. */
const SIDE_BEARING = -0.5

test('lists of three scripts, one in another, have each its own markers at the side where it begins', async () => {
  const latin = inLanguage('sk', [list('number', [words('N'), words('O')])])
  const cyrillic = inLanguage('ru', [
    list('letter', [{ text: words('П'), blocks: [latin] }, words('Р')]),
  ])
  const nested = list('letter', [{ text: words('ط'), blocks: [cyrillic] }, words('ی')])
  const glyphs = await readGlyphs(await typesetPage('fa', [nested]))
  const lines = printedLines(glyphs)
  expect(lines.map(seenText)).toEqual(['ط (فلا', 'а) П', '1. N', '2. O', 'б) Р', 'ی (ب'])
  const { margin, number, persianLetter } = LIST_STEP
  const persian = [lines[0], lines[5]].map((line) =>
    line?.glyphs.toSorted((a, b) => b.right - a.right),
  )
  for (const line of persian) {
    expect(EDGES.right - (line?.[0]?.right ?? 0)).toBeCloseTo(margin, SIDE_BEARING)
    expect(EDGES.right - (line?.at(-1)?.right ?? 0)).toBeCloseTo(
      margin + persianLetter,
      SIDE_BEARING,
    )
  }
  const starts = lines.slice(1, 5).map((line) => {
    const [marker, ...rest] = line.glyphs.toSorted((a, b) => a.left - b.left)
    return [marker, rest.at(-1)].map((glyph) => (glyph?.left ?? 0) - EDGES.left)
  })
  const outer = [margin, margin + number]
  const inner = outer.map((start) => start + margin + number)
  for (const [index, expected] of [outer, inner, inner, outer].entries()) {
    for (const [at, start] of expected.entries())
      expect(starts[index]?.[at]).toBeCloseTo(start, SIDE_BEARING)
  }
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
