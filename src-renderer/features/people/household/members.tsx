import { useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { HouseholdMember } from '#contract/people.contract.ts'
import { useHomeWords } from '#features/people/household/use-home-words.ts'
import { langOfName } from '#i18n/lang-of-name.ts'
import { middleDot } from '#contract/middle-dot.ts'
import { Button } from '#ui/button.tsx'
import { PersonName } from '#ui/person-name.tsx'
import styles from './household.module.css'

/** Who lives there now: as what, since when, and whether not always. */
export function Members({ members }: { readonly members: readonly HouseholdMember[] }) {
  const { t } = useTranslation('people')
  const { history } = useRouter()
  const { spellWords } = useHomeWords()
  return (
    <ul className={styles['members']}>
      {members.map(({ person, role, since, usual }) => (
        <li key={person.id} className={styles['member']}>
          <Button kind="plain" onPress={() => history.push(`/people/${person.id}`)}>
            <PersonName name={{ text: person.name, lang: langOfName(person.name) }} />
          </Button>
          <small>
            {[
              t(`householdRole.${role}`),
              ...(usual ? [] : [t('household.beside')]),
              ...spellWords({ since, until: null }),
            ].join(middleDot)}
          </small>
        </li>
      ))}
    </ul>
  )
}
