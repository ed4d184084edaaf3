import { useTranslation } from 'react-i18next'
import type { MonthlyReturn, ReturnTable } from '#contract/returns.contract.ts'
import { firstRow } from '#features/returns/charts/first-need.ts'
import { OpenNumberContext, useOpenNumber } from '#features/returns/open-number.ts'
import { countAt, findTable, toldValue } from '#features/returns/read-return.ts'
import styles from '#features/returns/returns.module.css'
import { useReturnWords } from '#features/returns/use-return-words.ts'
import { Card } from '#ui/card.tsx'
import { Bars, type Bar } from '#ui/chart/bars.tsx'
import { useContext } from 'react'

/** So many topics are drawn; all of them stand in the tables. */
const drawn = 8

interface NeedsCardProps {
  readonly monthly: MonthlyReturn
  readonly before: MonthlyReturn | undefined
}

/** What people came about; the title says the finding, if it can be said from what may be told. */
export function NeedsCard({ monthly, before }: NeedsCardProps) {
  const { t } = useTranslation('returns')
  const open = useContext(OpenNumberContext)
  const openNumber = useOpenNumber()
  const words = useReturnWords()
  const now = findTable(monthly, 'r3-needs')
  const last = before && findTable(before, 'r3-needs')
  const topic = (code: string) => words.code('r3-needs', 'row', code, monthly)
  const bars = (now ? drawnRows(now) : []).map((code): Bar => {
    const count = countAt(now, code, null)
    const value = toldValue(count)
    const mark = toldValue(countAt(last, code, null))
    return {
      id: code,
      label: topic(code),
      value,
      isClosed: !openNumber({ table: 'r3-needs', row: code, column: null }, count),
      ...(value === undefined ? { shown: words.count(count) } : { mark }),
    }
  })
  const first = firstRow(now)
  const was = firstRow(last)
  return (
    <Card
      title={
        first === undefined
          ? t('needs.label')
          : was === undefined
            ? t('needs.first', { need: topic(first) })
            : was === first
              ? t('needs.firstStill', { need: topic(first) })
              : t('needs.firstNew', { need: topic(first), before: topic(was) })
      }
    >
      {bars.length === 0 ? (
        <p className={styles['note']}>{t('needs.none')}</p>
      ) : (
        <Bars
          label={t('needs.label')}
          bars={bars}
          {...(open && {
            onOpen: (row: string) => open({ table: 'r3-needs', row, column: null }),
          })}
        />
      )}
      <small className={styles['note']}>{t('needs.note')}</small>
    </Card>
  )
}

/** The most frequent first, then what is covered; what did not occur is left to the table. */
function drawnRows(table: ReturnTable): string[] {
  return table.rows
    .map(({ code }, at) => ({ code, count: table.rowTotals[at] }))
    .filter(({ count }) => toldValue(count) !== 0)
    .toSorted((one, other) => (toldValue(other.count) ?? -1) - (toldValue(one.count) ?? -1))
    .slice(0, drawn)
    .map(({ code }) => code)
}
