import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, test } from 'vitest'
import { inLanguage, paragraph, table } from '#main/documents/typeset/blocks.ts'
import { bold, isolate, ltr, type Piece, words } from '#main/documents/typeset/pieces.ts'
import { chromiumPrint, hasChromium, openChromium } from '#support/chromium-text.ts'
import { hasPoppler, unfoundByPoppler } from '#support/page-text.ts'
import { unfoundByPdfium } from '#support/search-in-pdfium.ts'
import { unfoundByPdfjs } from '#support/search-in-pdfjs.ts'
import { typesetPage } from '#support/typeset-page.ts'
import { LONG, ZWJ, ZWNJ } from './corpus.ts'

const LANGUAGES = ['fa', 'ru', 'sk', 'en'] as const

/** Each with its own search; of poppler the text that it reads. */
const READERS = [
  ...(hasPoppler ? ([['poppler', unfoundByPoppler]] as const) : []),
  ['PDFium', unfoundByPdfium],
  ['pdf.js', unfoundByPdfjs],
] as const

const SENTENCES = [
  `سلام، کودک می${ZWNJ}تواند کتاب${ZWNJ}ها را با مهربانی بخواند؛ گلاب لازم است.`,
  'متولد ۱۴۰۲/۰۵/۱۷ است و ۵ سال دارد.',
  'Ребёнок посещает детский сад № 5.',
  'Dieťa navštevuje škôlku v Žiline.',
  'The child goes to the nursery, office 12.',
] as const

const WORDS = [
  'سلام',
  `می${ZWNJ}تواند`,
  `کتاب${ZWNJ}ها`,
  'مهربانی',
  'گلاب',
  'لازم است',
  '۱۴۰۲/۰۵/۱۷',
  'سال دارد',
  'Ребёнок',
  'детский сад',
  'Dieťa',
  'škôlku',
  'Žiline',
  'The child goes',
  'office 12',
] as const

/** As people type their names, with marks and ligatures, and letters that a font takes apart. */
const NAMES = [
  'الطيّب',
  'رِضا',
  'قُرآن',
  'إلا',
  `محمدی${ZWNJ}نژاد`,
  'Nguyễn',
  'Thị',
  'Щёголева',
  'Әлия',
  'Їжакевич',
  'Ďurišová',
  'Şəhla',
] as const

/** In a left-to-right line poppler and PDFium find it without its last mark. */
const ENDS_IN_MARK = 'سَلامٌ'

/** With marks that no letter is made with; in a right-to-left line poppler and PDFium set them elsewhere. */
const LOOSE_MARKS = 'x̌q̇'

const VALUES = ['+421 905 123 456', '17. 5. 2023', '1 200,50 €', '۱۴۰۲-۰۵-۱۷', '85 %'] as const
/** Several left-to-right words, or letters, figures and signs in one. */
const MIXED_VALUES = [
  'Jana Kováčová',
  'C++',
  '8RV-XDL',
  '(035) 692 11 11',
  '−5 °C',
  '№ 5/Б',
] as const

const around = { fa: ['نام ', ' است.'], other: ['Meno ', ' je.'] } as const

/** Each value within a line of words. */
function withinWords(language: (typeof LANGUAGES)[number], values: readonly string[]) {
  const [before, after] = language === 'fa' ? around.fa : around.other
  return values.map((value) => paragraph([words(before), ltr(value), words(after)]))
}

