import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import {
  columns,
  definitions,
  fillIn,
  heading,
  inLanguage,
  list,
  paragraph,
  picture,
  qrCode,
  rule,
  signatures,
  table,
  ticks,
} from '#main/documents/typeset/blocks.ts'
import { fill, isolate, ltr, words } from '#main/documents/typeset/pieces.ts'
import { smallPng } from '#support/small-png.ts'
import { readStructure, type Tagged } from '#support/read-structure.ts'
import { type Element, structureInPdfium } from '#support/structure-in-pdfium.ts'
import { typesetPage } from '#support/typeset-page.ts'

const cells = (text: string) => Array.from(text, (letter) => words(letter))

test('headings, paragraphs, tables, lists and pictures say what they are, lines and frames do not', async () => {
  const pdf = await typesetPage('sk', [
    heading(1, words('A')),
    rule(),
    table({ head: cells('BC'), widths: ['*', '*'], rows: [cells('DE')] }),
    list('number', [words('F'), { text: words('G'), blocks: [list('bullet', [words('H')])] }]),
    definitions([
      [words('I'), isolate('J')],
      [words('K'), words('')],
    ]),
    ticks([{ text: words('L'), ticked: true }], words('M')),
    fillIn(words('N'), { lines: 2 }),
    qrCode('7F3K', { caption: ltr('O') }),
    picture({ type: 'png', bytes: smallPng() }, { fit: [9, 9], says: 'Mapa' }),
    picture({ type: 'png', bytes: smallPng() }, { fit: [9, 9] }),
    signatures([{ caption: words('P') }]),
  ])
  expect(await readStructure(pdf)).toEqual([
    [
      'Document',
      ['H1', 'A'],
      ['Table', ['TR', ['TH', 'B'], ['TH', 'C']], ['TR', ['TD', 'D'], ['TD', 'E']]],
      [
        'L',
        ['LI', ['Lbl', '1.'], ['LBody', ['P', 'F']]],
        [
          'LI',
          ['Lbl', '2.'],
          ['LBody', ['P', 'G'], ['L', ['LI', ['Lbl (•)'], ['LBody', ['P', 'H']]]]],
        ],
      ],
      ['L', ['LI', ['Lbl', 'I'], ['LBody', 'J']], ['LI', ['LBody', 'K']]],
      ['P', 'M'],
      ['L', ['LI', ['Lbl (☑)'], ['LBody', 'L']]],
      ['P', 'N'],
      ['Figure (7F3K)'],
      ['P', 'O'],
      ['Figure (Mapa)'],
      ['P', 'P'],
    ],
  ])
})

test('a Persian page is read from the right: its columns, cells and labels come in the order of reading', async () => {
  const pdf = await typesetPage('fa', [
    columns([
      { width: '*', blocks: [paragraph(words('A'))] },
      { width: '*', blocks: [paragraph(words('B'))] },
    ]),
    table({
      head: cells('CDE'),
      widths: ['*', '*', '*'],
      rows: [[{ text: words('F'), columns: 2 }, words('G')]],
    }),
    definitions([[words('H'), isolate('I')]]),
    signatures([{ caption: words('J') }, { caption: words('K') }], words('L')),
    inLanguage('sk', [paragraph(words('M'))]),
  ])
  expect(await readStructure(pdf)).toEqual([
    [
      'Document',
      ['P', 'A'],
      ['P', 'B'],
      ['Table', ['TR', ['TH', 'C'], ['TH', 'D'], ['TH', 'E']], ['TR', ['TD', 'F'], ['TD', 'G']]],
      ['L', ['LI', ['Lbl', 'H'], ['LBody', 'I']]],
      ['P', 'J'],
      ['P', 'K'],
      ['P', 'L'],
      ['Div', ['P', 'M']],
    ],
  ])
})

