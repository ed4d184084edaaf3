import type { PersonLabel } from '#contract/people.contract.ts'
import { writtenNames } from '#i18n/written-names.ts'
import { Latin } from '#ui/latin.tsx'
import { PersonName } from '#ui/person-name.tsx'
import styles from './privacy.module.css'

/** A person by name and file number; who has become nobody has the number alone, who may not be named neither. */
export function Whose({ person }: { readonly person: PersonLabel }) {
  const { name, fileNumber, hidden } = person
  return (
    <span className={styles['whose']}>
      {(hidden || name !== fileNumber) && <PersonName {...writtenNames(person)} />}
      <small>
        <Latin>{fileNumber}</Latin>
      </small>
    </span>
  )
}
