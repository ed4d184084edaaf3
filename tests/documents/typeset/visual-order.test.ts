import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inLanguage, paragraph } from '#main/documents/typeset/blocks.ts'
import { isolate, ltr, words } from '#main/documents/typeset/pieces.ts'
import { printedLines, seenText } from '#support/printed-lines.ts'
import { readGlyphs } from '#support/read-glyphs.ts'
import { EDGES, FONTS_FOLDER, typesetPage } from '#support/typeset-page.ts'
import { type ExpectedParagraph, visualFaults } from '#support/visual-order.ts'
import { LONG, SHORT, VERY_LONG } from './corpus.ts'

const LANGUAGES = { rtl: 'fa', ltr: 'sk' } as const

async function print(paragraphs: readonly ExpectedParagraph[]): Promise<Uint8Array> {
  return typesetPage(
    'fa',
    paragraphs.map(({ text, direction, justified }) =>
      inLanguage(LANGUAGES[direction], [
        paragraph(words(text), justified ? { align: 'justify' } : {}),
      ]),
    ),
  )
}

test('names, dates, phones, brackets and joined words stand in the order a reader expects', async () => {
  expect(await visualFaults(await print(SHORT), SHORT, EDGES)).toEqual([])
})

test('a long Persian paragraph breaks where it should and stays flush at the right', async () => {
  const paragraphs = [LONG, VERY_LONG]
  expect(await visualFaults(await print(paragraphs), paragraphs, EDGES)).toEqual([])
})

test('a justified Persian paragraph is flush on both sides', async () => {
  const paragraphs = [{ ...VERY_LONG, justified: true }]
  expect(await visualFaults(await print(paragraphs), paragraphs, EDGES)).toEqual([])
})

test('stock pdfmake prints the same texts wrongly, and this check sees it', async () => {
  const paragraphs = [...SHORT, LONG]
  const faults = await visualFaults(await stockPrint(paragraphs), paragraphs, EDGES)
  expect(faults.length).toBeGreaterThan(10)
  expect(faults.join('\n')).toContain('order: got')
  expect(faults).toContain('a character without a glyph')
})

// Written down by hand from left to right as the eye meets them on paper, so that they share nothing with bidi-js.
test.each([
  ['fa', [words('تاریخ: ۱۴۰۲/۰۵/۱۷')], '۱۴۰۲/۰۵/۱۷ :خیرات'],
  ['fa', [words('تلفن: '), ltr('+421 905'), words('.')], '.+421 905 :نفلت'],
  ['fa', [words('تا '), ltr('17. 5. 2023'), words(' (جمعه)')], '(هعمج) 17. 5. 2023 ات'],
  ['fa', [words('خانم '), isolate('Jana (Nová)'), words('، بله')], 'هلب ،Jana (Nová) مناخ'],
  ['fa', [words('آقای '), isolate('Иван Петров'), words(' آمد')], 'دمآ Иван Петров یاقآ'],
  ['fa', [words('زبان '), ltr('C++'), words(' و '), ltr('a@b.sk')], 'a@b.sk و C++ نابز'],
  ['fa', [words('[«سلام»]')], '[«مالس»]'],
  ['sk', [words('Meno '), isolate('سارا (علی)'), words(', vek 3')], 'Meno (یلع) اراس, vek 3'],
  ['ru', [words('Имя: '), isolate('سارا'), words(' (Сара)')], 'Имя: اراس (Сара)'],
] as const)('%s: the line %# reads as written down by hand', async (language, text, seen) => {
  const pdf = await typesetPage(language, [paragraph(text)])
  expect(printedLines(await readGlyphs(pdf)).map(seenText)).toEqual([seen])
})

async function stockPrint(paragraphs: readonly ExpectedParagraph[]): Promise<Uint8Array> {
  const pdfMake = createRequire(import.meta.url)('pdfmake')
  pdfMake.setFonts({ Vazirmatn: { normal: join(FONTS_FOLDER, 'Vazirmatn-Regular.ttf') } })
  pdfMake.setLocalAccessPolicy(() => true)
  pdfMake.setUrlAccessPolicy(() => false)
  const definition = {
    pageMargins: EDGES.left,
    defaultStyle: { font: 'Vazirmatn', fontSize: 11 },
    content: paragraphs.map(({ text, direction }) => ({
      text: text.replace(/[\u2066-\u2069]/gu, ''),
      alignment: direction === 'rtl' ? 'right' : 'left',
    })),
  }
  return pdfMake.createPdf(definition).getBuffer()
}
