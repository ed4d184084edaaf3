import { beforeAll, expect, test } from 'vitest'
import { pdfMake } from '#main/documents/typeset/bidi/internals.ts'
import { languageStyle } from '#main/documents/typeset/document-language.ts'
import { typesetPage } from '#support/typeset-page.ts'

// Definitions in pdfmake's own words: no block can say these things.
async function print(more: object): Promise<Uint8Array> {
  const definition = { content: ['سلام'], defaultStyle: languageStyle('fa'), ...more }
  return pdfMake.createPdf(definition).getBuffer()
}

beforeAll(async () => {
  await typesetPage('fa', [])
})

test.each([
  ['a watermark', { watermark: { text: 'کپی', font: 'Vazirmatn' } }],
  ['a watermark without glyphs', { watermark: { text: 'копия', font: 'Vazirmatn' } }],
  ['a paragraph without the style', { content: ['سلام', { text: 'سلام', typeset: false }] }],
])('%s that would go beside the layer is an error, not a wrong line', async (_, more) => {
  await expect(print(more)).rejects.toThrow('beside the bidi layer')
})

test('what stock draws rightly may pass it', async () => {
  const pdf = await print({ watermark: { text: 'copy', font: 'Vazirmatn' } })
  expect(pdf.length).toBeGreaterThan(1000)
})
