import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, test } from 'vitest'
import { paragraph } from '#main/documents/typeset/blocks.ts'
import { isolate, ltr, words } from '#main/documents/typeset/pieces.ts'
import { hasPoppler, pageText } from '#support/page-text.ts'
import { typesetPage } from '#support/typeset-page.ts'
import { ZWNJ } from './corpus.ts'

const SENTENCES = {
  fa: [words(`سلام، کودک می${ZWNJ}تواند کتاب${ZWNJ}ها را با مهربانی بخواند؛ گلاب لازم است. `)],
  ru: [words('Ребёнок посещает детский сад № 5. ')],
  sk: [words('Dieťa navštevuje škôlku v Žiline. ')],
  en: [words('The child goes to the nursery. ')],
} as const

const SOUGHT = {
  fa: ['سلام', `می${ZWNJ}تواند`, `کتاب${ZWNJ}ها`, 'مهربانی', 'گلاب', 'لازم'],
  ru: ['Ребёнок', 'детский сад № 5'],
  sk: ['Dieťa', 'škôlku v Žiline'],
  en: ['The child goes'],
} as const

const mixed = [
  ...Object.values(SENTENCES).flat(),
  isolate('سارا'),
  words(' '),
  ltr('+421 905 123 456'),
]

describe.skipIf(!hasPoppler)('search in a viewer', () => {
  test.each(['fa', 'ru', 'sk', 'en'] as const)(
    'a %s document gives its words back, joiners and ligatures included',
    async (language) => {
      const text = await pageText(await typesetPage(language, [paragraph(SENTENCES[language])]))
      for (const sought of SOUGHT[language]) expect(text).toContain(sought)
    },
  )

  test.each(['fa', 'ru', 'sk', 'en'] as const)(
    'a %s document with words of all four languages gives them all back',
    async (language) => {
      const text = await pageText(await typesetPage(language, [paragraph(mixed)]))
      for (const sought of Object.values(SOUGHT).flat()) {
        for (const word of sought.split(' ')) expect(text).toContain(word)
      }
    },
  )
})

test('the file says its title and its language', async () => {
  const pdf = await typesetPage('fa', [paragraph(words('سلام'))], { title: 'نامهٔ ارجاع' })
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 })
  const { info } = await (await task.promise).getMetadata()
  expect(info).toMatchObject({ Title: 'نامهٔ ارجاع', Language: 'fa' })
  await task.destroy()
})
