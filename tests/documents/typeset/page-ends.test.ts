import { expect, test } from 'vitest'
import {
  type Block,
  columns,
  heading,
  keptTogether,
  list,
  pageBreak,
  paragraph,
  space,
  table,
  ticks,
} from '#main/documents/typeset/blocks.ts'
import { words } from '#main/documents/typeset/pieces.ts'
import { pageFaults } from '#support/page-faults.ts'
import { readPdfFile } from '#support/pdf-objects.ts'
import { printedLines, seenText } from '#support/printed-lines.ts'
import { readGlyphs } from '#support/read-glyphs.ts'
import { EDGES, pageOf, typesetPage } from '#support/typeset-page.ts'

// What stands at the end of one page, and at the beginning of the next.

const WORDS = { fa: 'حق دارید بدانید که ', sk: 'Máte právo vedieť, že ' } as const

/** Where lines begin, to a tenth of a point, of each page. */
async function beginnings(language: 'fa' | 'sk', blocks: readonly Block[]) {
  const lines = printedLines(await readGlyphs(await typesetPage(language, blocks)))
  const edges = lines.map(({ page, glyphs }) => {
    const seen = glyphs.filter(({ text }) => text.trim() !== '')
    const edge =
      language === 'fa'
        ? Math.max(...seen.map(({ right }) => right))
        : Math.min(...seen.map(({ left }) => left))
    return { page, edge: Math.round(edge * 10) / 10 }
  })
  return Map.groupBy(edges, ({ page }) => page)
}

test.each(['fa', 'sk'] as const)(
  '%s: the items of a list stand in one line on every page, and what comes after it stands at the edge',
  async (language) => {
    const text = words(WORDS[language].repeat(7))
    const items = Array.from({ length: 40 }, () => text)
    const pages = await beginnings(language, [list('bullet', items), paragraph(text)])
    expect(pages.size).toBeGreaterThan(1)
    const edges = [...new Set([...pages.values()].flat().map(({ edge }) => edge))]
    expect(edges).toHaveLength(2)
    const [item = 0, after = 0] = edges
    expect(after).toBeCloseTo(language === 'fa' ? EDGES.right : EDGES.left, -0.3)
    expect(Math.abs(after - item)).toBeGreaterThan(10)
  },
)

const ITEMS = 3

const MARKED: Readonly<Record<string, () => Block>> = {
  dot: () =>
    list(
      'bullet',
      Array.from({ length: ITEMS }, () => words('item')),
    ),
  box: () =>
    columns([
      { width: '*', blocks: Array.from({ length: ITEMS }, () => ticks([{ text: words('item') }])) },
    ]),
  ...Object.fromEntries(
    (['small', 'normal', 'large'] as const).map((size) => [
      `${size} cell`,
      () =>
        table({
          head: [],
          size,
          widths: [20, '*'],
          rows: Array.from({ length: ITEMS }, () => [{ tick: false }, words('item')]),
        }),
    ]),
  ),
}

/** How many dots and boxes are drawn on each page; a dot is four curves. */
function marksOf(pdf: Uint8Array): number[] {
  const pages = readPdfFile(pdf)
    .objects.map(({ stream }) => stream?.toString('latin1') ?? '')
    .filter((stream) => stream.startsWith('1 0 0 -1 '))
  return pages.map(
    (page) => (page.match(/ c\n/gu) ?? []).length / 4 + (page.match(/ re\n/gu) ?? []).length,
  )
}

test.each(Object.keys(MARKED))(
  'no %s stays at the foot of a page without its text',
  async (name) => {
    for (const language of ['fa', 'sk'] as const) {
      const blocks = Array.from({ length: 26 }, (_, more) => {
        const marked = MARKED[name]?.()
        return [...(more > 0 ? [pageBreak()] : []), space(700 + more), ...(marked ? [marked] : [])]
      })
      const pdf = await typesetPage(language, blocks.flat())
      const items = (await readGlyphs(pdf)).filter(({ text }) => text === 'm')
      const marks = marksOf(pdf)
      expect(marks.length).toBeGreaterThan(26)
      expect(marks).toEqual(
        marks.map((_, at) => items.filter(({ page }) => page === at + 1).length),
      )
    }
  },
)

