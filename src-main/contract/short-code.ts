/** Signs that cannot be taken for one another: no 0 and O, no 1 and I, no U beside V. A prime number of them. */
export const codeAlphabet = '23456789ABCDEFGHJKLMNPQRSTVWXYZ'

const length = 6

/** As it is printed: `K7P-LM4`. */
export function writtenCode(signs: string): string {
  return `${signs.slice(0, 3)}-${signs.slice(3)}`
}

/**
 * The sign that closes a code of five. One mistyped sign or two swapped neighbours give another one, because the
 * weights differ and the number of signs is prime.
 */
export function checkSign(five: string): string {
  const sum = Array.from(five).reduce(
    (all, sign, index) => all + (index + 1) * codeAlphabet.indexOf(sign),
    0,
  )
  return codeAlphabet.charAt(sum % codeAlphabet.length)
}

/** A code however it was typed or scanned: any case, spaces, dashes. Undefined where it cannot be one of ours. */
export function readShortCode(typed: string): string | undefined {
  const signs = typed.toUpperCase().replace(/[\s\p{Dash}\p{Cf}]/gu, '')
  const isWhole = signs.length === length && Array.from(signs).every(isSign)
  return isWhole && checkSign(signs.slice(0, -1)) === signs.at(-1) ? writtenCode(signs) : undefined
}

function isSign(sign: string): boolean {
  return codeAlphabet.includes(sign)
}
