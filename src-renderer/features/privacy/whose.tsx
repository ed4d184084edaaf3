import { useTranslation } from 'react-i18next'
import { useSession } from '#app/session.ts'
import { useOpenPerson } from '#app/use-open-person.ts'
import type { PersonLabel } from '#contract/people.contract.ts'
import { writtenNames } from '#i18n/written-names.ts'
import { Button } from '#ui/button.tsx'
import { Latin } from '#ui/latin.tsx'
import { PersonName } from '#ui/person-name.tsx'
import styles from './privacy.module.css'

/** A person by name and file number; who has become nobody has the number alone, who may not be named neither. */
export function Whose({ person }: { readonly person: PersonLabel }) {
  const { name, fileNumber, hidden } = person
  return (
    <span className={styles['whose']}>
      {(hidden || name !== fileNumber) && <PersonName {...writtenNames(person)} />}
      {hidden && <OpenHidden personId={person.id} />}
      <small>
        <Latin>{fileNumber}</Latin>
      </small>
    </span>
  )
}

/** Leads to where the file is opened in an emergency, for who may. */
function OpenHidden({ personId }: { readonly personId: string }) {
  const { t } = useTranslation('privacy')
  const openPerson = useOpenPerson()
  if (!useSession()?.may('access.emergency')) return undefined
  return (
    <Button kind="plain" onPress={() => openPerson(personId)}>
      {t('decide.openHidden')}
    </Button>
  )
}
