import type * as allBlocks from '#main/documents/typeset/blocks.ts'
import type { Block } from '#main/documents/typeset/blocks.ts'
import type * as allPieces from '#main/documents/typeset/pieces.ts'
import type { Piece } from '#main/documents/typeset/pieces.ts'
import type * as typesetters from '#main/documents/typeset/typesetter.ts'
import { printedLines, seenText } from './printed-lines.ts'
import { readGlyphs } from './read-glyphs.ts'
import { unfoundByPdfjs } from './search-in-pdfjs.ts'
import { EDGES, FONTS_FOLDER, pageOf } from './typeset-page.ts'
import { type ExpectedParagraph, visualFaults } from './visual-order.ts'

/** The engine as it is, or a copy of it with something broken. */
export type Engine = Pick<typeof typesetters, 'openTypesetter'> &
  Pick<typeof allBlocks, 'inLanguage' | 'paragraph' | 'table'> &
  Pick<typeof allPieces, 'bold' | 'isolate' | 'ltr' | 'words'>

type Language = 'fa' | 'sk'

const LANGUAGES = { rtl: 'fa', ltr: 'sk' } as const
const PDI = '\u2069'

/** The first thing found wrong with what this engine prints; nothing where all is right. */
export async function firstFault(
  engine: Engine,
  corpora: readonly (readonly ExpectedParagraph[])[],
): Promise<string | undefined> {
  const typesetter = await engine.openTypesetter({ fontsFolder: FONTS_FOLDER })
  const print = (language: Language, ...content: Block[]) =>
    typesetter.typeset(pageOf(language, content))
  for (const paragraphs of corpora) {
    const blocks = paragraphs.map(({ text, direction, justified }) =>
      engine.inLanguage(LANGUAGES[direction], [
        engine.paragraph(engine.words(text), justified ? { align: 'justify' } : {}),
      ]),
    )
    const pdf = await typesetter.typeset(pageOf('fa', blocks))
    const [fault] = await visualFaults(pdf, paragraphs, EDGES)
    if (fault) return fault
  }
  for (const [language, block, expected] of handWritten(engine)) {
    const lines = printedLines(await readGlyphs(await print(language, block))).map(seenText)
    if (lines.join('|') !== expected) return `${lines.join('|')}, not ${expected}`
  }
  return (await wrongShape(engine, print)) ?? unread(engine, print)
}

/** What a reader's search misses. */
async function unread(
  { bold, inLanguage, isolate, ltr, paragraph, words }: Engine,
  print: (language: Language, ...content: Block[]) => Promise<Uint8Array>,
): Promise<string | undefined> {
  const persian = ['رِضا', 'مهربانی', 'نامه\u200cها', 'نامه و', '+421 905 123 456']
  const names = ['Thị', 'sivir']
  const pdf = await print(
    'fa',
    paragraph([words('نام رِضا نامه\u200cها نامه و '), ltr('+421 905 123 456'), words(' است.')]),
    paragraph([words('مه'), ...bold(words('ربانی')), words(' است')]),
    inLanguage(
      'sk',
      names.map((name) => paragraph(isolate(name))),
    ),
  )
  const unfound = await unfoundByPdfjs(pdf, [...persian, ...names])
  return unfound.length > 0 ? `not found: ${unfound.join()}` : undefined
}

/** As the eye meets them from left to right, written down by hand. */
function handWritten({
  isolate,
  ltr,
  paragraph,
  table,
  words,
}: Engine): [Language, Block, string][] {
  const cells = (text: string) => Array.from(text, (letter) => words(letter))
  const soft = words('neigh\u00adbour\u00adhood neigh\u00adbour\u00adhood')
  const pasted = [words('خانم '), isolate(`Jana${PDI} ۱ (`), words(') رفت')]
  return [
    ['fa', paragraph([words('تلفن: '), ltr('+421 905'), words('.')]), '.+421 905 :نفلت'],
    ['fa', paragraph(pasted), 'تفر (Jana ۱ ( مناخ'],
    ['fa', paragraph(words('یک\nدو')), 'کی|ود'],
    ['fa', table({ head: cells('AB'), widths: ['*', '*'], rows: [cells('CD')] }), 'B A|D C'],
    ['sk', paragraph(soft, { width: 120 }), 'neighbourhood neigh-|bourhood'],
  ]
}

/** What the order of letters does not show: joined shapes, marks at the place where a word is cut. */
async function wrongShape(
  { bold, isolate, paragraph, words }: Engine,
  print: (language: Language, ...content: Block[]) => Promise<Uint8Array>,
): Promise<string | undefined> {
  /** The widths of a line's letters in the order of reading: a joined letter has another one. */
  const widths = async (...text: readonly Piece[]): Promise<string[]> => {
    const glyphs = await readGlyphs(await print('fa', paragraph(text)))
    const inOrder = glyphs.toSorted((a, b) => b.left - a.left)
    return inOrder.map(({ left, right }) => (right - left).toFixed(1))
  }
  const whole = await widths(words('مهربان'))
  const pieces = await widths(words('مه'), words('ربان'))
  if (pieces.join(' ') !== whole.join(' ')) return 'letters part where pieces meet'
  const halves = await widths(words('مه'), ...bold(words('ربان')))
  if (halves.slice(0, 2).join(' ') !== whole.slice(0, 2).join(' ')) return 'bold parts letters'
  const rare = [words('می\u200cخواهم q\u0307 '), isolate('\u{10780}x̌'.repeat(300))]
  const glyphs = await readGlyphs(await print('fa', paragraph(rare)))
  const read = glyphs.map((glyph) => glyph.text).join('')
  if (glyphs.some(({ glyphId }) => glyphId === 0)) return 'a character without a glyph'
  if (!read.includes('\u200c')) return 'a joiner is lost from the text'
  if (read.split('\u{10780}').length !== 301) return 'a character is cut in two'
  const starts = glyphs.filter((glyph, at) => glyph.baseline !== glyphs[at - 1]?.baseline)
  return starts.some(({ text }) => /^\p{M}/u.test(text)) ? 'a mark left its letter' : undefined
}
