import { useTranslation } from 'react-i18next'
import type { MonthlyReturn, ReturnChange } from '#contract/returns.contract.ts'
import styles from '#features/returns/returns.module.css'
import { useReturnWords } from '#features/returns/use-return-words.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Card } from '#ui/card.tsx'
import { Table } from '#ui/table.tsx'

/** What a corrected edition tells otherwise than the one before it. */
export function ChangesCard({ monthly }: { readonly monthly: MonthlyReturn }) {
  const { t } = useTranslation('paper-return')
  const format = useFormat()
  const words = useReturnWords()
  const edition = format.figures(monthly.edition - 1)
  const title = t('changes.title', { edition })
  return (
    <Card isFlush title={title}>
      <Table<ReturnChange>
        label={title}
        lines={monthly.changes}
        idOf={({ at }) => JSON.stringify(at)}
        columns={[
          {
            id: 'what',
            label: t('changes.what'),
            render: ({ at }) => words.place(at, monthly),
          },
          {
            id: 'before',
            label: t('changes.before', { edition }),
            isNumber: true,
            render: ({ before }) => before && words.count(before),
          },
          {
            id: 'now',
            label: t('changes.now'),
            isNumber: true,
            render: ({ now }) => words.count(now),
          },
        ]}
        empty={<p className={styles['empty']}>{t('changes.none')}</p>}
      />
    </Card>
  )
}
