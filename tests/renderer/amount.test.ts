import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatNumber } from '#contract/calendar/format-number.ts'
import { Language } from '#contract/language.ts'
import { toPersianDigits } from '#contract/script/digits.ts'
import { parseAmount, twoAmounts } from '#ui/field/parse-amount.ts'

test.each([
  ['12345.5', 12345.5],
  ['12345,5', 12345.5],
  ['12 345,5', 12345.5],
  ['12,345.5', 12345.5],
  ['12.345,5', 12345.5],
  ['۱۲۳۴۵/۵', 12345.5],
  ['۱۲۳۴۵٫۵', 12345.5],
  ['۱۲٬۳۴۵', 12345],
  ['١٢٫٥', 12.5],
  ['1,234,567', 1_234_567],
  ['1.234.567', 1_234_567],
  ['−3,5', -3.5],
  ['0,125', 0.125],
  ['\u200E12.5\u200F', 12.5],
  ['120', 120],
  ['1\u202F200,50\u00A0€', 1200.5],
  ['€1,200.50', 1200.5],
  ['۱٬۲۰۰٫۵۰', 1200.5],
  ['١٬٢٠٠٫٥٠ ﷼', 1200.5],
  ["1'200.50", 1200.5],
  ['50,- €', 50],
  ['۱٫۲۰۰', 1.2],
  ['۱/۲۰۰', 1.2],
  ['1 200.300', 1200.3],
  ['.5', 0.5],
])('%s is the amount that was meant', (typed, amount) => {
  expect(parseAmount(typed)).toBe(amount)
})

const notOneNumber = [
  '1,234',
  '1.234',
  '1.200',
  '۱،۲۰۰',
  '۱٬۲/۳/۴',
  '12,34,5',
  '1.2.3',
  'abc',
  '12a',
  '',
  '1,23,456.7',
  '.',
]
const lostSeparators = [
  '12 5',
  '12 34',
  '1٬2',
  '1 23,5',
  '1,234,5',
  '12€50',
  '€',
  '5.',
  '12345 678',
]

test.each([...notOneNumber, ...lostSeparators])('%s is asked again and never guessed', (typed) => {
  expect(parseAmount(typed)).toBeUndefined()
})

test('an amount keeps its value in whatever digits and sign it is typed', () => {
  const cents = fc.integer({ min: -99_999_999, max: 99_999_999 })
  fc.assert(
    fc.property(
      cents,
      fc.constantFrom('.', ',', '/', '٫'),
      fc.boolean(),
      (value, sign, isPersian) => {
        const plain = (value / 100).toFixed(2).replace('.', sign)
        expect(parseAmount(isPersian ? toPersianDigits(plain) : plain)).toBe(value / 100)
      },
    ),
  )
})

test('what may be two numbers is asked with both, and is one where there are no decimals', () => {
  expect(twoAmounts('1.200')).toEqual([1200, 1.2])
  expect(twoAmounts('−۱،۲۵۰')).toEqual([-1250, -1.25])
  expect(twoAmounts('1 200')).toBeUndefined()
  expect(twoAmounts('12,34,5')).toBeUndefined()
  expect(parseAmount('1.200', { decimals: 0 })).toBe(1200)
  expect(parseAmount('1.20', { decimals: 0 })).toBe(1.2)
})

test('a unit may stand beside the number, but not another one', () => {
  expect(parseAmount('12 months', { unit: 'months' })).toBe(12)
  expect(parseAmount('€ 12,50', { unit: '€' })).toBe(12.5)
  expect(parseAmount('$ 12,50', { unit: '€' })).toBeUndefined()
})

test('an amount as any language writes it is read as that amount, or asked where a comma may be either', () => {
  const written = fc.record({
    value: fc.integer({ min: -99_999_999, max: 99_999_999 }),
    language: fc.constantFrom(...Language.options),
    decimals: fc.integer({ min: 0, max: 3 }),
  })
  fc.assert(
    fc.property(written, ({ value, language, decimals }) => {
      const amount = value / 10 ** decimals
      const text = formatNumber(amount, language, decimals)
      const read = parseAmount(text, { decimals }) ?? twoAmounts(text, { decimals })
      expect([read].flat()).toContain(amount)
    }),
    { numRuns: 2000 },
  )
})
