/** Crockford's base32 in small letters: no i, l, o or u to be misread from a slip of paper. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
const groups = 3
const groupLength = 5

/** A password to hand over on paper and to be changed at its first use: 75 random bits, `7xk2m-9qw3r-hh4tz`. */
export function newOneTimePassword(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(groups * groupLength))
  const letters = Array.from(bytes, (byte) => alphabet.charAt(byte % alphabet.length)).join('')
  return Array.from({ length: groups }, (_, at) =>
    letters.slice(at * groupLength, (at + 1) * groupLength),
  ).join('-')
}
