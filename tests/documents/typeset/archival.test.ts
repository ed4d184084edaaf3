import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { heading, paragraph, picture, table } from '#main/documents/typeset/blocks.ts'
import { isolate, words } from '#main/documents/typeset/pieces.ts'
import { pdfNames } from '#support/pdf-names.ts'
import { smallPng } from '#support/small-png.ts'
import { typesetPage } from '#support/typeset-page.ts'

// No validator is to be had, so these are rules of ISO 19005-2 that can be read off the bytes.

async function paper(): Promise<{ bytes: Uint8Array; text: string }> {
  const bytes = await typesetPage(
    'fa',
    [
      heading(1, words('نامه')),
      paragraph([words('نام: '), isolate('Мария Jana')]),
      table({ head: [words('الف')], widths: ['*'], rows: [[words('ب')]] }),
      picture({ type: 'png', bytes: smallPng() }, { fit: [9, 9] }),
    ],
    { title: 'نامه <1> & 2', watermark: words('رونوشت') },
  )
  return { bytes, text: Buffer.from(bytes).toString('latin1') }
}

test('the file names its standard, its colours and itself (6.1.2, 6.1.3, 6.2.3, 6.6.4)', async () => {
  const { bytes, text } = await paper()
  expect(text.startsWith('%PDF-1.7\n%\xFF\xFF\xFF\xFF')).toBe(true)
  expect(text).toMatch(/\/ID \[<[0-9a-f]{32}> <[0-9a-f]{32}>\]/u)
  expect(text).toContain('/S /GTS_PDFA1')
  expect(text).toContain('<pdfaid:part>2</pdfaid:part>')
  expect(text).toContain('<pdfaid:conformance>B</pdfaid:conformance>')
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const { info, metadata } = await (await task.promise).getMetadata()
  expect(info).toMatchObject({ Title: 'نامه <1> & 2' })
  expect(metadata?.get('dc:title')).toBe('نامه <1> & 2')
  await task.destroy()
})

test('every font is in the file with the glyphs it needs (6.2.11.4, 6.2.11.3.2, 6.2.11.8)', async () => {
  const { text } = await paper()
  const fonts = text.match(/\/Subtype \/CIDFontType2/gu) ?? []
  expect(fonts.length).toBeGreaterThan(1)
  expect(text.match(/\/FontFile2 /gu)).toHaveLength(fonts.length)
  expect(text.match(/\/CIDToGIDMap \/Identity/gu)).toHaveLength(fonts.length)
  expect(text.match(/\/ToUnicode /gu)).toHaveLength(fonts.length)
})

test('nothing is locked, acts, is outside or is smoothed away (6.1.3, 6.5, 6.2.8, 6.9)', async () => {
  const { bytes } = await paper()
  const names = pdfNames(bytes)
  const forbidden = [
    'Encrypt',
    'JavaScript',
    'Launch',
    'Movie',
    'Sound',
    'XFA',
    'LZWDecode',
    'Alternates',
    'OPI',
    'Interpolate',
    'NeedAppearances',
    'PS',
  ]
  expect(forbidden.filter((name) => names.has(name))).toEqual([])
})
