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
  // From Russia one dials 8 10 abroad, but writes 00 as everybody does; no number at home begins so.
  const written = toAsciiDigits(cleanLine(typed)).replace(/^00/, '+')
  const number = parsePhoneNumberFromString(written, home)
  if (!number?.isValid()) return undefined
  return {
    e164: number.number,
    display: number.formatInternational(),
    tail: lastDigitsFirst(number.number),
  }
}

/**
 * What a stored `tail` begins with when the number ends in, or is, what was typed: the digits last first, so that
 * "… 456" is found by an index. Undefined for fewer than three digits, which would find everybody.
 */
export function phoneTail(typed: string, country: string): string | undefined {
  const digits = lastDigitsFirst(typed)
  if (digits.length < 3) return undefined
  // Seven figures may be a whole number somewhere; what is asked for is whoever's number ends so.
  const isWithTrunk = digits.length === longestTail && digits.endsWith('0')
  if (digits.length <= longestTail && !isWithTrunk && !typed.includes('+')) return digits
  return readPhone(typed, country)?.tail ?? digits.replace(/0+$/, '')
}

/** The digits of a text in any script, the last one first; also of what is no phone, so that it is found by its end. */
export function lastDigitsFirst(text: string): string {
  return Array.from(toAsciiDigits(text).replace(/\D/g, '')).toReversed().join('')
}
