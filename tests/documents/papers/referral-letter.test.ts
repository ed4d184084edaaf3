import { expect, test } from 'vitest'
import { Language } from '#contract/language.ts'
import type { ReferralLetter } from '#main/documents/letter-parts.ts'
import { referralLetter } from '#main/documents/referral-letter.ts'
import { paperWords } from '#main/documents/words.ts'
import { openTypesetter } from '#main/documents/typeset/typesetter.ts'
import { letterSpecimen } from '#support/paper-specimens.ts'
import { seenLines } from '#support/seen-lines.ts'
import { FONTS_FOLDER } from '#support/typeset-page.ts'

const typesetter = await openTypesetter({ fontsFolder: FONTS_FOLDER })

function print(language: Language, changes: Partial<ReferralLetter> = {}): Promise<Uint8Array> {
  return typesetter.typeset(referralLetter(letterSpecimen(language, changes), language))
}

async function printed(language: Language, changes: Partial<ReferralLetter> = {}) {
  return (await seenLines(await print(language, changes))).join('\n')
}

// As the eye reads the sheet from left to right: what is Persian stands reversed letter by letter.
const numbers = { sk: 'č. j. 118/2026', ru: 'исх. № 118/2026', en: 'Our ref. 118/2026' } as const
const days = {
  sk: '10. novembra 2026 (19. ábán 1405)',
  ru: '10 ноября 2026 г. (19 абана 1405 г.)',
  en: '10 November 2026 (19 Aban 1405)',
} as const

for (const language of ['sk', 'ru', 'en'] as const) {
  test(`the letter in ${language} is numbered, dated in both calendars and found by its code`, async () => {
    const text = await printed(language)
    expect(text).toContain(numbers[language])
    expect(text).toContain(days[language])
    expect(text).toContain('K7P-LM4')
  })
}

test('the letter in Persian is numbered in Persian digits and its code stays Latin', async () => {
  const text = await printed('fa')
  expect(text).toContain('۱۱۸/۲۰۲۶')
  expect(text).toContain('K7P-LM4')
  expect(text).toContain(reversed('۱۹ آبان ۱۴۰۵', ['۱۹', '۱۴۰۵']))
})

for (const language of Language.options) {
  test(`phones read from left to right in the letter in ${language}`, async () => {
    const text = await printed(language)
    expect(text).toContain('+421 905 123 456')
    expect(text).toContain('+421 35 600 12 34')
  })
}

test('a Persian name stands in its own order in a Slovak letter', async () => {
  const text = await printed('sk')
  expect(text).toContain(`Mohammad Rezaei (${reversed('محمد رضایی', [])})`)
})

test('nobody is greeted by a guessed sex, and a patronymic is greeted without "госпожа"', async () => {
  const greeted = { name: 'Horvátová', sex: 'unknown' } as const
  const recipient = { ...letterSpecimen('sk').recipient, greeted }
  expect(await printed('sk')).toContain('Vážená pani Horvátová,')
  expect(await printed('sk', { recipient })).toContain('Vážená pani, vážený pán,')
  expect(await printed('ru')).toContain('Уважаемая Мария Петровна!')
})

test('without consent the letter names nobody and asks to use the code', async () => {
  const client = {
    ...letterSpecimen('en').client,
    name: null,
    birth: null,
    phones: [],
    address: '',
  }
  const text = await printed('en', { client, grounds: [] })
  expect(text).toContain('code K7P-LM4 in your answer')
  expect(text).not.toMatch(/Rezaei|1986|905 123 456|Školská/u)
})

for (const language of ['sk', 'ru', 'en'] as const) {
  test(`of whom papers alone do not reach the letter in ${language} asks to explain them orally`, async () => {
    const { reading } = paperWords(language).letter
    const { client } = letterSpecimen(language)
    const oneLine = async (literacy: typeof client.literacy) =>
      (await printed(language, { client: { ...client, literacy } })).replaceAll(/\s+/gu, ' ')
    expect(await oneLine('no')).toContain(reading.no)
    expect(await oneLine('little')).toContain(reading.little)
    for (const known of ['yes', null] as const) {
      expect(await oneLine(known)).not.toContain(reading.no)
      expect(await oneLine(known)).not.toContain(reading.little)
    }
  })
}

test('what the law allows without consent is said, with its ground', async () => {
  const grounds = [{ kind: 'override', ground: 'danger' }] as const
  expect(await printed('en', { grounds })).toContain('because life or health is in danger')
})

test('a letter made for the same moment has the same bytes', async () => {
  const [first, second] = await Promise.all([print('fa'), print('fa')])
  expect(Buffer.from(second ?? []).equals(Buffer.from(first ?? []))).toBe(true)
})

/** How a Persian phrase stands on paper: words and letters from right to left, numbers in their own order. */
function reversed(phrase: string, numbersInIt: readonly string[]): string {
  const turned = Array.from(phrase).toReversed().join('')
  return numbersInIt.reduce(
    (text, number) => text.replace(Array.from(number).toReversed().join(''), number),
    turned,
  )
}
