import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSession } from '#app/session.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import type { Behind } from '#contract/returns.contract.ts'
import { type Behind as BehindAsked, returnQueries } from '#features/returns/returns.queries.ts'
import styles from '#features/returns/returns.module.css'
import { middleDot } from '#contract/middle-dot.ts'
import { useFormat } from '#i18n/use-format.ts'
import { namesBesideNumber } from '#i18n/written-names.ts'
import { Dialog } from '#ui/dialog.tsx'
import { FailureNote } from '#ui/failure-note.tsx'
import { Latin } from '#ui/latin.tsx'
import { PersonName } from '#ui/person-name.tsx'
import { RowList } from '#ui/row-list.tsx'

interface BehindDialogProps {
  /** What is counted, in words. */
  readonly title: string
  readonly asked: BehindAsked
  readonly onClose: () => void
}

/** Who stands behind a number: names and no more than that. */
export function BehindDialog({ title, asked, onClose }: BehindDialogProps) {
  const { t } = useTranslation(['returns', 'ui'])
  const words = useFailureWords('returns')
  const format = useFormat()
  const session = useSession()
  const { data, error } = useQuery(returnQueries.behind(asked))
  const lines = (data?.people ?? []).map((one, at) => ({ ...one, at }))
  return (
    <Dialog title={title} isOpen onClose={onClose} size="medium">
      <p className={styles['note']}>
        {session?.may('returns.sign') ? t('behind.note') : t('behind.own')}
      </p>
      {data !== undefined && data.leftOut > 0 && (
        <p className={styles['note']}>{t('behind.leftOut', { n: format.number(data.leftOut) })}</p>
      )}
      {error && <FailureNote title={t('behind.failed')}>{words(error)}</FailureNote>}
      {data && (
        <RowList
          label={title}
          lines={lines}
          idOf={({ at }) => String(at)}
          nameOf={({ person }) => person?.name || t(person ? 'ui:hiddenName' : 'behind.anonymous')}
          render={(line) => <BehindRow behind={line} />}
          empty={<p className={styles['empty']}>{t('behind.none')}</p>}
        />
      )}
    </Dialog>
  )
}

function BehindRow({ behind: { person, day } }: { readonly behind: Behind }) {
  const { t } = useTranslation('returns')
  const format = useFormat()
  return (
    <span className={styles['edition']}>
      {person ? (
        <PersonName {...namesBesideNumber(person)} />
      ) : (
        <span>{t('behind.anonymous')}</span>
      )}
      <small>
        {person?.birth && (
          <>
            <bdi>{t('behind.born', { date: format.partialDate(person.birth) })}</bdi>
            {middleDot}
          </>
        )}
        {person && !person.hidden && (
          <>
            <Latin>{person.fileNumber}</Latin>
            {day && middleDot}
          </>
        )}
        {day && <bdi>{format.day(day)}</bdi>}
      </small>
    </span>
  )
}
