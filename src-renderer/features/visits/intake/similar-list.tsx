import { useTranslation } from 'react-i18next'
import type { SimilarPerson } from '#contract/search.contract.ts'
import { middleDot } from '#contract/middle-dot.ts'
import { writtenNames } from '#i18n/written-names.ts'
import { useFormat } from '#i18n/use-format.ts'
import { classNames } from '#ui/class-names.ts'
import { useAgeWords } from '#ui/date/use-date-echo.ts'
import { Kbd } from '#ui/kbd.tsx'
import { PersonName } from '#ui/person-name.tsx'
import styles from './similar-list.module.css'

interface SimilarListProps {
  readonly id: string
  readonly similar: readonly SimilarPerson[]
  readonly highlighted: number
  readonly onTake: (one: SimilarPerson) => void
}

/** "Already known?" – loud where birth or phone agree too. */
export function SimilarList({ id, similar, highlighted, onTake }: SimilarListProps) {
  const { t } = useTranslation('visits')
  if (similar.length === 0) return undefined
  const isLoud = similar.some(({ level }) => level === 'warning')
  return (
    <div className={classNames(styles['box'], isLoud && styles['loud'])}>
      <p className={styles['head']}>
        {t('intake.alreadyKnown')}
        <span>
          <Kbd keys="ArrowDown" /> <Kbd keys="Enter" />
        </span>
      </p>
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select cannot stand under an input */}
      <div role="listbox" id={id} aria-label={t('intake.alreadyKnown')} tabIndex={-1}>
        {similar.map((one, index) => (
          <div
            key={one.person.id}
            id={`${id}-${index}`}
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an option holds text alone
            role="option"
            aria-selected={index === highlighted}
            tabIndex={-1}
            className={classNames(styles['one'], index === highlighted && styles['highlighted'])}
            onPointerDown={(event) => {
              event.preventDefault()
              onTake(one)
            }}
          >
            <PersonName {...writtenNames(one.person)} />
            <Evidence similar={one} />
          </div>
        ))}
      </div>
    </div>
  )
}

function Evidence({ similar }: { readonly similar: SimilarPerson }) {
  const { t } = useTranslation('visits')
  const format = useFormat()
  const age = useAgeWords()
  const { person, sameBirth, samePhone, lastVisit } = similar
  const facts = [
    sameBirth ? t('intake.sameBirth') : person.birth && age(person.birth),
    samePhone && t('intake.samePhone'),
    lastVisit && t('intake.lastVisit', { day: format.day(lastVisit) }),
  ]
  return <span className={styles['facts']}>{facts.filter(Boolean).join(middleDot)}</span>
}
