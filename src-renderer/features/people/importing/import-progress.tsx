import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { ImportProgress as Work } from '#contract/importing.contract.ts'
import { send } from '#app/desk.ts'
import { importingQueries } from '#features/people/importing/importing.queries.ts'
import { Card } from '#ui/card.tsx'
import { useFormat } from '#i18n/use-format.ts'
import { Progress } from '#ui/progress.tsx'

/** How far the work on a register is, and the way out: until it is done nothing was entered. */
export function ImportProgress() {
  const { t } = useTranslation('importing')
  const format = useFormat()
  const { data: work } = useQuery(importingQueries.progress())
  const howFar = ({ share, rows }: Work) =>
    rows === null
      ? format.percent(share)
      : t('progress', { done: Math.round(share * rows), count: rows })
  return (
    <Card>
      <Progress
        label={t(`stage.${work?.stage ?? 'begin'}`)}
        done={work?.share ?? 0}
        total={work ? 1 : undefined}
        howFar={work ? howFar(work) : undefined}
        onCancel={() => void send('people.stopImport', {})}
      />
    </Card>
  )
}
