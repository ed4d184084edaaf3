import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { inLanguage, paragraph } from '#main/documents/typeset/blocks.ts'
import { words } from '#main/documents/typeset/pieces.ts'
import { chromiumFaults } from '#support/chromium-faults.ts'
import {
  type BrowserParagraph,
  chromiumLines,
  chromiumPrint,
  hasChromium,
  openChromium,
} from '#support/chromium-text.ts'
import { hasPoppler } from '#support/page-text.ts'
import { likeness, pixelLines } from '#support/pixel-lines.ts'
import { typesetPage } from '#support/typeset-page.ts'
import { FIGURES, NAMES, REMARKS } from '../hostile-values.ts'
import { FSI, LONG, LRI, PDI, SHORT, VERY_LONG, ZWJ, ZWNJ } from './corpus.ts'

const SHEET = { fontSize: 11, margin: 40 }
/** Milliseconds that a browser, or a picture, may take on a busy computer. */
const STARTING = 120_000

const RLI = '\u2067'

function print(paragraphs: readonly BrowserParagraph[]): Promise<Uint8Array> {
  const blocks = paragraphs.map(({ text, direction, language, justified, width }) => {
    const options = { ...(justified && { align: 'justify' as const }), ...(width && { width }) }
    return inLanguage(language, [paragraph(words(text), options)], direction)
  })
  return typesetPage('fa', blocks, { fontSize: SHEET.fontSize })
}

const inPersian = (text: string): BrowserParagraph => ({ text, direction: 'rtl', language: 'fa' })
const inSlovak = (text: string): BrowserParagraph => ({ text, direction: 'ltr', language: 'sk' })

/** Between words of each direction, isolated as pieces do it, bare, and as a paragraph of its own. */
function everywhere(value: string): BrowserParagraph[] {
  return [
    inPersian(`نام ${FSI}${value}${PDI} (سلام)، ${LRI}${value}${PDI}.`),
    inPersian(`نام ${value}، ۱۲`),
    inSlovak(`Meno ${FSI}${value}${PDI} (ahoj), ${RLI}${value}${PDI}.`),
    inSlovak(`Meno ${value}, 12`),
  ]
}

const CORPUS = [...SHORT, LONG, { ...VERY_LONG, justified: true }].map((each) => ({
  ...each,
  language: each.direction === 'rtl' ? 'fa' : 'sk',
}))

/** Lone line ends are another matter: a browser's own controls end with them in other ways. */
const ONE_LINE = REMARKS.filter((remark) => remark.trim() !== '' && !/[\p{Cc}\u2028]/u.test(remark))

/** Presentation forms are shaped anew on paper; a browser leaves them as they were pasted. */
const isInLetters = (name: string): boolean => name === name.normalize('NFKC')

/** Letters and marks that are one glyph on paper, put together from the font's. */
const MARKED = ['رِضا سَلامٌ قُرآن مُحَمَّد الطيّب', 'بِسْمِ اللَّهِ، لَا إِلَهَ، نامهٔ خانهٔ'] as const

/** Letters that a joiner keeps joined where nothing follows, or apart where something does. */
const JOINERS = [
  `ه${ZWJ} ۱۴۰۲ ه${ZWJ}.ق، ک${ZWJ} ${ZWJ}ن ${ZWJ}ه${ZWJ}`,
  `می${ZWNJ}خواهم خانه${ZWNJ}ها م${ZWJ}هر`,
] as const

const [LRE, RLE, PDF, LRO, RLO] = ['\u202a', '\u202b', '\u202c', '\u202d', '\u202e']

