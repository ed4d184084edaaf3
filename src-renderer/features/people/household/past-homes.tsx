import { useTranslation } from 'react-i18next'
import type { PersonFile } from '#contract/people.contract.ts'
import { useHomeWords } from '#features/people/household/use-home-words.ts'
import { langOfName } from '#i18n/lang-of-name.ts'
import { middleDot } from '#contract/middle-dot.ts'
import { Facts } from '#ui/facts.tsx'
import { Latin } from '#ui/latin.tsx'
import { PersonName } from '#ui/person-name.tsx'
import styles from './household.module.css'

/** Who lived where: the homes this person left, where the household lived before, and who has left it. */
export function PastHomes({ file }: { readonly file: PersonFile }) {
  const { t } = useTranslation('people')
  const { placeWords, spellWords } = useHomeWords()
  const left = file.residences.filter(({ until }) => until !== null)
  const { addresses = [], former = [] } = file.household ?? {}
  const parts = [
    {
      title: t('past.left'),
      facts: left.map(({ id, household, role, ...spell }) => ({
        id,
        label: spellWords(spell).join(' '),
        value: (
          <span className={styles['lines']}>
            <span>
              <Latin>{household.fileNumber}</Latin>
              {middleDot}
              {t(`householdRole.${role}`)}
            </span>
            <span>{placeWords(household)}</span>
          </span>
        ),
      })),
    },
    {
      title: t('past.addresses'),
      facts: addresses.map((one) => ({
        id: `${one.address} ${one.until}`,
        label: spellWords(one).join(' '),
        value: placeWords(one),
      })),
    },
    {
      title: t('past.former'),
      facts: former.map(({ person, role, ...spell }) => ({
        id: `${person.id} ${spell.until}`,
        label: spellWords(spell).join(' '),
        value: (
          <>
            <PersonName name={{ text: person.name, lang: langOfName(person.name) }} />
            {middleDot}
            {t(`householdRole.${role}`)}
          </>
        ),
      })),
    },
  ]
  return parts
    .filter(({ facts }) => facts.length > 0)
    .map(({ title, facts }) => (
      <section key={title} className={styles['home']}>
        <h3>{title}</h3>
        <Facts facts={facts} />
      </section>
    ))
}
