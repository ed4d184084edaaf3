import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { dayInZone } from '#contract/calendar/centre-time.ts'
import type { CalendarMonth } from '#contract/calendar/month.ts'
import { returnQueries, type Which } from '#features/returns/returns.queries.ts'
import styles from '#features/returns/returns.module.css'
import { useCentreClock } from '#i18n/centre-clock.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { RowList } from '#ui/row-list.tsx'

interface SignedEditionsProps {
  readonly month: CalendarMonth
  readonly onOpen: (which: Which) => void
}

/** What was signed stays as it was; the month as it stands now is beside it. */
export function SignedEditions({ month, onOpen }: SignedEditionsProps) {
  const { t } = useTranslation('returns')
  const format = useFormat()
  const { timeZone } = useCentreClock()
  const { data: editions = [] } = useQuery(returnQueries.signed())
  const nameOf = (one: (typeof editions)[number]) =>
    t('editions.edition', { month: format.month(one.month), edition: one.edition })
  return (
    <Card
      isFlush
      title={t('editions.title')}
      actions={
        <Button onPress={() => onOpen({ month, edition: null })}>{t('editions.now')}</Button>
      }
    >
      <RowList
        label={t('editions.title')}
        lines={editions}
        idOf={({ month: { calendar, year, month: number }, edition }) =>
          [calendar, year, number, edition].join('-')
        }
        nameOf={nameOf}
        onOpen={(one) => onOpen({ month: one.month, edition: one.edition })}
        render={(one) => (
          <span className={styles['edition']}>
            <bdi>{nameOf(one)}</bdi>
            <small>
              {t('editions.by', {
                name: one.signedBy,
                date: format.day(dayInZone(one.signedAt, timeZone)),
              })}
            </small>
          </span>
        )}
        empty={<p className={styles['empty']}>{t('editions.none')}</p>}
      />
    </Card>
  )
}
