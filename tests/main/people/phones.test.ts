import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { toPersianDigits } from '#contract/script/digits.ts'
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
  ['+421 (0) 905 123 456', 'IR', '+421905123456', '+421 905 123 456'],
  ['421905123456', 'SK', '+421905123456', '+421 905 123 456'],
  ['+۹۸ ۰۹۱۲ ۳۴۵ ۶۷۸۹', 'SK', '+989123456789', '+98 912 345 6789'],
  ['۰۰۹۸۹۱۲۳۴۵۶۷۸۹', 'SK', '+989123456789', '+98 912 345 6789'],
  ['٠٠٩٨ ٠٩١٢ ٣٤٥ ٦٧٨٩', 'RU', '+989123456789', '+98 912 345 6789'],
  ['۰۲۱-۱۲۳۴۵۶۷۸', 'IR', '+982112345678', '+98 21 1234 5678'],
  ['+7 (905) 123-45-67', 'SK', '+79051234567', '+7 905 123 45 67'],
  ['8 10 421 905 123 456', 'RU', '+421905123456', '+421 905 123 456'],
  ['07911 123456', 'GB', '+447911123456', '+44 7911 123456'],
  ['+44 (0)20 7946 0958', 'SK', '+442079460958', '+44 20 7946 0958'],
  ['0044 7911 123456', 'SK', '+447911123456', '+44 7911 123456'],
  ['067 123 45 67', 'UA', '+380671234567', '+380 67 123 4567'],
  ['+380 (067) 123-45-67', 'SK', '+380671234567', '+380 67 123 4567'],
])('%s at a desk in %s is %s', (typed, country, e164, display) => {
  expect(readPhone(typed, country)).toMatchObject({ e164, display })
})

test.each(['', '12', '112', '0905', 'Rezaei', '0905 123 456 789', '8-905-123-45-67'])(
  '%j is no phone',
  (typed) => {
    expect(readPhone(typed, 'SK')).toBeUndefined()
  },
)

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

/** Mobile numbers of five countries: what is dialled abroad, and at home after the trunk prefix. */
const mobiles = [
  { country: 'SK', code: '421', trunk: '0', first: '905', more: 6 },
  { country: 'IR', code: '98', trunk: '0', first: '912', more: 7 },
  { country: 'RU', code: '7', trunk: '8', first: '905', more: 7 },
  { country: 'GB', code: '44', trunk: '0', first: '7975', more: 6 },
  { country: 'UA', code: '380', trunk: '0', first: '67', more: 7 },
] as const

function arabic(text: string): string {
  return toPersianDigits(text).replace(/[۰-۹]/g, (digit) =>
    String.fromCodePoint((digit.codePointAt(0) ?? 0) - 0x90),
  )
}

test('a number is the same however it is written, in any digits, and is found by any end of it', () => {
  const said = fc.record({
    of: fc.constantFrom(...mobiles),
    figures: fc.integer({ min: 0, max: 9_999_999 }),
    prefix: fc.constantFrom('+', '00', 'trunk'),
    gap: fc.constantFrom('', ' ', '-', '\u00A0', '.'),
    digits: fc.constantFrom((text: string) => text, toPersianDigits, arabic),
    end: fc.integer({ min: 4, max: 7 }),
  })
  fc.assert(
    fc.property(said, ({ of, figures, prefix, gap, digits, end }) => {
      const rest = String(figures).padStart(7, '0').slice(-of.more)
      const local = [of.first, rest.slice(0, 3), rest.slice(3)].join(gap)
      const typed = prefix === 'trunk' ? `${of.trunk}${local}` : `${prefix}${of.code}${gap}${local}`
      const phone = readPhone(digits(typed), of.country)
      expect(phone?.e164).toBe(`+${of.code}${of.first}${rest}`)
      const asked = digits((of.first + rest).slice(-end))
      // Seven figures with a nought before them are a number being typed at home.
      if (end === 7 && /^[0٠۰]/.test(asked)) return
      expect(phone?.tail.startsWith(phoneTail(asked, of.country) ?? 'nothing')).toBe(true)
    }),
    { numRuns: 1000 },
  )
})
