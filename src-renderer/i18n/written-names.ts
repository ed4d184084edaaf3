import type { PersonLabel } from '#contract/people.contract.ts'
import { langOfName } from '#i18n/lang-of-name.ts'

/** Both names of a person, each with the language of its letters: what `PersonName` shows. */
export function writtenNames({ name, otherName }: Pick<PersonLabel, 'name' | 'otherName'>) {
  const own = { name: { text: name, lang: langOfName(name) } }
  return otherName ? { ...own, other: { text: otherName, lang: langOfName(otherName) } } : own
}
