import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { beforeAll, expect, test } from 'vitest'
import { fill, words } from '#main/documents/typeset/pieces.ts'
import { advanceWidths } from '#support/embedded-font.ts'
import { everyBlock } from '#support/every-block.ts'
import { objectAt, type PdfFile, type PdfObject, readPdfFile } from '#support/pdf-objects.ts'
import { pdfNames } from '#support/pdf-names.ts'
import { typesetPage } from '#support/typeset-page.ts'

// The rules of ISO 19005-2 that can be read off the bytes, each with its clause. What needs a validator's knowledge of every font
// table, of ICC profiles and of XMP schemas is looked at in papers/validator.test.ts, by a validator of ISO 19005-1.

const TITLE = 'نامه <1> & 2'

let bytes: Uint8Array
let file: PdfFile
let names: ReadonlySet<string>

beforeAll(async () => {
  bytes = await typesetPage('fa', everyBlock(), {
    title: TITLE,
    watermark: words('رونوشت'),
    footer: (page) => fill('صفحهٔ {{page}}', { page }),
  })
  file = readPdfFile(bytes)
  names = pdfNames(bytes)
})

const withKey = (key: string): PdfObject[] => file.objects.filter(({ text }) => text.includes(key))
const contents = (): string[] =>
  withKey('/Type /Page\n').map((page) => String(objectAt(file, 'Contents', page).stream))

/** The operators of page descriptions (ISO 32000-1, annex A). */
const OPERATORS = new Set(
  'b B b* B* BDC BI BMC BT BX c cm CS cs d d0 d1 Do DP EI EMC ET EX f F f* G g gs h i ID j J K k l m M MP n q Q re RG rg ri s S SC sc SCN scn sh T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y \' "'.split(
    ' ',
  ),
)

function operatorsOf(content: string): string[] {
  const bare = content
    .replace(/\((?:\\.|[^\\()])*\)|<<|>>|<[0-9A-Fa-f\s]*>|[[\]]/gu, ' ')
    .replace(/\/[^\s()<>[\]{}/%]+/gu, ' ')
  return bare.split(/\s+/u).filter((word) => word !== '' && !/^[-+.\d]+$/u.test(word))
}

function deepest(content: string, opens: RegExp, closes: RegExp): number {
  let [depth, most] = [0, 0]
  for (const operator of operatorsOf(content)) {
    if (opens.test(operator)) depth++
    if (closes.test(operator)) depth--
    if (depth < 0) return Number.NaN
    most = Math.max(most, depth)
  }
  return depth === 0 ? most : Number.NaN
}

