import { deflateSync } from 'node:zlib'
import { encode } from 'uqr'
import { expect, test } from 'vitest'
import {
  cutLine,
  fillIn,
  picture,
  qrCode,
  signatures,
  ticks,
} from '#main/documents/typeset/blocks.ts'
import { setBlocks } from '#main/documents/typeset/blocks/set-block.ts'
import { UnusablePicture } from '#main/documents/typeset/blocks/picture.ts'
import { setQrCode } from '#main/documents/typeset/blocks/qr-code.ts'
import { PageNumbers } from '#main/documents/typeset/page-numbers.ts'
import { words } from '#main/documents/typeset/pieces.ts'
import { readGlyphs } from '#support/read-glyphs.ts'
import { smallPng } from '#support/small-png.ts'
import { typesetPage } from '#support/typeset-page.ts'

const SETTING = {
  language: 'fa',
  rightToLeft: true,
  fontSize: 10,
  width: 100,
  pageNumbers: new PageNumbers(),
  setBlocks,
}
const FIT = [40, 40] as const

test('the QR code on paper has exactly the modules of the code', () => {
  const content = 'OKNO-7F3K-QX'
  const { data } = encode(content, { ecc: 'M', border: 0 })
  const module = 60 / data.length
  const drawn = data.map((row) => row.map(() => false))
  const { canvas } = setQrCode({ kind: 'qrCode', content, size: 60, align: 'start' }, SETTING)
  if (!Array.isArray(canvas)) throw new TypeError('No drawing')
  for (const { x, y, w } of canvas) {
    const first = Math.round(x / module)
    drawn[Math.round(y / module)]?.fill(true, first, first + Math.round(w / module))
  }
  expect(drawn).toEqual(data)
})

test('boxes, scissors, dots and frames are drawn: they need no glyph', async () => {
  const blocks = [
    ticks([{ text: [], ticked: true }, { text: [] }]),
    cutLine(),
    fillIn([], { lines: 3 }),
    signatures([{ caption: [] }], []),
    qrCode('7F3K'),
  ]
  const glyphs = await readGlyphs(await typesetPage('fa', blocks))
  expect(
    glyphs
      .map((glyph) => glyph.text)
      .join('')
      .trim(),
  ).toBe('')
})

test('a logo of shapes is printed', async () => {
  const source =
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0H9V9Z"/></svg>'
  const pdf = await typesetPage('fa', [picture({ type: 'svg', source }, { fit: FIT })])
  expect(pdf.length).toBeGreaterThan(500)
})

test('a transparent PNG is printed', async () => {
  const pdf = await typesetPage('sk', [picture({ type: 'png', bytes: smallPng() }, { fit: FIT })])
  expect(pdf.length).toBeGreaterThan(500)
})

const png = (bytes: Uint8Array) => ({ type: 'png', bytes }) as const
const svg = (source: string) => ({ type: 'svg', source }) as const

test.each([
  ['no PNG', png(Buffer.from('no picture'))],
  ['nothing', png(new Uint8Array())],
  ['a PNG cut off', png(smallPng().subarray(0, 50))],
  ['a PNG whose pixels do not unpack', png(smallPng(Buffer.from('torn')))],
  ['a PNG without its last row', png(smallPng(deflateSync(Buffer.alloc(9))))],
  ['a PNG with a filter that does not exist', png(smallPng(deflateSync(Buffer.alloc(18, 9))))],
  ['no SVG', svg('no picture')],
  ['an SVG without a size', svg('<svg><path d="M0 0"/></svg>')],
])('%s is refused before it is printed', async (_, source) => {
  const setting = typesetPage('sk', [picture(source, { fit: FIT })])
  await expect(setting).rejects.toBeInstanceOf(UnusablePicture)
})

test.each([
  ['text', '<text>سلام</text>'],
  ['image', '<image width="9" height="9" xlink:href="file:///etc/hostname"/>'],
  ['foreignObject', '<foreignObject/>'],
  ['script', '<script>1</script>'],
  ['href', '<linearGradient href="https://example.org/x"/>'],
  ['url()', '<path fill="url(https://example.org/x)"/>'],
])('an SVG with %s is refused: it would miss the layer or reach out', async (found, inside) => {
  const source = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${inside}</svg>`
  const failure = await typesetPage('sk', [picture({ type: 'svg', source }, { fit: FIT })]).catch(
    (error: unknown) => error,
  )
  expect(failure).toBeInstanceOf(UnusablePicture)
  expect(String(failure)).toContain(found)
})

test('signatures come first and the stamp last, in the order of reading', async () => {
  const block = signatures([{ caption: words('A') }, { caption: words('B') }], words('C'))
  const order = async (language: 'fa' | 'sk'): Promise<string> => {
    const glyphs = await readGlyphs(await typesetPage(language, [block]))
    return glyphs
      .toSorted((a, b) => a.left - b.left)
      .map((glyph) => glyph.text)
      .join('')
  }
  expect(await order('sk')).toBe('ABC')
  expect(await order('fa')).toBe('CBA')
})
