import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type PartId, returnParts } from '#contract/return-parts.ts'
import type { MonthlyReturn } from '#contract/returns.contract.ts'
import { findTable, measureOf } from '#features/returns/read-return.ts'
import styles from '#features/returns/returns.module.css'
import { CountButton } from '#features/returns/tables/count-button.tsx'
import { ReturnTableCard } from '#features/returns/tables/return-table.tsx'
import { Card } from '#ui/card.tsx'
import { Facts } from '#ui/facts.tsx'
import { Columns, Stack } from '#ui/page.tsx'
import { Tabs } from '#ui/tabs.tsx'

/** All tables and measures, part by part. */
export function ReturnTables({ monthly }: { readonly monthly: MonthlyReturn }) {
  const { t } = useTranslation('returns')
  const { t: paper } = useTranslation('paper-return')
  const [part, setPart] = useState<string>('R1')
  return (
    <>
      <Tabs
        label={t('tables')}
        selected={part}
        onSelect={setPart}
        tabs={returnParts.map(({ id }) => ({
          id,
          label: paper(`part.${id}`),
          content: <Part id={id} monthly={monthly} />,
        }))}
      />
      <small className={styles['note']}>{paper('noR4')}</small>
    </>
  )
}

function Part({ id, monthly }: { readonly id: PartId; readonly monthly: MonthlyReturn }) {
  const { t } = useTranslation('paper-return')
  const part = returnParts.find((one) => one.id === id)
  const tables = (part?.tables ?? []).flatMap((table) => findTable(monthly, table) ?? [])
  const cardOf = (table: (typeof tables)[number]) => (
    <ReturnTableCard key={table.id} table={table} monthly={monthly} />
  )
  const facts = (part?.measures ?? []).map((measure) => ({
    id: measure,
    label: t(`measure.${measure}`),
    value: <CountButton count={measureOf(monthly, measure)} place={{ measure }} />,
  }))
  const isAnyUnmeasured = part?.measures.some(
    (measure) => measureOf(monthly, measure)?.kind === 'none',
  )
  return (
    <Stack>
      {tables.filter(({ columns }) => columns.length > 1).map(cardOf)}
      <Columns kind="halves">
        {facts.length > 0 && (
          <Card title={t('measures')}>
            <Facts facts={facts} />
            {isAnyUnmeasured && <small className={styles['note']}>{t('noData')}</small>}
          </Card>
        )}
        {tables.filter(({ columns }) => columns.length === 1).map(cardOf)}
      </Columns>
    </Stack>
  )
}
