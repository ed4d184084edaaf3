import { expect, test } from 'vitest'
import {
  columns,
  fillIn,
  heading,
  inLanguage,
  keptTogether,
  pageBreak,
  type Paragraph,
  paragraph,
  space,
  table,
} from '#main/documents/typeset/blocks.ts'
import { BODY_SIZE } from '#main/documents/typeset/page.ts'
import {
  bold,
  isolate,
  ltr,
  piecesOf,
  rtl,
  type Text,
  words,
} from '#main/documents/typeset/pieces.ts'
import { printedLines, seenText } from '#support/printed-lines.ts'
import { type PlacedGlyph, readGlyphs } from '#support/read-glyphs.ts'
import { EDGES, typesetPage } from '#support/typeset-page.ts'
import { HOSTILE_VALUES, LONG_WORDS } from '../hostile-values.ts'

function runsOver(glyphs: readonly PlacedGlyph[]): PlacedGlyph[] {
  const { left, right } = EDGES
  return glyphs.filter((glyph) => glyph.left < left - 1 || glyph.right > right + 1)
}

test.each([
  ['a letter each', 'ي', 'fa', 50_000],
  ['letters with marks', 'x̌', 'sk', 5_000],
  ['two directions', 'a۱ب', 'fa', 5_000],
] as const)(
  'a word too long for any line (%s) breaks at the edge and loses nothing',
  async (_, part, language, length) => {
    const word = part.repeat(length / part.length)
    const pdf = await typesetPage(language, [paragraph(isolate(word))])
    const glyphs = await readGlyphs(pdf)
    expect(glyphs.flatMap((glyph) => Array.from(glyph.text))).toHaveLength(Array.from(word).length)
    expect(runsOver(glyphs)).toEqual([])
  },
)

test.each(['fa', 'ru', 'sk', 'en'] as const)(
  '%s: whatever people type stays within its column and has its glyphs',
  async (language) => {
    const rows = [...HOSTILE_VALUES, ...LONG_WORDS.map((word) => word.slice(0, 900))].map(
      (value) => [isolate(value), bold(ltr(value)), rtl(value)],
    )
    const block = table({ head: [], widths: [90, '*', 'auto'], rows })
    const glyphs = await readGlyphs(await typesetPage(language, [block]))
    expect(runsOver(glyphs)).toEqual([])
    expect(glyphs.filter(({ glyphId }) => glyphId === 0)).toEqual([])
  },
)

test('an over-long word in a table stays in its column', async () => {
  const row = [isolate('x'.repeat(300)), ltr('+421 905 123 456'), isolate('پ'.repeat(300))]
  for (const language of ['fa', 'sk'] as const) {
    const head = [words('A'), words('B'), words('C')]
    const block = table({ head, widths: ['auto', 'auto', '*'], rows: [row] })
    expect(runsOver(await readGlyphs(await typesetPage(language, [block])))).toEqual([])
  }
})

test.each([
  ['fa', ['کد و رمز', 'گام بعدی چیست', 'تاریخ (روز و ماه)']],
  ['ru', ['Код и знак', 'Что делать дальше', 'Ответ до дня', 'Согласие кого именно']],
  ['sk', ['Kód a heslo', 'Ďalší krok je', 'Odpoveď do dňa', 'Dátum (deň a mesiac)']],
] as const)(
  '%s: a label beside dots does not break while there is room',
  async (language, labels) => {
    const blocks = labels.flatMap((label) => [fillIn(words(label)), fillIn(bold(words(label)))])
    for (const fontSize of [9.5, 10, 10.5, 11, 13]) {
      const lines = printedLines(
        await readGlyphs(await typesetPage(language, blocks, { fontSize })),
      )
      expect(lines).toHaveLength(blocks.length)
    }
  },
)

