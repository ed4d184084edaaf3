import { randomInt } from 'node:crypto'
import { checkSign, codeAlphabet, writtenCode } from '#contract/short-code.ts'

/** A new code by which a slip is found again: five signs drawn by lot and one that checks them. */
export function newShortCode(): string {
  const five = Array.from({ length: 5 }, () => codeAlphabet.charAt(randomInt(codeAlphabet.length)))
  const signs = five.join('')
  return writtenCode(signs + checkSign(signs))
}
