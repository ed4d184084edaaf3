import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import {
  definitions,
  heading,
  list,
  paragraph,
  picture,
  qrCode,
  table,
} from '#main/documents/typeset/blocks.ts'
import { isolate, ltr, words } from '#main/documents/typeset/pieces.ts'
import { hasPoppler, pageText } from '#support/page-text.ts'
import { pdfNames } from '#support/pdf-names.ts'
import { smallPng } from '#support/small-png.ts'
import { typesetPage } from '#support/typeset-page.ts'
import { PAYLOADS } from '../hostile-values.ts'

const ACTIVE = [
  'JavaScript',
  'JS',
  'OpenAction',
  'AA',
  'Launch',
  'URI',
  'GoToR',
  'SubmitForm',
  'ImportData',
  'EmbeddedFile',
  'EmbeddedFiles',
  'Filespec',
  'RichMedia',
  'AcroForm',
  'XFA',
  'Annots',
  'Encrypt',
]

const PER_FILE = 25

/** As a word, as a value, in a title, a code, a caption and what is said of a picture. */
function hostilePage(language: 'fa' | 'sk', payloads: readonly string[]): Promise<Uint8Array> {
  const source = { type: 'png', bytes: smallPng() } as const
  const [first = ''] = payloads
  const blocks = payloads.flatMap((payload) => [
    heading(1, words(payload)),
    paragraph([isolate(payload, payload), ltr(payload)]),
    list('number', [words(payload)]),
    definitions([[words(payload), isolate(payload)]]),
    picture(source, { fit: [9, 9], says: payload }),
  ])
  const rows = payloads.map((payload) => [isolate(payload)])
  const content = [...blocks, table({ head: [], widths: ['*'], rows }), qrCode(first)]
  return typesetPage(language, content, {
    title: payloads.join(' '),
    // As much as has room there: what has none is refused.
    header: [paragraph(words(first.slice(0, 60)))],
    footer: () => isolate(first.slice(0, 60)),
    watermark: isolate(first.slice(0, 9)),
  })
}

test('three hundred strings in the language of PDF give nothing that acts, opens or carries', async () => {
  expect(new Set(PAYLOADS).size).toBe(300)
  const harmless = pdfNames(await hostilePage('fa', ['Jana']))
  expect([...harmless]).toEqual(expect.arrayContaining(['StructTreeRoot', 'Metadata', 'Title']))
  for (let from = 0; from < PAYLOADS.length; from += PER_FILE) {
    const payloads = PAYLOADS.slice(from, from + PER_FILE)
    const language = from % (2 * PER_FILE) === 0 ? 'fa' : 'sk'
    const names = pdfNames(await hostilePage(language, payloads))
    expect(ACTIVE.filter((name) => names.has(name))).toEqual([])
  }
})

test('a name that acts is seen where it stands in the file itself', () => {
  const file =
    '1 0 obj\n<< /Note (\\) /JS) /#4AavaScript 2 0 R >>\nstream\n/Launch\nendstream\n/URI'
  expect([...pdfNames(Buffer.from(file))]).toEqual(['Note', 'JavaScript', 'URI'])
})

test('a reader finds a page that does nothing, and its title as it was typed', async () => {
  for (const payload of PAYLOADS.filter((_, index) => index % 40 === 0)) {
    const task = getDocument({
      data: new Uint8Array(await hostilePage('fa', [payload])),
      verbosity: 0,
    })
    const document = await task.promise
    expect(await document.getOpenAction()).toBeNull()
    expect(await document.getJSActions()).toBeNull()
    expect(await document.getAttachments()).toBeNull()
    expect(await (await document.getPage(1)).getAnnotations()).toEqual([])
    const { info, metadata } = await document.getMetadata()
    expect(info).toMatchObject({ Title: payload })
    expect(metadata?.get('dc:title')).toContain(payload.slice(-12).trim())
    await task.destroy()
  }
})

test.skipIf(!hasPoppler)('what was typed is printed, not carried out', async () => {
  const payload = '<< /S /URI /URI (https://example.org/) >>'
  expect(await pageText(await hostilePage('sk', [payload]))).toContain(payload)
})
