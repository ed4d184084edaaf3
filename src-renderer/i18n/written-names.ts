import type { PersonLabel } from '#contract/people.contract.ts'
import { langOfName } from '#i18n/lang-of-name.ts'

/** As `writtenNames`, where the file number stands beside: it does not stand in for a name as well. */
export function namesBesideNumber(
  person: Pick<PersonLabel, 'name' | 'otherName' | 'fileNumber' | 'hidden'>,
) {
  return isNameless(person) ? { name: undefined } : writtenNames(person)
}

/** Nobody knows what they are called: where a name is asked for, the number of the file is given. */
export function isNameless({
  name,
  fileNumber,
  hidden,
}: Pick<PersonLabel, 'name' | 'fileNumber' | 'hidden'>): boolean {
  return !hidden && name === fileNumber
}

/** Both names of a person, each with the language of its letters: what `PersonName` shows. */
export function writtenNames({ name, otherName }: Pick<PersonLabel, 'name' | 'otherName'>) {
  const own = { name: { text: name, lang: langOfName(name) } }
  return otherName ? { ...own, other: { text: otherName, lang: langOfName(otherName) } } : own
}
