import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { send } from '#app/desk.ts'
import { importingQueries } from '#features/people/importing/importing.queries.ts'
import { Card } from '#ui/card.tsx'
import { Progress } from '#ui/progress.tsx'

/** How far the work on a register is, and the way out: until it is done nothing was entered. */
export function ImportProgress() {
  const { t } = useTranslation('importing')
  const { data: work } = useQuery(importingQueries.progress())
  return (
    <Card>
      <Progress
        label={t(`stage.${work?.stage ?? 'begin'}`)}
        done={Math.round((work?.share ?? 0) * 100)}
        total={work ? 100 : undefined}
        onCancel={() => void send('people.stopImport', {})}
      />
    </Card>
  )
}