test('another reader finds the same structure in the same order', async () => {
  const pdf = await typesetPage('fa', [
    heading(1, words('یک')),
    heading(2, words('دو')),
    heading(3, words('سه')),
    paragraph([words('نام '), isolate('Jana Nová'), words(' و تلفن '), ltr('+421 905')]),
    table({ head: cells('CDE'), widths: ['*', '*', '*'], rows: [cells('FGH')] }),
    list('number', [
      words('چهار'),
      { text: words('پنج'), blocks: [list('bullet', [words('شش')])] },
    ]),
  ])
  const types = (tags: readonly (string | Tagged)[]): Element[] =>
    tags.flatMap((tag) => (typeof tag === 'string' ? [] : [typesOf(tag)]))
  const typesOf = ([type, ...inside]: Tagged): Element => [
    type.replace(/ \(.*/su, ''),
    ...types(inside),
  ]
  const found = await structureInPdfium(pdf)
  expect(found).toEqual(types(await readStructure(pdf)))
  const order = JSON.stringify(found).match(/\w+/gu)?.join(' ')
  expect(order).toBe(
    'Document H1 H2 H3 P Table TR TH TH TH TR TD TD TD L LI Lbl LBody P LI Lbl LBody P L LI Lbl LBody P',
  )
})

test('right-to-left words are spoken in the order of reading, not in that of their glyphs', async () => {
  const pdf = await typesetPage('fa', [
    paragraph([words('نام: '), isolate('Jana Nová'), words(' (مادر)\nسلام')]),
    inLanguage('sk', [paragraph(words('Meno')), paragraph(isolate('سارا'))]),
  ])
  const [page] = await readStructure(pdf)
  expect(JSON.stringify(page)).toContain('P (نام: Jana Nová (مادر) سلام)')
  expect(JSON.stringify(page)).toContain('["P","Meno"],["P (سارا)"')
  expect(Buffer.from(pdf).includes('/Lang (sk)')).toBe(true)
})

test('a paragraph over two pages is one, the head of a table is read once, header and footer never', async () => {
  const pdf = await typesetPage(
    'sk',
    [
      paragraph(words('A\n'.repeat(60))),
      table({ head: cells('BC'), widths: ['*', '*'], rows: Array(60).fill(cells('DE')) }),
    ],
    {
      header: [paragraph(words('X'))],
      footer: (page) => fill('X {{page}}', { page }),
      watermark: words('X'),
    },
  )
  const pages = await readStructure(pdf)
  expect(JSON.stringify(pages)).not.toContain('X')
  const flat = pages.flatMap((page) => page.slice(1))
  const kinds = flat.map((tag) => tag[0])
  expect(kinds).toEqual(['P', 'P', ...Array(kinds.length - 2).fill('Table')])
  const all = JSON.stringify(flat)
  expect(all.match(/"A+"/gu)?.join('').replaceAll('"', '')).toBe('A'.repeat(60))
  expect(all.match(/\["TH","B"\]/gu)).toHaveLength(1)
  expect(all.match(/\["TD","D"\]/gu)).toHaveLength(60)
})

test('everything on the page is marked, as something or as an artifact', async () => {
  const blocks = [heading(1, words('A')), rule(), list('bullet', [words('B')]), qrCode('C')]
  const pdf = await typesetPage('fa', blocks, { footer: (page) => fill('{{page}}', { page }) })
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 })
  const page = await (await task.promise).getPage(1)
  const { fnArray } = await page.getOperatorList()
  const opening = [OPS.beginMarkedContent, OPS.beginMarkedContentProps]
  const drawing = [OPS.showText, OPS.constructPath, OPS.paintImageXObject]
  let [depth, drawn] = [0, 0]
  for (const operator of fnArray) {
    if (opening.includes(operator)) depth++
    if (operator === OPS.endMarkedContent) depth--
    expect([0, 1]).toContain(depth)
    if (!drawing.includes(operator)) continue
    drawn++
    expect(depth).toBe(1)
  }
  expect(depth).toBe(0)
  expect(drawn).toBeGreaterThan(50)
  await task.destroy()
})
