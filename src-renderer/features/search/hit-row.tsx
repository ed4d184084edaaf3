import { memo, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Hit } from '#contract/search.contract.ts'
import { middleDot } from '#contract/middle-dot.ts'
import { useFormat } from '#i18n/use-format.ts'
import { namesBesideNumber } from '#i18n/written-names.ts'
import { Chip } from '#ui/chip.tsx'
import { useAgeWords } from '#ui/date/use-date-echo.ts'
import { Latin } from '#ui/latin.tsx'
import { PersonName } from '#ui/person-name.tsx'
import styles from './hit-row.module.css'

interface HitRowProps {
  readonly hit: Hit
  readonly words: HitWords
}

/** What the rows are written with, asked for once for all of them: each question costs a row some of its frame. */
export function useHitWords() {
  const { t } = useTranslation(['search', 'people'])
  const format = useFormat()
  const age = useAgeWords()
  return useMemo(() => ({ t, format, age }), [t, format, age])
}
type HitWords = ReturnType<typeof useHitWords>

/** Who was found and why, and what tells namesakes apart; drawn anew only where the answer is another one. */
export const HitRow = memo(({ hit, words }: HitRowProps) => {
  const { t, format, age } = words
  const { person, lastVisit, isHere } = hit
  const { birth, fileNumber, literacy } = person
  return (
    <span className={styles['row']}>
      <span className={styles['who']}>
        <PersonName {...namesBesideNumber(person)} />
        {isHere && <Chip tone="teal">{t('search:isHere')}</Chip>}
      </span>
      <span className={styles['facts']}>
        <Latin>{fileNumber}</Latin>
        {birth && (
          <>
            {middleDot}
            {age(birth)}
          </>
        )}
        {(literacy === 'little' || literacy === 'no') && (
          <>
            {middleDot}
            {t(`people:reads.${literacy}`)}
          </>
        )}
        {lastVisit && (
          <>
            {middleDot}
            {t('search:lastVisit', { day: format.day(lastVisit) })}
          </>
        )}
        <Why hit={hit} words={words} />
      </span>
    </span>
  )
})

/** Only what is not seen at a glance: a number, a code, another spelling. */
function Why({ hit, words: { t } }: HitRowProps) {
  const { foundBy, why, text, person } = hit
  if (foundBy === 'phone' || foundBy === 'letter') {
    return (
      <>
        {middleDot}
        {t(`search:by.${foundBy}`)} <Latin>{text}</Latin>
      </>
    )
  }
  if (foundBy === 'address') {
    return (
      <>
        {middleDot}
        <bdi>{text}</bdi>
      </>
    )
  }
  if (foundBy !== 'name' || !why || why === 'same-spelling' || why === 'prefix') return undefined
  const isShown = text === person.name || text === person.otherName
  return (
    <>
      {middleDot}
      {t(`search:why.${why}`)}
      {!isShown && (
        <>
          {' '}
          <bdi>{text}</bdi>
        </>
      )}
    </>
  )
}
