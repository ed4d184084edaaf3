import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanLine, cleanName } from '#contract/script/clean-name.ts'

test.each([
  ['  Mohammad\u00A0 Rezaei ', 'Mohammad Rezaei'],
  ['\u202Bمحمد رضايي\u202C', 'محمد رضایی'],
  ['مح\u0640\u0640مد', 'محمد'],
  ['كاظم ٤٥٦', 'کاظم ۴۵۶'],
  ['\u200Cعلی\u200C‌رضا\u200C', 'علی\u200Cرضا'],
  ['رضائی', 'رضائی'],
  ['Zuzana\u0301', 'Zuzaná'],
  ['Мария\u200E', 'Мария'],
])('%j is stored as %j', (pasted, stored) => {
  expect(cleanName(pasted)).toBe(stored)
})

test('an Arabic name keeps its own letters', () => {
  expect(cleanName('علي \u200Fالكاظمي', 'ar')).toBe('علي الكاظمي')
})

test('cleaning twice changes nothing, and no mark or outer space survives', () => {
  const pasted = fc.string({
    unit: fc.constantFrom(
      'a',
      'ی',
      'ي',
      'ك',
      ' ',
      '\u00A0',
      '\u200C',
      '\u200E',
      '\u0640',
      '\u2067',
      '٤',
      'é',
    ),
  })
  fc.assert(
    fc.property(pasted, (text) => {
      const once = cleanName(text)
      expect(cleanName(once)).toBe(once)
      expect(once).not.toMatch(/^\s|\s$|[\u200E\u2067\u0640\u00A0يك]|\u200C$|^\u200C|\u200C\u200C/)
    }),
  )
})

test('a half-space between two spaces leaves one space', () => {
  expect(cleanLine('a \u200C a')).toBe('a a')
})
