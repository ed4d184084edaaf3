import { addressLine } from '#contract/address-line.ts'
import type { Language } from '#contract/language.ts'
import type { Contact, PersonFile } from '#contract/people.contract.ts'
import type { Client } from '#main/documents/forms/client.ts'
import { nameOnPaper } from '#main/documents/name-on-paper.ts'

/** The person as a paper names them: phone and e-mail only where they may be reached there without harm. */
export function clientOf({ details, fileNumber }: PersonFile, language: Language): Client {
  const { names, birth, guardian } = details
  return {
    name: nameOnPaper(names, language),
    fileNumber,
    sex: details.sex,
    birth,
    address: addressLine(details),
    phone: safelyAt('phone', details),
    email: safelyAt('email', details),
    language: details.language,
    guardian,
  }
}

function safelyAt(kind: Contact['kind'], { contacts }: PersonFile['details']): string {
  const unsafe = contacts.filter(({ safe }) => !safe).map(({ value }) => value)
  const known = contacts.filter((one) => one.kind === kind && !unsafe.includes(one.value))
  return known[0]?.value ?? ''
}
