import { describe, expect, test } from 'vitest'
import { Language } from '#contract/language.ts'
import { TranslationForm } from '#contract/referral-content.ts'
import { bilingualLetter } from '#main/documents/bilingual-letter.ts'
import type { ReferralLetter } from '#main/documents/letter-parts.ts'
import type { Density } from '#main/documents/referral-letter.ts'
import type { Page } from '#main/documents/typeset/page.ts'
import { openTypesetter } from '#main/documents/typeset/typesetter.ts'
import { paperWords } from '#main/documents/words.ts'
import { hostileTexts } from '#support/hostile-texts.ts'
import { pageFaults } from '#support/page-faults.ts'
import { letterSpecimen } from '#support/paper-specimens.ts'
import { partInLanguage } from '#support/part-in-language.ts'
import { printedLines } from '#support/printed-lines.ts'
import { readGlyphs } from '#support/read-glyphs.ts'
import { textsOf } from '#support/texts-of-page.ts'
import { FONTS_FOLDER } from '#support/typeset-page.ts'

const typesetter = await openTypesetter({ fontsFolder: FONTS_FOLDER })

type Wish = Readonly<{ density?: Density; typed?: (text: string) => string }>

function letterIn(
  one: Language,
  two: Language,
  form: TranslationForm,
  { density = 'usual', typed = (text) => text }: Wish = {},
): Page {
  return bilingualLetter(
    { letter: written(letterSpecimen(one), typed), language: one },
    { letter: written(letterSpecimen(two), typed), language: two },
    { form, density },
  )
}

/** What people type, as they type it; which fields there are is the same in both languages. */
function written(letter: ReferralLetter, typed: (text: string) => string): ReferralLetter {
  const some = (text: string) => (text === '' ? '' : typed(text) || text)
  const { told, ...reason } = letter.reason
  const texts = Object.entries(reason).map(([field, text]) => [field, some(text)] as const)
  const { name, attention } = letter.recipient
  return {
    ...letter,
    recipient: { ...letter.recipient, name: some(name), attention: some(attention) },
    reason: {
      ...reason,
      ...Object.fromEntries(texts),
      told: told.map(({ group, text }) => ({ group, text: some(text) })),
    },
  }
}

const pairs = Language.options.flatMap((one) =>
  Language.options.filter((two) => two !== one).map((two) => [one, two] as const),
)

describe.each(TranslationForm.options)('%s', (form) => {
  test.each(pairs)('a letter in %s and %s reads in order in both', async (one, two) => {
    for (const wish of [{}, { typed: hostileTexts(one + two) }]) {
      const page = letterIn(one, two, form, wish)
      const pdf = await typesetter.typeset(page)
      for (const language of [one, two]) {
        const part = partInLanguage(page, language)
        expect(labelsIn(part)).toEqual([language])
        expect(await pageFaults(pdf, part)).toEqual([])
      }
    }
  })
})

/** In which languages it is said what is asked for. */
function labelsIn({ content }: Page): Language[] {
  const text = textsOf(content).join('\n')
  return Language.options.filter((language) => text.includes(paperWords(language).letter.field.ask))
}

test('a page whose languages changed places is found out', async () => {
  const pdf = await typesetter.typeset(letterIn('sk', 'fa', 'beside'))
  const other = partInLanguage(letterIn('fa', 'sk', 'after'), 'fa')
  expect(await pageFaults(pdf, { ...other, language: 'en' })).not.toEqual([])
})

/** The height at which each word stands, in points from the foot of its page. */
async function heightsOf(page: Page, found: readonly string[]): Promise<(number | undefined)[]> {
  const lines = printedLines(await readGlyphs(await typesetter.typeset(page)))
  return found.map((word) => {
    const seen = [word, Array.from(word).toReversed().join('')]
    const line = lines.find(({ glyphs }) => {
      const text = glyphs.map((glyph) => glyph.text).join('')
      return seen.some((one) => text.includes(one))
    })
    return line?.glyphs[0]?.baseline
  })
}

test.each([
  ['sk', 'fa'],
  ['fa', 'ru'],
  ['en', 'sk'],
] as const)(
  'side by side in %s and %s the same fact stands at the same height',
  async (one, two) => {
    const page = letterIn(one, two, 'beside')
    const labels = ['phone', 'address', 'summary', 'enclosed'] as const
    const heights = await Promise.all(
      [one, two].map((language) =>
        heightsOf(
          page,
          labels.map((label) => paperWords(language).letter.field[label].replaceAll('\u200c', '')),
        ),
      ),
    )
    const [ours = [], theirs = []] = heights
    expect(ours.every((height) => height !== undefined)).toBe(true)
    for (const [at, height] of ours.entries()) {
      expect(Math.abs((height ?? 0) - (theirs[at] ?? 0))).toBeLessThan(3)
    }
  },
)

test.each(pairs)(
  'side by side in %s and %s an ordinary letter and its slip fit one sheet',
  async (one, two) => {
    const page = letterIn(one, two, 'beside', { density: 'tight' })
    const glyphs = await readGlyphs(await typesetter.typeset(page))
    expect(new Set(glyphs.map((glyph) => glyph.page))).toEqual(new Set([1]))
  },
)
