import { beforeAll, describe, expect, test } from 'vitest'
import type { i18n } from 'i18next'
import { Language } from '#contract/language.ts'
import { presentValue } from '#i18n/present-value.ts'
import { startWords } from '#i18n/start-words.ts'

let words: i18n
beforeAll(() => {
  words = startWords('en')
})

const counts = [0, 1, 2, 5, 11, 21, 22, 101, 1.5]

test('every language counts as it does, and Persian has words for nobody', () => {
  const said = Object.fromEntries(
    Language.options.map((language) => {
      const t = words.getFixedT(language, 'ui')
      return [language, counts.map((count) => t('form.check', { count }))]
    }),
  )
  expect(said).toMatchObject({
    en: expect.arrayContaining(['1 field needs another look.', '101 fields need another look.']),
    fa: expect.arrayContaining(['همهٔ بخش‌ها درست است.', '۱۰۱ بخش را دوباره ببینید.']),
    ru: [
      'Проверьте 0 полей.',
      'Проверьте 1 поле.',
      'Проверьте 2 поля.',
      'Проверьте 5 полей.',
      'Проверьте 11 полей.',
      'Проверьте 21 поле.',
      'Проверьте 22 поля.',
      'Проверьте 101 поле.',
      'Проверьте 1,5 поля.',
    ],
    sk: [
      'Skontrolujte 0 polí.',
      'Skontrolujte 1 pole.',
      'Skontrolujte 2 polia.',
      'Skontrolujte 5 polí.',
      'Skontrolujte 11 polí.',
      'Skontrolujte 21 polí.',
      'Skontrolujte 22 polí.',
      'Skontrolujte 101 polí.',
      'Skontrolujte 1,5 poľa.',
    ],
  })
})

test('a missing word stops the window where we work', () => {
  // @ts-expect-error -- an unknown key does not compile either
  expect(() => words.t('ui:nothing')).toThrow('nothing')
})

describe('a value in a sentence', () => {
  test('that ends in a full stop ends the sentence too', () => {
    const t = words.getFixedT('ru', 'privacy')
    expect(t('copies.line', { words: 'до 30 ноября 2027 г.' })).toBe(
      'В прежних копиях: \u2068до 30 ноября 2027 г.\u2069',
    )
    expect(t('copies.line', { words: '1 копия' })).toBe('В прежних копиях: \u20681 копия\u2069.')
  })

  test('keeps its own direction', () => {
    expect(words.getFixedT('fa', 'ui')('pick.none', { typed: '+421 905' })).toBe(
      'چیزی با «\u2068+421 905\u2069» پیدا نشد.',
    )
  })

  test('cannot turn the sentence round with marks of its own', () => {
    expect(presentValue('\u202Eevil\u2069', 'en')).toBe('\u2068evil\u2069')
  })

  test('is never taken for a place of the sentence or for a key', () => {
    const typed = '{{count}} $t(ui:dialog.close)'
    expect(words.getFixedT('en', 'ui')('pick.none', { typed })).toBe(
      `Nothing fits “\u2068${typed}\u2069”.`,
    )
  })

  test('has the digits of the language when it is a number', () => {
    expect(presentValue(12_345.5, 'fa')).toBe('۱۲٬۳۴۵٫۵')
    expect(presentValue(12_345.5, 'sk')).toBe('12\u00A0345,5')
  })
})
