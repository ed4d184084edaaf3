import { expect, test } from 'vitest'
import { phoneTail, readPhone } from '#main/features/people/phones.ts'

test.each([
  ['0905 123 456', 'SK', '+421905123456', '+421 905 123 456'],
  ['۰۹۰۵ ۱۲۳ ۴۵۶', 'SK', '+421905123456', '+421 905 123 456'],
  ['00421 905 123 456', 'SK', '+421905123456', '+421 905 123 456'],
  ['\u200E+421\u00A0905\u00A0123\u00A0456\u200E', 'IR', '+421905123456', '+421 905 123 456'],
  ['۰۹۱۲ ۳۴۵ ۶۷۸۹', 'IR', '+989123456789', '+98 912 345 6789'],
  ['٠٩١٢٣٤٥٦٧٨٩', 'IR', '+989123456789', '+98 912 345 6789'],
  ['8 905 123-45-67', 'RU', '+79051234567', '+7 905 123 45 67'],
  ['055/622 11 22', 'SK', '+421556221122', '+421 55 622 11 22'],
])('%s at a desk in %s is %s', (typed, country, e164, display) => {
  expect(readPhone(typed, country)).toMatchObject({ e164, display })
})

test.each(['', '12', '0905', 'Rezaei', '0905 123 456 789'])('%j is no phone', (typed) => {
  expect(readPhone(typed, 'SK')).toBeUndefined()
})

test.each(['456', '۳ ۴۵۶', '123 456', '0905 123 456', '+421 905 123 456', '00421905123456'])(
  '%s finds the phone that ends so',
  (typed) => {
    const stored = readPhone('0905 123 456', 'SK')
    expect(stored?.tail.startsWith(phoneTail(typed, 'SK') ?? 'nothing')).toBe(true)
  },
)

test('last digits that begin with a nought keep it', () => {
  const stored = readPhone('0905 120 456', 'SK')
  expect(stored?.tail.startsWith(phoneTail('0456', 'SK') ?? 'nothing')).toBe(true)
  expect(stored?.tail.startsWith(phoneTail('1456', 'SK') ?? 'nothing')).toBe(false)
})

test('a Russian number is found with its 8 too, another number is not', () => {
  const stored = readPhone('+7 905 123 45 67', 'RU')
  expect(stored?.tail).toBe(phoneTail('8 905 123-45-67', 'RU'))
  expect(stored?.tail.startsWith(phoneTail('68', 'RU') ?? 'nothing')).toBe(false)
  expect(stored?.tail.startsWith(phoneTail('4568', 'RU') ?? 'nothing')).toBe(false)
})
