import { createHash, randomBytes } from 'node:crypto'
import { StoreFailure } from '../store-failure.ts'

/** Crockford's base32: no I, L, O or U. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const CODE_BYTES = 16
const CODE_LETTERS = 26
const CHECK_LETTERS = 4
const GROUP = 5

/** 128 random bits in six groups of five, the last four letters a check: `7XK2M-9QW3R-…`. Shown once, on paper. */
export function newRecoveryCode(): string {
  const letters = base32(randomBytes(CODE_BYTES), CODE_LETTERS)
  return (letters + checkOf(letters)).match(new RegExp(`.{${GROUP}}`, 'g'))!.join('-')
}

/**
 * The letters that open the recovery slot, from a code as a person typed it: any case, spaces, dashes or digits of
 * Persian and Arabic keyboards; O is 0, I and L are 1. A slip of the finger is `recovery-code-mistyped`.
 */
export function readRecoveryCode(typed: string): string {
  const letters = typed
    .normalize('NFKC')
    .replaceAll(/[۰-۹٠-٩]/g, (digit) => String(digit.codePointAt(0)! & 0xf))
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
  const code = letters.slice(0, CODE_LETTERS)
  const whole = letters.length === CODE_LETTERS + CHECK_LETTERS
  if (!whole || checkOf(code) !== letters.slice(CODE_LETTERS)) {
    throw new StoreFailure('recovery-code-mistyped')
  }
  return code
}

function checkOf(letters: string): string {
  return base32(createHash('sha256').update(`okno/recovery/v1|${letters}`).digest(), CHECK_LETTERS)
}

/** The first `length` letters of the bits, zeros appended where they end. */
function base32(bytes: Uint8Array, length: number): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('')
  return Array.from({ length }, (_, at) =>
    ALPHABET.charAt(Number.parseInt(bits.slice(at * 5, at * 5 + 5).padEnd(5, '0'), 2)),
  ).join('')
}