test('a phone number is not broken over two lines', async () => {
  const text = Array.from({ length: 40 }, () => [
    words('تلفن '),
    ltr('+421 905 123 456'),
    words('، '),
  ])
  const lines = printedLines(await readGlyphs(await typesetPage('fa', [paragraph(text.flat())])))
  const seen = lines.map(seenText).join('\n')
  expect(lines.length).toBeGreaterThan(5)
  expect(seen.match(/\+421 905 123 456/gu)).toHaveLength(40)
})

/** Of the glyphs of one Persian line, in the order of reading. */
async function widths(...text: readonly Text[]): Promise<number[]> {
  const glyphs = await readGlyphs(await typesetPage('fa', [paragraph(text.flatMap(piecesOf))]))
  return glyphs.toSorted((a, b) => b.left - a.left).map((glyph) => glyph.right - glyph.left)
}

test('a word half in bold keeps its letters joined', async () => {
  const whole = await widths(words('مهربان'))
  const halves = await widths(words('مه'), bold(words('ربان')))
  expect(halves.slice(0, 2)).toEqual(whole.slice(0, 2))
  expect(halves.slice(2)).not.toEqual(whole.slice(2))
  const apart = await widths(words('مه '), bold(words('ربان')))
  expect(apart[1]).not.toBeCloseTo(whole[1] ?? 0, 1)
})

test('a soft hyphen shows where the line breaks, and only there', async () => {
  const text = words('neigh\u00adbour\u00adhood neigh\u00adbour\u00adhood')
  const lines = async (width: number): Promise<string[]> => {
    const pdf = await typesetPage('en', [paragraph(text, { width })])
    return printedLines(await readGlyphs(pdf)).map(seenText)
  }
  expect(await lines(300)).toEqual(['neighbourhood neighbourhood'])
  expect(await lines(120)).toEqual(['neighbourhood neigh-', 'bourhood'])
})

test('a Persian word broken at a soft hyphen keeps its joined letters, and its hyphen stands at the left', async () => {
  const whole = await widths(words('مهربانمهربان'))
  const broken = words('مهربان\u00adمهربان')
  const glyphs = await readGlyphs(await typesetPage('fa', [paragraph(broken, { width: 40 })]))
  const [first = [], second = []] = printedLines(glyphs).map((line) =>
    line.glyphs.filter(({ text }) => text !== '\u200d').toReversed(),
  )
  expect(first.at(-1)?.text).toBe('-')
  const drawn = [...first.slice(0, -1), ...second].map(({ left, right }) => right - left)
  expect(drawn.map((width) => width.toFixed(2))).toEqual(whole.map((width) => width.toFixed(2)))
})

test('an over-long Persian word keeps its joined letters where it is cut', async () => {
  const word = 'ب'.repeat(200)
  const lines = printedLines(await readGlyphs(await typesetPage('fa', [paragraph(isolate(word))])))
  expect(lines.length).toBeGreaterThan(1)
  const widest = (line: (typeof lines)[number]) => line.glyphs.map(({ glyphId }) => glyphId)
  const forms = lines.flatMap((line) => widest(line).toReversed())
  expect(new Set(forms).size).toBe(3)
  expect(new Set(forms.slice(1, -1)).size).toBe(1)
})

test('a word is hyphenated only where its hyphen fits too', async () => {
  const text = words('ne\u00adigh\u00adbo\u00adur\u00adho\u00adod '.repeat(4))
  for (let width = 60; width < 120; width += 7) {
    const glyphs = await readGlyphs(await typesetPage('en', [paragraph(text, { width })]))
    expect(Math.max(...glyphs.map((glyph) => glyph.right))).toBeLessThan(EDGES.left + width + 0.1)
  }
})

test('a heading does not stay alone at the foot of a page', async () => {
  const filler = Array.from({ length: 43 }, () => paragraph(words('X')))
  for (let fewer = 0; fewer < 8; fewer++) {
    const blocks = [...filler.slice(fewer), heading(2, words('H')), paragraph(words('T'))]
    const glyphs = await readGlyphs(await typesetPage('sk', blocks))
    const pageOfText = (text: string) => glyphs.find((glyph) => glyph.text === text)?.page
    expect(pageOfText('H')).toBe(pageOfText('T'))
  }
})

