import { useTranslation } from 'react-i18next'
import type { Hit } from '#contract/search.contract.ts'
import { useFormat } from '#i18n/use-format.ts'
import { namesBesideNumber } from '#i18n/written-names.ts'
import { Chip } from '#ui/chip.tsx'
import { useAgeWords } from '#ui/date/use-date-echo.ts'
import { Latin } from '#ui/latin.tsx'
import { PersonName } from '#ui/person-name.tsx'
import styles from './hit-row.module.css'

/** Who was found and why, and what tells namesakes apart. */
export function HitRow({ hit }: { readonly hit: Hit }) {
  const { t } = useTranslation(['search', 'people'])
  const format = useFormat()
  const age = useAgeWords()
  const { person, lastVisit, isHere } = hit
  const { birth, fileNumber, literacy } = person
  return (
    <span className={styles['row']}>
      <PersonName {...namesBesideNumber(person)} />
      {isHere && <Chip tone="teal">{t('search:isHere')}</Chip>}
      <span className={styles['facts']}>
        <Latin>{fileNumber}</Latin>
        {birth && <> · {age(birth)}</>}
        {(literacy === 'little' || literacy === 'no') && <> · {t(`people:reads.${literacy}`)}</>}
        {lastVisit && <> · {t('search:lastVisit', { day: format.day(lastVisit) })}</>}
        <Why hit={hit} />
      </span>
    </span>
  )
}

/** Only what is not seen at a glance: a number, a code, another spelling. */
function Why({ hit }: { readonly hit: Hit }) {
  const { t } = useTranslation('search')
  const { foundBy, why, text, person } = hit
  if (foundBy === 'phone' || foundBy === 'letter') {
    return (
      <>
        {' · '}
        {t(`by.${foundBy}`)} <Latin>{text}</Latin>
      </>
    )
  }
  if (foundBy === 'address') {
    return (
      <>
        {' · '}
        <bdi>{text}</bdi>
      </>
    )
  }
  if (foundBy !== 'name' || !why || why === 'same-spelling' || why === 'prefix') return undefined
  const isShown = text === person.name || text === person.otherName
  return (
    <>
      {' · '}
      {t(`why.${why}`)}
      {!isShown && (
        <>
          {' '}
          <bdi>{text}</bdi>
        </>
      )}
    </>
  )
}
