import { addressLine } from '#contract/address-line.ts'
import type { Language } from '#contract/language.ts'
import type { PersonFile } from '#contract/people.contract.ts'
import type { Client } from '#main/documents/forms/client.ts'
import { nameOnPaper } from '#main/documents/name-on-paper.ts'

/** The person as a paper names them: a phone only where they may be reached without harm. */
export function clientOf({ details, fileNumber }: PersonFile, language: Language): Client {
  const { names, birth, guardian } = details
  return {
    name: nameOnPaper(names, language),
    fileNumber,
    birth,
    address: addressLine(details),
    phone: safePhone(details) ?? '',
    language: details.language,
    guardian,
  }
}

function safePhone({ contacts }: PersonFile['details']): string | undefined {
  const unsafe = contacts.filter(({ safe }) => !safe).map(({ value }) => value)
  const phones = contacts.filter(({ kind, value }) => kind === 'phone' && !unsafe.includes(value))
  return phones[0]?.value
}
