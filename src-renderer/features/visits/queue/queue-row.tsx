import { useTranslation } from 'react-i18next'
import type { QueueEntry } from '#contract/visits.contract.ts'
import { NeedChips } from '#features/visits/queue/need-chips.tsx'
import { type RowActs, RowButtons } from '#features/visits/queue/row-acts.tsx'
import { WhenWhere } from '#features/visits/queue/when-where.tsx'
import { useTongueWords } from '#features/visits/use-words.ts'
import { middleDot } from '#contract/middle-dot.ts'
import { writtenNames } from '#i18n/written-names.ts'
import { useFormat } from '#i18n/use-format.ts'
import { classNames } from '#ui/class-names.ts'
import { PersonName } from '#ui/person-name.tsx'
import { Prose } from '#ui/prose.tsx'
import styles from './queue-row.module.css'

interface QueueRowProps {
  readonly entry: QueueEntry
  readonly acts: RowActs | undefined
}

/** Number, name, what about, how to talk, how long; under it what somebody wrote to be minded. Whoever is being received stands large. */
export function QueueRow({ entry, acts }: QueueRowProps) {
  const { t } = useTranslation(['visits', 'people'])
  const format = useFormat()
  const tongue = useTongueWords()
  const isCalled = entry.state === 'called'
  const names = entry.person
    ? writtenNames(entry.person)
    : { name: { text: t('visits:queue.anonymous') } }
  const { language, interpreter, remark, person } = entry
  const spoken = person?.hidden
    ? []
    : [tongue(language), interpreter ? t('visits:queue.interpreter') : '']
  const literacy = person?.literacy
  const reads = literacy === 'little' || literacy === 'no' ? t(`people:reads.${literacy}`) : ''
  const notes = [...spoken, reads].filter((note) => note !== '')
  const toMind = [person?.alert ?? '', remark].filter((note) => note !== '')
  return (
    <div className={styles['row']}>
      <span className={styles[isCalled ? 'numeral' : 'number']}>
        {format.figures(entry.ticket ?? 0)}
      </span>
      <PersonName {...names} isStacked={!isCalled} size={isCalled ? 'large' : 'normal'} />
      <NeedChips entry={entry} />
      <span className={styles['note']}>{notes.join(middleDot)}</span>
      {toMind.length > 0 && (
        <span className={styles['remark']}>
          {toMind.map((note, index) => (
            <span key={note}>
              {index > 0 && middleDot}
              <Prose>{note}</Prose>
            </span>
          ))}
        </span>
      )}
      <span className={classNames(styles['when'])}>
        <WhenWhere entry={entry} />
      </span>
      {acts && <RowButtons entry={entry} acts={acts} />}
    </div>
  )
}
