import type { PersonLabel } from '#contract/people.contract.ts'
import { langOfName } from '#i18n/lang-of-name.ts'
import type { WrittenName } from '#ui/person-name.tsx'

/** Both names of a person, each with the language of its letters. */
export function writtenNames({ name, otherName }: PersonLabel): {
  readonly name: WrittenName
  readonly other?: WrittenName
} {
  const own = { text: name, lang: langOfName(name) }
  return otherName
    ? { name: own, other: { text: otherName, lang: langOfName(otherName) } }
    : { name: own }
}