test.each([
  ['kept together', (a: Paragraph, b: Paragraph) => keptTogether([a, b])],
  [
    'the head of a table and its first row',
    (a: Paragraph, b: Paragraph) => table({ head: [a.text], widths: ['*'], rows: [[b.text]] }),
  ],
])('a heading does not stay behind when what follows moves as a whole: %s', async (_, whole) => {
  const filler = Array.from({ length: 43 }, () => paragraph(words('X')))
  const block = whole(paragraph(words('T\nt')), paragraph(words('U\nu')))
  for (let fewer = 0; fewer < 12; fewer++) {
    const blocks = [...filler.slice(fewer), heading(2, words('H')), block]
    const glyphs = await readGlyphs(await typesetPage('sk', blocks))
    const pageOfText = (text: string) => glyphs.find((glyph) => glyph.text === text)?.page
    expect(pageOfText('H')).toBe(pageOfText('T'))
    expect(pageOfText('u')).toBe(pageOfText('T'))
  }
})

test('large print and A5 are what they say', async () => {
  const pdf = await typesetPage('fa', [paragraph(words('سلام'))], {
    size: 'A5',
    fontSize: BODY_SIZE.large,
  })
  const [glyph] = await readGlyphs(pdf)
  expect(glyph?.fontSize).toBe(BODY_SIZE.large)
  expect(glyph?.right).toBeLessThan(419.53 - 30)
  expect(glyph?.baseline).toBeLessThan(595.28)
})

test('lines stand equally far apart whichever font a word comes from', async () => {
  const mixed = [words('Meno سارا\nи Мария\nplain\nسلام')]
  for (const language of ['fa', 'sk'] as const) {
    const lines = printedLines(await readGlyphs(await typesetPage(language, [paragraph(mixed)])))
    const steps = lines.slice(1).map((line, index) => (lines[index]?.baseline ?? 0) - line.baseline)
    for (const step of steps) expect(Math.abs(step - (steps[0] ?? 0))).toBeLessThan(1)
  }
})

test('a part in another language turns its columns round, and only its own', async () => {
  const two = columns([
    { width: '*', blocks: [paragraph(words('A'))] },
    { width: '*', blocks: [paragraph(words('B'))] },
  ])
  const pdf = await typesetPage('sk', [two, inLanguage('fa', [two]), two])
  expect(printedLines(await readGlyphs(pdf)).map(seenText)).toEqual(['A B', 'B A', 'A B'])
})

/** Each letter with its page. */
async function places(...blocks: Parameters<typeof typesetPage>[1]): Promise<string[]> {
  const glyphs = await readGlyphs(await typesetPage('sk', blocks))
  return glyphs.map(({ text, page }) => `${text}${page}`)
}

test('blocks kept together move to the next page as one, a page break and a space do what they say', async () => {
  const [a, b, c] = [paragraph(words('A')), paragraph(words('B')), paragraph(words('C'))]
  expect(await places(a, pageBreak(), b)).toEqual(['A1', 'B2'])
  expect(await places(a, space(715), b, c)).toEqual(['A1', 'B1', 'C2'])
  expect(await places(a, space(715), keptTogether([b, c]))).toEqual(['A1', 'B2', 'C2'])
})

test('a right-to-left value in a Slovak line reads from the right even if it begins with digits', async () => {
  const text = [words('Adresa '), rtl('12 کوچه، 5'), words(' (byt)')]
  const glyphs = await readGlyphs(await typesetPage('sk', [paragraph(text)]))
  expect(printedLines(glyphs).map(seenText)).toEqual(['Adresa 5 ،هچوک 12 (byt)'])
})
