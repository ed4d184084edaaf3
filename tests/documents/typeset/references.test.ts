import { expect, test } from 'vitest'
import { heading, pageBreak, paragraph, qrCode, space } from '#main/documents/typeset/blocks.ts'
import { fill, ltr, pageOf, words } from '#main/documents/typeset/pieces.ts'
import { readGlyphs } from '#support/read-glyphs.ts'
import { seenLines } from '#support/seen-lines.ts'
import { EDGES, typesetPage } from '#support/typeset-page.ts'

const seePage = (sentence: string, name: string) =>
  paragraph(fill(sentence, { page: pageOf(name) }))

test('a page is referred to before it is known, in the digits of the document', async () => {
  const persian = [
    seePage('صفحهٔ {{page}}', 'rules'),
    ...Array.from({ length: 11 }, pageBreak),
    heading(2, words('X'), { name: 'rules' }),
    seePage('صفحهٔ {{page}}', 'rules'),
  ]
  expect(await seenLines(await typesetPage('fa', persian))).toEqual(['۱۲ هحفص', 'X', '۱۲ هحفص'])
  const slovak = [heading(1, words('X'), { name: 'x' }), seePage('strana {{page}}.', 'x')]
  expect(await seenLines(await typesetPage('sk', slovak))).toEqual(['X', 'strana 1.'])
})

test('a heading that moved to the next page by itself is found there', async () => {
  const blocks = [seePage('{{page}}', 'h'), space(722), heading(2, words('H'), { name: 'h' })]
  const pdf = await typesetPage('sk', [...blocks, paragraph(words('T'))])
  expect(await seenLines(pdf)).toEqual(['2', 'H', 'T'])
})

test('a reference that itself moves its heading comes to rest', async () => {
  const wide = paragraph(fill('{{page}} '.repeat(2).trim(), { page: pageOf('h') }), { width: 9 })
  const blocks = [wide, space(715), heading(2, words('H'), { name: 'h' }), paragraph(words('T'))]
  const lines = await seenLines(await typesetPage('sk', blocks))
  const glyphs = await readGlyphs(await typesetPage('sk', blocks))
  const page = glyphs.find(({ text }) => text === 'H')?.page
  expect(lines.slice(0, 2)).toEqual([String(page), String(page)])
})

test('a name that no heading has, or two have, is an error', async () => {
  await expect(typesetPage('sk', [seePage('{{page}}', 'gone')])).rejects.toThrow('named gone')
  const twice = [heading(1, words('A'), { name: 'a' }), heading(1, words('B'), { name: 'a' })]
  await expect(typesetPage('sk', twice)).rejects.toThrow('Two headings are named a')
})

test.each([
  ['fa', 'پیش‌نویس', 'سیونشیپ'],
  ['ru', 'КОПИЯ', 'КОПИЯ'],
] as const)(
  '%s: a watermark stands on every page, whole and sloping',
  async (language, text, seen) => {
    const blocks = [paragraph(words('X')), pageBreak(), paragraph(words('Y'))]
    const pdf = await typesetPage(language, blocks, { watermark: words(text) })
    const glyphs = (await readGlyphs(pdf)).filter(({ fontSize }) => fontSize > 40)
    for (const page of [1, 2]) {
      const letters = glyphs.filter((glyph) => glyph.page === page)
      const across = letters.toSorted((a, b) => a.left - b.left)
      expect(across.map((letter) => letter.text.replace('\u200c', '')).join('')).toBe(seen)
      expect(across.at(-1)?.baseline ?? 0).toBeGreaterThan((across[0]?.baseline ?? 0) + 100)
      expect(letters.every(({ left, right }) => left > 0 && right < 595)).toBe(true)
    }
  },
)

test('a QR code has its caption under its middle', async () => {
  for (const align of ['start', 'end', 'center'] as const) {
    const block = qrCode('7F3K', { caption: ltr('7F3K'), size: 60, align })
    const glyphs = await readGlyphs(await typesetPage('fa', [block]))
    const middle = ((glyphs[0]?.left ?? 0) + (glyphs.at(-1)?.right ?? 0)) / 2
    const expected = { start: EDGES.right - 30, end: EDGES.left + 30, center: 595.28 / 2 }
    expect(middle).toBeCloseTo(expected[align], 0)
  }
})