const RULES: readonly [clause: string, says: string, holds: () => boolean][] = [
  [
    '6.1.2',
    'the header is %PDF-1.7 and a comment of bytes above 127',
    () => file.text.startsWith('%PDF-1.7\n%\xFF\xFF\xFF\xFF'),
  ],
  [
    '6.1.3',
    'the trailer identifies the file, nothing is encrypted or follows its end',
    () =>
      /\/ID \[<[0-9a-f]{32}> <[0-9a-f]{32}>\]/u.test(file.trailer) && /%%EOF\n?$/u.test(file.text),
  ],
  [
    '6.1.6',
    'strings in hexadecimal digits hold pairs of nothing else',
    () =>
      contents().every(
        (content) => !/<(?!<)[^>]*[^0-9A-Fa-f\s>][^>]*>/u.test(content.replace(/<<|>>/gu, '')),
      ),
  ],
  [
    '6.1.7.1',
    'a stream is as long as it says and lies in the file',
    () => withKey('/FFilter').length + withKey('/FDecodeParms').length === 0,
  ],
  [
    '6.1.7.2',
    'no stream is packed by LZW or a filter unknown to PDF',
    () =>
      file.objects.every(({ text }) => !/\/Filter (?!\/FlateDecode|\[?\/DCTDecode)/u.test(text)),
  ],
  [
    '6.1.8',
    'a name has at most 127 bytes and is UTF-8',
    () => [...names].every((name) => name.length <= 127),
  ],
  [
    '6.1.13',
    'strings, numbers, objects and nested states keep to the limits',
    () =>
      file.objects.length < 8_388_607 &&
      file.objects.every(({ text }) => !/\((?:\\.|[^\\()]){32768}/u.test(text)) &&
      contents().every((content) => deepest(content, /^q$/u, /^Q$/u) <= 28),
  ],
  [
    '6.2.2',
    'pages hold known operators only, in pairs, with resources of their own',
    () =>
      contents().every(
        (content) =>
          operatorsOf(content).every((operator) => OPERATORS.has(operator)) &&
          deepest(content, /^B[DM]C$/u, /^EMC$/u) >= 1,
      ) && withKey('/Type /Page\n').every(({ text }) => text.includes('/Resources')),
  ],
  [
    '6.2.3',
    'one output intent with a profile of its colours',
    () => {
      const [intent, ...others] = withKey('/S /GTS_PDFA1')
      const profile = intent && objectAt(file, 'DestOutputProfile', intent)
      return (
        others.length === 0 &&
        profile?.stream?.toString('latin1', 16, 20) === 'RGB ' &&
        profile.text.includes('/N 3')
      )
    },
  ],
  [
    '6.2.4',
    'colours are those of the profile',
    () =>
      !names.has('DeviceCMYK') &&
      contents().every(
        (content) => !operatorsOf(content).some((operator) => /^[kK]$/u.test(operator)),
      ),
  ],
  [
    '6.2.5',
    'no transfer functions and no halftones',
    () => withKey('/Type /ExtGState').every(({ text }) => !/\/(?:TR2?|HTP|HT) /u.test(text)),
  ],
  [
    '6.2.8',
    'pictures have no alternates and are not smoothed',
    () =>
      !['Alternates', 'OPI'].some((name) => names.has(name)) &&
      withKey('/Interpolate true').length === 0,
  ],
  [
    '6.2.9',
    'no PostScript, no references to other files',
    () => !['PS', 'Subtype2', 'Ref'].some((name) => names.has(name)),
  ],
  [
    '6.2.10',
    'what is transparent is mixed in a known way',
    () => !names.has('BM') || withKey('/BM /Normal').length > 0,
  ],
  [
    '6.2.11.3',
    'glyphs are numbered as in the font program',
    () => withKey('/CIDFontType2').every(({ text }) => text.includes('/CIDToGIDMap /Identity')),
  ],
  [
    '6.2.11.4',
    'every font is in the file, with every glyph that the page knows the width of',
    () =>
      fonts().length > 2 && fonts().every(({ widths, glyphs }) => glyphs.length >= widths.length),
  ],
  [
    '6.2.11.5',
    'the page and the font program agree how wide a glyph is',
    () =>
      fonts().every(({ widths, glyphs }) =>
        // The first is .notdef, never drawn; pdfkit gives its width in the font's own units.
        widths
          .slice(1)
          .every((width, index) => Math.abs(width - (glyphs[index + 1] ?? Number.NaN)) <= 1),
      ),
  ],
  [
    '6.2.11.7',
    'every glyph that is drawn says what it is read as',
    () =>
      withKey('/Subtype /Type0').every((font) => {
        const map = String(objectAt(file, 'ToUnicode', font).stream)
        const read = [...map.matchAll(/<([0-9a-f ]*)>(?=[ \]])/gu)].map(([, code = '']) => code)
        return read.length > 1 && !/<>|<fffe>|<feff>/u.test(map)
      }),
  ],
  [
    '6.2.11.8',
    'no glyph stands for a missing one',
    () =>
      contents().every(
        (content) =>
          ![...content.matchAll(/<([0-9a-f]+)>/gu)].some(([, hex = '']) =>
            codesOf(hex).includes(0),
          ),
      ),
  ],
  ['6.3', 'no annotations', () => !names.has('Annots')],
  [
    '6.4',
    'no forms',
    () => !['AcroForm', 'XFA', 'NeedAppearances'].some((name) => names.has(name)),
  ],
  [
    '6.5',
    'nothing acts',
    () =>
      ![
        'OpenAction',
        'AA',
        'JavaScript',
        'JS',
        'Launch',
        'URI',
        'SubmitForm',
        'Movie',
        'Sound',
      ].some((name) => names.has(name)),
  ],
  [
    '6.6.2.1',
    'metadata are in clear, as XML without an encoding of their own',
    () => {
      const [metadata] = withKey('/Type /Metadata')
      return (
        metadata !== undefined &&
        !metadata.text.includes('/Filter') &&
        !/bytes=|encoding=/u.test(String(metadata.stream))
      )
    },
  ],
  [
    '6.6.4',
    'they name the standard',
    () =>
      file.text.includes('<pdfaid:part>2</pdfaid:part>') &&
      file.text.includes('<pdfaid:conformance>B</pdfaid:conformance>'),
  ],
  [
    '6.8',
    'no files are carried',
    () => !['EmbeddedFile', 'EmbeddedFiles', 'EF', 'AF'].some((name) => names.has(name)),
  ],
  ['6.9', 'nothing is optional', () => !['OCProperties', 'OCG'].some((name) => names.has(name))],
  [
    '6.10',
    'no other presentations',
    () => !['AlternatePresentations', 'PresSteps'].some((name) => names.has(name)),
  ],
  ['6.11', 'nothing is required of the reader', () => !names.has('Requirements')],
]

function codesOf(hex: string): number[] {
  return (hex.match(/.{4}/gu) ?? []).map((code) => Number.parseInt(code, 16))
}

function fonts(): { widths: number[]; glyphs: number[] }[] {
  return withKey('/CIDFontType2').map((font) => {
    const descriptor = objectAt(file, 'FontDescriptor', font)
    const { stream = Buffer.alloc(0) } = objectAt(file, 'FontFile2', descriptor)
    const widths = /\/W \[0 \[([^\]]*)\]/u.exec(font.text)?.[1] ?? ''
    return { widths: widths.trim().split(/\s+/u).map(Number), glyphs: advanceWidths(stream) }
  })
}

test.each(RULES)('ISO 19005-2, %s: %s', (_clause, _says, holds) => {
  expect(holds()).toBe(true)
})

test('what the file says of itself it says twice alike (6.6.2.3)', async () => {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const { info, metadata } = await (await task.promise).getMetadata()
  expect(info).toMatchObject({ Title: TITLE, Creator: 'Okno' })
  expect(metadata?.get('dc:title')).toBe(TITLE)
  expect(metadata?.get('xmp:creatortool')).toBe('Okno')
  expect(info).toHaveProperty('CreationDate', 'D:20260321080000Z')
  expect(metadata?.get('xmp:createdate')).toContain('2026-03-21T08:00:00')
  await task.destroy()
})

test('no conformance is claimed that nobody checked: no PDF/UA', () => {
  expect(file.text).not.toContain('pdfuaid')
})