describe.each(READERS)('%s finds', (reader, unfound) => {
  test.each(LANGUAGES)('the words of all four languages in a %s document', async (language) => {
    const content = SENTENCES.map((sentence) => paragraph(words(sentence)))
    expect(await unfound(await typesetPage(language, content), WORDS)).toEqual([])
  })

  test.each(LANGUAGES)('a sentence in its own language within a %s document', async (language) => {
    const content = [
      inLanguage('fa', [paragraph(words(SENTENCES[0])), paragraph(words(SENTENCES[1]))]),
      inLanguage('ru', [paragraph(words(SENTENCES[2]))]),
      inLanguage('sk', [paragraph(words(SENTENCES[3]))]),
      inLanguage('en', [paragraph(words(SENTENCES[4]))]),
    ]
    const sought = [...WORDS, 'کتاب‌ها را با مهربانی بخواند', 'детский сад № 5', 'škôlku v Žiline']
    expect(await unfound(await typesetPage(language, content), sought)).toEqual([])
  })

  test.each(LANGUAGES)(
    'names with marks, ligatures and joiners in a %s document',
    async (language) => {
      const names = [...NAMES, language === 'fa' ? ENDS_IN_MARK : LOOSE_MARKS]
      const [before, after] = language === 'fa' ? around.fa : around.other
      const content = names.map((name) => paragraph([words(before), isolate(name), words(after)]))
      expect(await unfound(await typesetPage(language, content), names)).toEqual([])
    },
  )

  test('words half in bold, in a table, and with the same letters with and without a joiner', async () => {
    const halves: Piece[] = [words('مه'), ...bold(words('ربانی')), words(' برنا')]
    const joined = words(` ۱۴۰۲ ه${ZWJ} قمری`)
    const rows = [[words(`نامه${ZWNJ}ها نامه`), [...bold(words('نامها')), words(' نامهٔ')]]]
    const content = [paragraph([...halves, joined]), table({ head: [], widths: ['*', '*'], rows })]
    const sought = ['مهربانی', `نامه${ZWNJ}ها`, 'نامها', 'نامهٔ', `ه${ZWJ} قمری`]
    expect(await unfound(await typesetPage('fa', content), sought)).toEqual([])
  })

  test.each(LANGUAGES)('phones, dates and amounts in a %s document', async (language) => {
    const pdf = await typesetPage(language, withinWords(language, VALUES))
    expect(await unfound(pdf, VALUES)).toEqual([])
  })

  // PDFium in a Persian line: see below.
  test.each(LANGUAGES.filter((language) => reader !== 'PDFium' || language !== 'fa'))(
    'values of several words, or of letters and signs, in a %s document',
    async (language) => {
      const pdf = await typesetPage(language, withinWords(language, MIXED_VALUES))
      expect(await unfound(pdf, MIXED_VALUES)).toEqual([])
    },
  )

  test('a term that goes on on the next line', async () => {
    const sentence = LONG.text.slice(0, LONG.text.indexOf('.'))
    const persian = sentence.split(' ').slice(0, 8)
    const pairs = persian.slice(1).map((word, index) => `${persian[index]} ${word}`)
    const content = [paragraph(words(persian.join(' ')), { width: 60 })]
    expect(await unfound(await typesetPage('fa', content), pairs)).toEqual([])
    const english = paragraph(words('the child goes to the nursery'), { width: 60 })
    const sought = ['child goes', 'goes to the', 'the nursery']
    expect(await unfound(await typesetPage('en', [english]), sought)).toEqual([])
  })

  test('nothing that is not there', async () => {
    const pdf = await typesetPage('fa', [paragraph(words(SENTENCES[0]))])
    expect(await unfound(pdf, ['مالس', 'کتابها'])).toEqual(['مالس', 'کتابها'])
  })
})

test.skipIf(!hasChromium)(
  'PDFium takes such a value apart in a Persian line of whichever maker',
  async () => {
    const browser = await openChromium()
    const paragraphs = MIXED_VALUES.map((value) => ({
      text: `نام \u2066${value}\u2069 است.`,
      direction: 'rtl' as const,
      language: 'fa',
    }))
    const theirs = await chromiumPrint(browser, { fontSize: 11, margin: 40, paragraphs })
    await browser.close()
    expect(await unfoundByPdfium(theirs, [...MIXED_VALUES, 'است'])).toEqual(MIXED_VALUES)
    const ours = await typesetPage('fa', withinWords('fa', MIXED_VALUES))
    expect(await unfoundByPdfium(ours, [...MIXED_VALUES, 'است'])).toEqual(MIXED_VALUES)
  },
  120_000,
)

test('the file says its title and its language', async () => {
  const pdf = await typesetPage('fa', [paragraph(words('سلام'))], { title: 'نامهٔ ارجاع' })
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 })
  const { info } = await (await task.promise).getMetadata()
  expect(info).toMatchObject({ Title: 'نامهٔ ارجاع', Language: 'fa' })
  await task.destroy()
})
