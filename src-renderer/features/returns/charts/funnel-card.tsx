import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import type { MonthlyReturn } from '#contract/returns.contract.ts'
import { ChecksChips } from '#features/returns/charts/checks-chips.tsx'
import {
  OpenNumberContext,
  useOpenNumber,
  type NumberPlace,
} from '#features/returns/open-number.ts'
import { countAt, findTable, measureOf, toldValue } from '#features/returns/read-return.ts'
import styles from '#features/returns/returns.module.css'
import { useReturnWords } from '#features/returns/use-return-words.ts'
import { Card } from '#ui/card.tsx'
import { Bars, type Bar } from '#ui/chart/bars.tsx'
import type { BarTone } from '#ui/chart/track.tsx'

interface Step extends NumberPlace {
  readonly id: 'contacts' | 'relevant' | 'people' | 'needs' | 'met' | 'sent' | 'accepted'
  readonly tone: BarTone
}

const steps: readonly Step[] = [
  { id: 'contacts', table: 'r1-contacts', row: null, column: null, tone: 'deep' },
  { id: 'relevant', table: 'r1-relevant', row: 'relevant', column: null, tone: 'teal' },
  { id: 'people', table: 'r2-language', row: null, column: null, tone: 'mid' },
  { id: 'needs', table: 'r3-needs', row: null, column: null, tone: 'teal' },
  { id: 'met', table: 'r3-needs', row: null, column: 'met', tone: 'good' },
  { id: 'sent', table: 'r5-sent', row: null, column: null, tone: 'saffron' },
  { id: 'accepted', table: 'r5-sent', row: null, column: 'accepted', tone: 'saffron' },
]

/** From reaching us to an answer; under it what should be looked at before the month is signed. */
export function FunnelCard({ monthly }: { readonly monthly: MonthlyReturn }) {
  const { t } = useTranslation('returns')
  const { t: paper } = useTranslation('paper-return')
  const open = useContext(OpenNumberContext)
  const openNumber = useOpenNumber()
  const words = useReturnWords()
  const bars = steps.map(({ id, table, row, column, tone }): Bar => {
    const count = countAt(findTable(monthly, table), row, column)
    const value = toldValue(count)
    const shown = value === undefined ? { shown: words.count(count) } : {}
    const isClosed = !openNumber({ table, row, column }, count)
    return { id, label: t(`funnel.${id}`), value, tone, isClosed, ...shown }
  })
  const plans = measureOf(monthly, 'plans-opened')
  const opened: Bar = {
    id: 'plans',
    label: t('funnel.plans'),
    value: toldValue(plans),
    tone: 'good',
    isClosed: true,
    shown: words.count(plans),
  }
  return (
    <Card title={t('funnel.title')}>
      <Bars
        isThick
        label={t('funnel.title')}
        bars={[...bars, opened]}
        {...(open && {
          onOpen: (id: string) => {
            const step = steps.find((one) => one.id === id)
            if (step) open({ table: step.table, row: step.row, column: step.column })
          },
        })}
      />
      <small className={styles['note']}>{paper('doNotAdd')}</small>
      <ChecksChips month={monthly.month} />
    </Card>
  )
}