const rows = (count: number) =>
  Array.from({ length: count }, (_, row) => [words(`row ${row}`), words('one\ntwo')])
const long = () =>
  table({ head: [words('First'), words('Second')], widths: ['*', '*'], rows: rows(24) })
const beside = () => [space(20), paragraph(words('beside'))]

const HEADED: Readonly<Record<string, () => readonly Block[]>> = {
  'a long table': () => [heading(2, words('HEADING')), long()],
  'a long table kept with it': () => [keptTogether([heading(2, words('HEADING')), long()])],
  'a heading of a long table': () => [
    heading(2, words('HEADING')),
    heading(3, words('HEADING')),
    long(),
  ],
  'a heading of a long table kept with it': () => [
    heading(2, words('HEADING')),
    keptTogether([heading(3, words('HEADING')), long()]),
  ],
  'a long table in a column': () => [
    columns([
      { width: '*', blocks: [heading(2, words('HEADING')), long()] },
      { width: 60, blocks: beside() },
    ]),
  ],
}

test.each(Object.keys(HEADED))('a heading does not stay behind %s', async (name) => {
  for (const language of ['sk', 'fa'] as const) {
    for (const gap of [660, 700]) {
      const content = [space(gap), ...(HEADED[name]?.() ?? [])]
      const lines = printedLines(await readGlyphs(await typesetPage(language, content)))
      const first = lines.filter(({ page }) => page === 1).map(seenText)
      expect(first.filter((line) => line !== 'beside').at(-1)).not.toBe('HEADING')
      expect(lines.map(seenText)).toContain('HEADING')
    }
  }
})

test.each([
  ['a heading', [heading(2, words('HEADING')), long()]],
  ['a heading of two lines', [heading(2, words('HEADING\nAGAIN')), long()]],
  ['a heading of a heading', [heading(2, words('TITLE')), heading(3, words('HEADING')), long()]],
  [
    'a heading in a column',
    [
      columns([
        { width: '*', blocks: [heading(2, words('HEADING')), long()] },
        { width: 60, blocks: beside() },
      ]),
    ],
  ],
] as const)('%s that stays behind a table is seen as a fault', async (_, content) => {
  const asParagraphs = (blocks: readonly Block[]): Block[] =>
    blocks.map((block) => {
      if (block.kind === 'heading') return paragraph(block.text)
      if (block.kind !== 'columns') return block
      const parts = block.columns.map((one) => ({ ...one, blocks: asParagraphs(one.blocks) }))
      return columns(parts)
    })
  const page = pageOf('sk', [space(700), ...content])
  const left = await typesetPage('sk', [space(700), ...asParagraphs(content)])
  expect((await pageFaults(left, page)).filter((fault) => fault.includes('HEADING'))).toHaveLength(
    1,
  )
  expect(await pageFaults(await typesetPage('sk', page.content), page)).toEqual([])
})

const above = (lines: number) => Array.from({ length: lines }, () => paragraph(words('letter')))

test('what is torn off stands at the foot of its page, however little stands above it, and what follows on the next', async () => {
  const cut = keptTogether([paragraph(words('cut here')), paragraph(words('last of the page'))], {
    atFoot: true,
  })
  const footOf = async (lines: number) => {
    const pdf = await typesetPage('sk', [...above(lines), cut, paragraph(words('after'))])
    const printed = printedLines(await readGlyphs(pdf))
    const after = printed.find((line) => seenText(line) === 'after')
    const last = printed.find((line) => seenText(line).startsWith('last'))
    return { baseline: last?.baseline ?? 0, page: last?.page, after: after?.page }
  }
  const [few, many] = [await footOf(1), await footOf(20)]
  expect(few).toMatchObject({ page: 1, after: 2 })
  expect(many).toMatchObject({ page: 1, after: 2 })
  expect(few.baseline).toBeCloseTo(many.baseline, 0)
  expect(few.baseline).toBeLessThan(60)
})