/** UAX #9, X1 to X8: everything that a control can open, closed and left open, and one in another. */
const CONTROLS = [
  ...[LRE, RLE].flatMap((open) => [`${open}abc (سارا) 12${PDF}`, `${open}abc سارا`]),
  ...[LRI, RLI, FSI].flatMap((open) => [`${open}abc (سارا) 12${PDI}`, `${open}سارا 12 abc`]),
  `${LRO}abc 12 (+)${PDF}`,
  `${RLO}abc 12 (+)${PDF}`,
  `${RLE}abc ${LRI}x ۱۲ (سارا)${PDI} 5${PDF}`,
  `${FSI}${RLO}ab${PDF} سارا${PDI}`,
].flatMap((text) => [inPersian(`نام ${text} سلام، 5`), inSlovak(`Meno ${text} ahoj, 5`)])

const isRightToLeft = ({ direction }: { direction: 'rtl' | 'ltr' }): boolean => direction === 'rtl'

const OVER_LONG = [
  inPersian('ب'.repeat(300)),
  inPersian(`سلام ${'x'.repeat(200)}`),
  inSlovak('x'.repeat(300)),
].map((each) => ({ ...each, breaksWords: true }))

const NARROW = [97, 133, 171].flatMap((width) => [
  { ...inPersian(LONG.text.slice(0, 240)), width },
  { ...inSlovak('neigh\u00adbour\u00adhood '.repeat(4)), width },
])

describe.skipIf(!hasChromium)('Chromium, which shares no code with the typesetter', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openChromium()
  }, STARTING)
  afterAll(() => browser.close(), STARTING)

  test.each([
    ['sentences and long paragraphs', CORPUS],
    ['names in every script', NAMES.filter(isInLetters).flatMap(everywhere)],
    ['figures', FIGURES.flatMap(everywhere)],
    ['remarks with brackets and controls', ONE_LINE.flatMap(everywhere)],
    ['embeddings, overrides and isolates', CONTROLS],
    ['narrow columns with soft hyphens', NARROW],
    ['over-long words', OVER_LONG],
  ])('has every character of %s at the same place', async (_, paragraphs) => {
    const lines = await chromiumLines(browser, { ...SHEET, paragraphs })
    expect(await chromiumFaults(await print(paragraphs), lines)).toEqual([])
  })

  test.skipIf(!hasPoppler).each([
    ['sentences', [...SHORT, LONG].filter(isRightToLeft).map(({ text }) => text)],
    ['letters with marks', MARKED],
    ['letters with joiners', JOINERS],
  ])(
    'prints right-to-left lines that look the same, letter by letter: %s',
    async (_, texts) => {
      const paragraphs = texts.map(inPersian)
      const theirs = await pixelLines(await chromiumPrint(browser, { ...SHEET, paragraphs }), 420)
      const ours = await pixelLines(await print(paragraphs), 420)
      expect(ours).toHaveLength(theirs.length)
      const unlike = ours.flatMap((line, index) => {
        const other = theirs[index]
        const alike = other ? likeness(line, other) : 0
        return alike < 0.99 ? [`line ${index}: ${alike}`] : []
      })
      expect(unlike).toEqual([])
    },
    STARTING,
  )

  test.skipIf(!hasPoppler)(
    'would look otherwise with one thing wrong',
    async () => {
      const wrong = [
        ['مهربانی', `م${ZWNJ}هربانی`],
        [`ه${ZWJ} ک${ZWJ}`, 'ه ک'],
        ['(سلام دنیا)', ')سلام دنیا)'],
        ['سال ۱۴۰۲', 'سال ۲۰۴۱'],
        ['مهربان', 'مهریان'],
      ] as const
      const paragraphs = wrong.map(([, broken]) => inPersian(broken))
      const theirs = await pixelLines(await chromiumPrint(browser, { ...SHEET, paragraphs }), 150)
      const ours = await pixelLines(await print(wrong.map(([text]) => inPersian(text))), 150)
      expect(ours).toHaveLength(wrong.length)
      for (const [index, line] of ours.entries()) {
        const other = theirs[index]
        expect(other && likeness(line, other)).toBeLessThan(0.985)
      }
    },
    STARTING,
  )
})
