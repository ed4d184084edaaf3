import { expect, test, vi } from 'vitest'
import { pdfMake } from '#main/documents/typeset/bidi/internals.ts'
import {
  type Block,
  columns,
  heading,
  keptTogether,
  list,
  paragraph,
  signatures,
  space,
  table,
} from '#main/documents/typeset/blocks.ts'
import { isolate, type Text, words } from '#main/documents/typeset/pieces.ts'
import { readGlyphs } from '#support/read-glyphs.ts'
import { typesetPage } from '#support/typeset-page.ts'

// Every word that is given is printed once, however tall the thing is that it stands in.

const LANGUAGES = ['fa', 'sk'] as const

/** Numbered, so that each can be looked for by itself; Persian ones in Persian digits. */
class Words {
  readonly given: string[] = []
  readonly heads = new Set<string>()
  private readonly zero: number

  constructor(language: (typeof LANGUAGES)[number]) {
    this.zero = (language === 'fa' ? '۰' : '0').charCodeAt(0)
  }

  /** A head may be printed again on every page. */
  head(count: number): Text {
    const from = this.given.length
    const text = this.next(count)
    for (const word of this.given.slice(from)) this.heads.add(word)
    return text
  }

  next(count: number): Text {
    const made = Array.from({ length: count }, () => {
      const number = String(10_000 + this.given.length).replace(/\d/gu, (digit) =>
        String.fromCharCode(this.zero + Number(digit)),
      )
      this.given.push(number)
      return number
    })
    return words(made.join('\n'))
  }
}

async function printed(language: (typeof LANGUAGES)[number], blocks: readonly Block[]) {
  const glyphs = await readGlyphs(await typesetPage(language, blocks))
  const lines = Map.groupBy(glyphs, ({ page, baseline, left }) =>
    [page, baseline, left < 595 / 2].join(),
  )
  return Array.from(lines.values(), (line) =>
    line
      .toSorted((a, b) => a.left - b.left)
      .map(({ text }) => text)
      .join('')
      .trim(),
  ).filter((text) => text !== '')
}

const TALL = 120
const WIDTHS = ['*', '*'] as const

const SHAPES: readonly (readonly [string, (made: Words) => readonly Block[]])[] = [
  ...[0, 1, 2].map(
    (at) =>
      [
        `row ${at + 1} of a table with a head is taller than a page`,
        (made: Words) => [
          table({
            head: [made.head(1), made.head(1)],
            widths: WIDTHS,
            rows: [0, 1, 2].map((row) => [made.next(1), made.next(row === at ? TALL : 2)]),
          }),
        ],
      ] as const,
  ),
  [
    'the first row of a table without a head is taller than a page',
    (made) => [
      table({
        head: [],
        widths: WIDTHS,
        rows: [
          [made.next(TALL), made.next(TALL)],
          [made.next(1), made.next(1)],
        ],
      }),
    ],
  ],
  [
    'the head of a table is taller than a page',
    (made) => [
      table({
        head: [made.head(TALL), made.head(1)],
        widths: WIDTHS,
        rows: [[made.next(1), made.next(3)]],
      }),
    ],
  ],
  [
    'a cell reaches over rows taller than a page',
    (made) => [
      table({
        head: [made.head(1), made.head(1)],
        widths: WIDTHS,
        rows: [[{ text: made.next(3), rows: 2 }, made.next(TALL)], [made.next(TALL)]],
      }),
    ],
  ],
  [
    'a tall first row stands far down the page',
    (made) => [
      space(600),
      table({
        head: [made.head(1), made.head(1)],
        widths: WIDTHS,
        rows: [[made.next(44), made.next(60)]],
      }),
    ],
  ],
  [
    'what is kept together is taller than a page',
    (made) => [
      paragraph(made.next(1)),
      keptTogether([paragraph(made.next(TALL)), heading(2, made.next(1)), paragraph(made.next(1))]),
      paragraph(made.next(1)),
    ],
  ],
  [
    'what is kept together holds another such block and a table',
    (made) => [
      keptTogether([
        paragraph(made.next(30)),
        keptTogether([paragraph(made.next(TALL))]),
        table({
          head: [made.head(1), made.head(1)],
          widths: WIDTHS,
          rows: [[made.next(1), made.next(TALL)]],
        }),
      ]),
    ],
  ],
  [
    'signatures have captions taller than a page',
    (made) => [
      paragraph(made.next(1)),
      signatures([{ caption: made.next(TALL) }, { caption: made.next(1) }]),
    ],
  ],
  [
    'tall blocks stand in columns and in lists',
    (made) => [
      columns([
        { width: '*', blocks: [keptTogether([paragraph(made.next(TALL))])] },
        {
          width: '*',
          blocks: [
            list('bullet', [
              { text: made.next(TALL), blocks: [keptTogether([paragraph(made.next(TALL))])] },
            ]),
          ],
        },
      ]),
    ],
  ],
]

test.each(
  SHAPES.flatMap(([name, shape]) => LANGUAGES.map((language) => [language, name, shape] as const)),
)('%s: no word is lost when %s', async (language, _, shape) => {
  const made = new Words(language)
  const lines = (await printed(language, shape(made))).filter((line) => /[\d۰-۹]{5}/u.test(line))
  const repeated = lines.filter((line, at) => made.heads.has(line) && lines.indexOf(line) < at)
  expect(lines.toSorted()).toEqual([...made.given, ...repeated].toSorted())
})

test('a document of many blocks taller than a page is not set again for each of them', async () => {
  const made = new Words('sk')
  const blocks = Array.from({ length: 12 }, (_, at) =>
    at % 3 === 0
      ? table({ head: [made.head(1)], widths: ['*'], rows: [[made.next(TALL)]] })
      : keptTogether([paragraph(made.next(TALL))]),
  )
  const settings = vi.spyOn(pdfMake, 'createPdf')
  const lines = await printed('sk', blocks)
  expect(settings.mock.calls.length).toBeLessThanOrEqual(3)
  settings.mockRestore()
  expect(new Set(lines)).toEqual(new Set(made.given))
})

test('the head of a table is repeated on each page, but not one that would leave its rows no room', async () => {
  const rows = Array.from({ length: 90 }, () => [words('x')])
  const tableWith = (lines: number) =>
    table({ head: [words('H\n'.repeat(lines))], widths: ['*'], rows })
  const heads = async (lines: number) =>
    (await readGlyphs(await typesetPage('sk', [tableWith(lines)]))).filter(
      ({ text }) => text === 'H',
    ).length
  expect(await heads(1)).toBeGreaterThan(1)
  expect(await heads(40)).toBe(40)
})

test('a word of 50 kB in a first row is printed to its last letter', async () => {
  const rows = [[isolate('ي'.repeat(50_000))]]
  const glyphs = await readGlyphs(
    await typesetPage('fa', [table({ head: [words('A')], widths: ['*'], rows })]),
  )
  expect(glyphs.filter(({ text }) => text === 'ي')).toHaveLength(50_000)
}, 120_000)

test('what does not fit where a page has its head or foot is said, not left out', async () => {
  const header = [paragraph(words('x\n'.repeat(20)))]
  await expect(typesetPage('sk', [], { header })).rejects.toThrow('does not fit on a page')
})
