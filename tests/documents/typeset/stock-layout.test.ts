import { createRequire } from 'node:module'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import {
  columns,
  definitions,
  heading,
  list,
  paragraph,
  table,
  ticks,
} from '#main/documents/typeset/blocks.ts'
import { definitionOf } from '#main/documents/typeset/definition.ts'
import type { Page } from '#main/documents/typeset/page.ts'
import { bold, fill, isolate, words } from '#main/documents/typeset/pieces.ts'
import { openTypesetter } from '#main/documents/typeset/typesetter.ts'
import { withoutLayer } from '#support/stock-definition.ts'
import { FONTS_FOLDER, pageOf } from '#support/typeset-page.ts'

const SLOVAK = 'Prosíme o zaslanie výsledku do konca mesiaca a o vrátenie spodnej časti listu. '
const RUSSIAN = 'Просим сообщить о результате до конца месяца и вернуть нижнюю часть письма. '

function pageIn(language: 'sk' | 'ru', text: string): Page {
  const short = words(text.slice(0, 20))
  return pageOf(
    language,
    [
      heading(1, short),
      paragraph(words(text.repeat(9))),
      paragraph([words(text), ...bold(words(text)), words(`po-${text}`)], { align: 'justify' }),
      paragraph(short, { align: 'center' }),
      definitions([[short, isolate('Jana Nová (1990)')]]),
      table({ head: [short, short], widths: ['auto', '*'], rows: [[short, isolate(text)]] }),
      columns([
        { width: '*', blocks: [paragraph(words(text))] },
        { width: 120, blocks: [ticks([{ text: short, ticked: true }])] },
      ]),
      paragraph(words(text.repeat(60)), { align: 'justify', size: 'small' }),
      list('number', [short, { text: short, blocks: [list('letter', [words(text)])] }]),
    ],
    { footer: (page, pages) => fill('{{page}} / {{pages}}', { page, pages }) },
  )
}

const PAGES = [pageIn('sk', SLOVAK), pageIn('ru', RUSSIAN)]
const stock: Uint8Array[] = []

// Made before the typesetter is opened, so by a pdfmake that nobody has touched.
beforeAll(async () => {
  const pdfMake = createRequire(import.meta.url)('pdfmake')
  pdfMake.setLocalAccessPolicy(() => true)
  pdfMake.setUrlAccessPolicy(() => false)
  for (const page of PAGES) {
    pdfMake.setFonts({ NotoSans: { normal: fontFile('Regular'), bold: fontFile('Bold') } })
    stock.push(await pdfMake.createPdf(withoutLayer(definitionOf(page))).getBuffer())
  }
})

function fontFile(weight: string): string {
  return join(FONTS_FOLDER, `NotoSans-${weight}.ttf`)
}

test.each([
  ['Slovak', 0],
  ['Russian', 1],
])('a purely %s document has the same bytes with and without the layer', async (_, index) => {
  const [page, expected] = [PAGES[index], stock[index]]
  if (!page || !expected) throw new Error('Nothing to compare')
  const typesetter = await openTypesetter({
    fontsFolder: FONTS_FOLDER,
    tagged: false,
    archival: false,
  })
  const made = await typesetter.typeset(page)
  expect(made.length).toBeGreaterThan(10_000)
  expect(Buffer.compare(made, expected)).toBe(0)
})
