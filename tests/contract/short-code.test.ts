import { expect, test } from 'vitest'
import { checkSign, codeAlphabet, readShortCode, writtenCode } from '#contract/short-code.ts'

const signs = Array.from(codeAlphabet)
const five = 'K7PLM'
const code = writtenCode(five + checkSign(five))

test('no two signs of a code are taken for one another', () => {
  for (const alike of ['0O', '1I', 'UV']) {
    const taken = Array.from(alike).filter((sign) => codeAlphabet.includes(sign))
    expect(taken.length).toBeLessThan(2)
  }
})

test('one sign mistyped is never another letter of ours', () => {
  const whole = code.replace('-', '')
  for (let at = 0; at < whole.length; at++) {
    for (const sign of signs.filter((other) => other !== whole[at])) {
      const wrong = whole.slice(0, at) + sign + whole.slice(at + 1)
      expect(readShortCode(wrong)).toBeUndefined()
    }
  }
})

test('two neighbours swapped are never another letter of ours', () => {
  const whole = code.replace('-', '')
  const swapped = Array.from(whole, (sign, at) => {
    const next = whole.charAt(at + 1)
    return sign === next ? '' : whole.slice(0, at) + next + sign + whole.slice(at + 2)
  }).slice(0, -1)
  expect(swapped.map(readShortCode)).toEqual(swapped.map(() => undefined))
})

test('a code is read in any case, with spaces, dashes or none', () => {
  expect(readShortCode(` ${code.toLowerCase().replace('-', ' – ')}\u200f`)).toBe(code)
})
