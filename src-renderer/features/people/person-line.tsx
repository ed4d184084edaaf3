import { useTranslation } from 'react-i18next'
import type { PersonLabel } from '#contract/people.contract.ts'
import { useBirthWords } from '#features/people/person/use-birth-words.ts'
import { middleDot } from '#contract/middle-dot.ts'
import { namesBesideNumber } from '#i18n/written-names.ts'
import { Latin } from '#ui/latin.tsx'
import { PersonName } from '#ui/person-name.tsx'
import styles from './person-line.module.css'

/** Somebody in a list: names, birth, file number. */
export function PersonLine({ person }: { readonly person: PersonLabel }) {
  const { t } = useTranslation('people')
  const birthWords = useBirthWords()
  const { birth, fileNumber } = person
  return (
    <span className={styles['line']}>
      <PersonName {...namesBesideNumber(person)} />
      <small className={styles['facts']}>
        <bdi>{birth ? birthWords(birth) : t('identity.birthUnknown')}</bdi>
        {middleDot}
        <span className={styles['number']}>
          <Latin>{fileNumber}</Latin>
        </span>
      </small>
    </span>
  )
}
