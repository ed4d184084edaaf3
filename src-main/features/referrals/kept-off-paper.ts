import { toAsciiDigits } from '#contract/script/digits.ts'
import { fold } from '#contract/script/fold.ts'
import type { Contact, PersonDetails } from '#contract/people.contract.ts'
import type { KeptOff } from '#contract/referrals-drafts.contract.ts'

type Known = Pick<PersonDetails, 'contacts' | 'alert'>

/** What of somebody stands on no sheet that leaves the desk, and the phones that may. */
export function keptOffPaper(person: Known): KeptOff {
  return { contacts: unsafeOf(person), alert: person.alert, phones: safePhones(person) }
}

/** A number that is written down twice is safe only if it is safe both times. */
export function safePhones({ contacts }: Known): string[] {
  const unsafe = unsafeOf({ contacts })
  return contacts
    .filter(({ kind, safe }) => kind === 'phone' && safe)
    .map(({ value }) => value)
    .filter((phone) => !unsafe.some((contact) => tells(phone, contact)))
}

/** What the texts would tell against it, if anything. */
export function findUnsafe(
  person: Known,
  texts: readonly string[],
): Readonly<{ context: 'contact' | 'alert'; value: string }> | undefined {
  const contact = unsafeOf(person).find((one) => texts.some((text) => tells(text, one)))
  if (contact) return { context: 'contact', value: contact.value }
  const alert = wordsOf(person.alert)
  if (alert === '' || !texts.some((text) => ` ${wordsOf(text)} `.includes(` ${alert} `))) {
    return undefined
  }
  return { context: 'alert', value: person.alert }
}

function unsafeOf({ contacts }: Pick<Known, 'contacts'>): Contact[] {
  return contacts.filter(({ safe }) => !safe)
}

function tells(text: string, { kind, value }: Contact): boolean {
  return kind === 'email'
    ? text.toLowerCase().includes(value.toLowerCase())
    : numbersIn(text).some((number) => isSameNumber(number, digitsOf(value)))
}

/** Digits that stand together as those of a phone do, in any script. */
const phoneLike = /\d(?:[\s\u00A0()./–-]{0,3}\d)+/gu

function numbersIn(text: string): string[] {
  return [...toAsciiDigits(text).matchAll(phoneLike)].map(([number]) => digitsOf(number))
}

/** With or without the country, or the last part alone as neighbours say it. */
const fewestDigits = 6

function isSameNumber(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length, 9)
  return length >= fewestDigits && one.slice(-length) === other.slice(-length)
}

function digitsOf(phone: string): string {
  return toAsciiDigits(phone).replace(/\D/gu, '')
}

function wordsOf(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
