import { expect, test } from 'vitest'
import { toAsciiDigits, toPersianDigits } from '#contract/script/digits.ts'
import { fold, matches } from '#contract/script/fold.ts'

test.each([
  ['ادارهٔ مسکن', 'ادارۀ مسکن'],
  ['ادارهٔ مسکن', 'اداره‌ی مسکن'],
  ['ادارهٔ مسکن', 'اداره مسکن'],
  ['محمد رضایی', 'محمد رضايي'],
  ['کاظم', 'كاظم'],
  ['آرش', 'ارش'],
  ['نامه‌ها', 'نامهها'],
  ['محـــمد', 'مُحَمَّد'],
  ['Dlhové', 'dlhove'],
  ['Łukasz Đorđević', 'lukasz dordevic'],
  ['Семён', 'семен'],
  ['Андрей', 'Андреи'],
  ["O'Brien-Nagy", 'OBrien Nagy'],
  ['Großová', 'grossova'],
  ['۱۲٣', '123'],
])('%s and %s are found by the same search', (one, other) => {
  expect(fold(one)).toBe(fold(other))
})

test('different names stay different', () => {
  expect(fold('رضا')).not.toBe(fold('رضایی'))
  expect(fold('مینا')).not.toBe(fold('منا'))
  expect(fold('Новак')).not.toBe(fold('Новик'))
})

test.each([
  ['Príspevok na bývanie', 'byvanie prisp'],
  ['Елизавета', 'tkbpfdtnf'],
  ['محمد رضایی', 'lpln'],
  ['Zuzana Dlhá', 'yuyana'],
  ['Horvátová', 'рщкмфещмф'],
])('%s is found by %s', (text, query) => {
  expect(matches(text, query)).toBe(true)
})

test('a query whose words are not all there finds nothing', () => {
  expect(matches('Príspevok na bývanie', 'byvanie dlhy')).toBe(false)
})

test('digits of three scripts become the ones asked for', () => {
  expect(toAsciiDigits('۰۹۱۲ ٣٤٥ 67')).toBe('0912 345 67')
  expect(toPersianDigits('12 ٣٤ ۵')).toBe('۱۲ ۳۴ ۵')
  expect(toPersianDigits(1405)).toBe('۱۴۰۵')
})
