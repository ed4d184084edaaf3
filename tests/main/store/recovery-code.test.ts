import { expect, test } from 'vitest'
import { newRecoveryCode, readRecoveryCode } from '#main/store/keyring/recovery-code.ts'

const code = newRecoveryCode()

test('a code is six groups of five letters that cannot be mistaken for one another', () => {
  expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{5}-){5}[0-9A-HJKMNP-TV-Z]{5}$/)
  expect(newRecoveryCode()).not.toBe(code)
})

test.each([
  ['lower case', (text: string) => text.toLowerCase()],
  ['spaces for dashes', (text: string) => ` ${text.replaceAll('-', '  ')} `],
  ['no groups', (text: string) => text.replaceAll('-', '')],
  ['O for 0', (text: string) => text.replaceAll('0', 'O')],
  ['I and l for 1', (text: string) => text.replace('1', 'I').replaceAll('1', 'l')],
  [
    'Persian digits',
    (text: string) => text.replaceAll(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'.charAt(Number(digit))),
  ],
  [
    'full-width letters',
    (text: string) =>
      text.replaceAll(/[A-Z]/g, (letter) => String.fromCodePoint(letter.charCodeAt(0) + 0xfe_e0)),
  ],
])('a code typed with %s is read as the same', (_, type) => {
  for (let round = 0; round < 50; round += 1) {
    const fresh = newRecoveryCode()
    expect(readRecoveryCode(type(fresh))).toBe(fresh.replaceAll('-', '').slice(0, 26))
  }
})

test('one wrong letter, two swapped letters or a missing one is a slip, told before anything is tried', () => {
  const letters = code.replaceAll('-', '')
  const slips = Array.from(letters, (letter, at) => {
    const [before, after] = [letters.slice(0, at), letters.slice(at + 1)]
    const swapped = before + after.charAt(0) + letter + after.slice(1)
    return [before + after, `${before}${letter === 'Z' ? 'Y' : 'Z'}${after}`, swapped]
  })
  for (const slip of slips.flat().filter((typed) => typed !== letters)) {
    expect(() => readRecoveryCode(slip)).toThrow('recovery-code-mistyped')
  }
})
