import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { toPersianDigits } from '#contract/script/digits.ts'
import { parseAmount } from '#ui/field/parse-amount.ts'

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
])('%s is the amount that was meant', (typed, amount) => {
  expect(parseAmount(typed)).toBe(amount)
})

test.each(['1,234', '1.234', '۱٬۲/۳/۴', '12,34,5', '1.2.3', 'abc', '12a', '', '1,23,456.7', '.'])(
  '%s is asked again and never guessed',
  (typed) => {
    expect(parseAmount(typed)).toBeUndefined()
  },
)

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
