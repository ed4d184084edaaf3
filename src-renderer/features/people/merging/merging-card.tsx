import { useQuery } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useCentre } from '#app/centre.ts'
import { useSession } from '#app/session.ts'
import { dayInZone } from '#contract/calendar/centre-time.ts'
import type { Merge } from '#contract/merging.contract.ts'
import { isForReading, type PersonFile } from '#contract/people.contract.ts'
import styles from '#features/people/merging/merging.module.css'
import { mergingQueries } from '#features/people/merging/merging.queries.ts'
import { langOfName } from '#i18n/lang-of-name.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Latin } from '#ui/latin.tsx'
import { PersonName } from '#ui/person-name.tsx'

/** Which files went into this one, each to be parted again; and the way to join another one of the same person. */
export function MergingCard({ file }: { readonly file: PersonFile }) {
  const { t } = useTranslation('merging')
  const session = useSession()
  const { history } = useRouter()
  const { data: merges = [] } = useQuery(mergingQueries.merges(file.id))
  const mayMerge = session?.may('people.write') === true && !isForReading(file)
  if (merges.length === 0 && !mayMerge) return undefined
  return (
    <Card kind="side" title={t('card.title')}>
      <div className={styles['card']}>
        {merges.length === 0 ? (
          <p>{t('card.none')}</p>
        ) : (
          <ul className={styles['merges']}>
            {merges.map((merge) => (
              <MergeItem key={merge.id} {...{ merge, mayMerge, personId: file.id }} />
            ))}
          </ul>
        )}
        {mayMerge && (
          <Button kind="plain" onPress={() => history.push(`/people/${file.id}/merge`)}>
            {t('card.merge')}
          </Button>
        )}
      </div>
    </Card>
  )
}

interface MergeItemProps {
  readonly merge: Merge
  readonly personId: string
  readonly mayMerge: boolean
}

function MergeItem({ merge, personId, mayMerge }: MergeItemProps) {
  const { t } = useTranslation('merging')
  const { history } = useRouter()
  const format = useFormat()
  const { timeZone } = useCentre()
  const { id, name, fileNumber, mergedAt, mergedBy, isNewest } = merge
  return (
    <li>
      <PersonName name={{ text: name, lang: langOfName(name) }} /> <Latin>{fileNumber}</Latin>
      <small>
        {t('card.since', { name: mergedBy, day: format.day(dayInZone(mergedAt, timeZone)) })}
      </small>
      {mayMerge && isNewest && (
        <Button kind="plain" onPress={() => history.push(`/people/${personId}/unmerge/${id}`)}>
          {t('card.unmerge')}
        </Button>
      )}
    </li>
  )
}
