import { useTranslation } from 'react-i18next'
import type { MonthlyReturn, ReturnTable } from '#contract/returns.contract.ts'
import { countAt } from '#features/returns/read-return.ts'
import styles from '#features/returns/returns.module.css'
import { CountButton } from '#features/returns/tables/count-button.tsx'
import { useReturnWords } from '#features/returns/use-return-words.ts'
import { Card } from '#ui/card.tsx'
import { Table, type Column } from '#ui/table.tsx'

interface ReturnTableCardProps {
  readonly table: ReturnTable
  readonly monthly: MonthlyReturn
}

interface Line {
  /** Null is the line of totals. */
  readonly row: string | null
}

/** A table of the return: every number in it opens. */
export function ReturnTableCard({ table, monthly }: ReturnTableCardProps) {
  const { t } = useTranslation('paper-return')
  const words = useReturnWords()
  const { id, rows, columns } = table
  const numbers = (column: string | null, label: string): Column<Line> => ({
    // The table keeps rows and columns under one set of keys.
    id: `column ${column ?? 'total'}`,
    label,
    isNumber: true,
    render: ({ row }) => (
      <CountButton count={countAt(table, row, column)} place={{ table: id, row, column }} />
    ),
  })
  const lines: Line[] = [...rows.map(({ code }) => ({ row: code })), { row: null }]
  return (
    <Card isFlush title={t(`table.${id}`)}>
      <div className={styles['scroll']}>
        <Table<Line>
          label={t(`table.${id}`)}
          lines={lines}
          idOf={({ row }) => `row ${row ?? 'total'}`}
          columns={[
            {
              id: 'heads',
              label: t('column.row'),
              render: ({ row }) =>
                row === null ? <b>{t('total')}</b> : words.code(id, 'row', row, monthly),
            },
            ...columns.map((code) => numbers(code, words.code(id, 'column', code, monthly))),
            ...(columns.length > 1 ? [numbers(null, t('total'))] : []),
          ]}
          empty={null}
        />
      </div>
    </Card>
  )
}
