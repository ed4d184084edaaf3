import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import type { MonthlyReturn, PublishedCount } from '#contract/returns.contract.ts'
import { ChecksChips } from '#features/returns/charts/checks-chips.tsx'
import { OpenNumberContext, useOpenNumber, type Place } from '#features/returns/open-number.ts'
import { countAt, findTable, measureOf, toldValue } from '#features/returns/read-return.ts'
import styles from '#features/returns/returns.module.css'
import { useReturnWords } from '#features/returns/use-return-words.ts'
import { Card } from '#ui/card.tsx'
import { Bars, type Bar } from '#ui/chart/bars.tsx'
import type { BarTone } from '#ui/chart/track.tsx'

interface Step {
  readonly id: 'contacts' | 'relevant' | 'people' | 'needs' | 'met' | 'sent' | 'accepted' | 'plans'
  readonly place: Place
  readonly tone: BarTone
}

const steps: readonly Step[] = [
  { id: 'contacts', place: { table: 'r1-contacts', row: null, column: null }, tone: 'deep' },
  { id: 'relevant', place: { table: 'r1-relevant', row: 'relevant', column: null }, tone: 'teal' },
  { id: 'people', place: { table: 'r2-language', row: null, column: null }, tone: 'mid' },
  { id: 'needs', place: { table: 'r3-needs', row: null, column: null }, tone: 'teal' },
  { id: 'met', place: { table: 'r3-needs', row: null, column: 'met' }, tone: 'good' },
  { id: 'sent', place: { table: 'r5-sent', row: null, column: null }, tone: 'saffron' },
  { id: 'accepted', place: { table: 'r5-sent', row: null, column: 'accepted' }, tone: 'saffron' },
  { id: 'plans', place: { measure: 'plans-opened' }, tone: 'good' },
]

/** From reaching us to an answer; under it what should be looked at before the month is signed. */
export function FunnelCard({ monthly }: { readonly monthly: MonthlyReturn }) {
  const { t } = useTranslation('returns')
  const { t: paper } = useTranslation('paper-return')
  const open = useContext(OpenNumberContext)
  const openNumber = useOpenNumber()
  const words = useReturnWords()
  const bars = steps.map(({ id, place, tone }): Bar => {
    const count = numberAt(monthly, place)
    const value = toldValue(count)
    const shown = value === undefined ? { shown: words.count(count) } : {}
    const isClosed = !openNumber(place, count)
    return { id, label: t(`funnel.${id}`), value, tone, isClosed, ...shown }
  })
  return (
    <Card title={t('funnel.title')}>
      <Bars
        isThick
        label={t('funnel.title')}
        bars={bars}
        {...(open && {
          onOpen: (id: string) => {
            const step = steps.find((one) => one.id === id)
            if (step) open(step.place)
          },
        })}
      />
      <small className={styles['note']}>{paper('doNotAdd')}</small>
      <ChecksChips month={monthly.month} />
    </Card>
  )
}

function numberAt(monthly: MonthlyReturn, place: Place): PublishedCount | undefined {
  if ('measure' in place) return measureOf(monthly, place.measure)
  return countAt(findTable(monthly, place.table), place.row, place.column)
}
