import {
  type CountryCode,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max'
import { cleanLine } from '#contract/script/clean-name.ts'
import { toAsciiDigits } from '#contract/script/digits.ts'

export type Phone = Readonly<{
  /** What is stored and dialled: `+421905123456`. */
  e164: string
  /** What is shown and printed, left to right with Latin digits in every language: `+421 905 123 456`. */
  display: string
  /** What is searched: see `phoneTail`. */
  tail: string
}>

/** From here on a leading zero is the trunk prefix of a number being typed, not one of its last digits. */
const longestTail = 7

/**
 * A phone as people say it, in any digits, with or without the country. `country` is the centre's (ISO 3166-1).
 * Undefined when no such number can exist: it may still be kept as it was typed, but not called a phone number.
 */
export function readPhone(typed: string, country: string): Phone | undefined {
  const home: CountryCode | undefined = isSupportedCountry(country) ? country : undefined
  const number = parsePhoneNumberFromString(toAsciiDigits(cleanLine(typed)), home)
  if (!number?.isValid()) return undefined
  return {
    e164: number.number,
    display: number.formatInternational(),
    tail: reversed(number.number),
  }
}

/**
 * What a stored `tail` begins with when the number ends in, or is, what was typed: the digits last first, so that
 * "… 456" is found by an index. Undefined for fewer than three digits, which would find everybody.
 */
export function phoneTail(typed: string, country: string): string | undefined {
  const whole = readPhone(typed, country)
  if (whole) return whole.tail
  const digits = toAsciiDigits(typed).replace(/\D/g, '')
  if (digits.length < 3) return undefined
  return reversed(digits.length < longestTail ? digits : digits.replace(/^0+/, ''))
}

function reversed(text: string): string {
  return Array.from(text.replace(/\D/g, '')).toReversed().join('')
}
