import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#app/session.ts'
import type { QueueEntry } from '#contract/visits.contract.ts'
import { CrisisLine } from '#features/visits/queue/crisis-line.tsx'
import { EndDialog } from '#features/visits/queue/end-dialog.tsx'
import { QueueList } from '#features/visits/queue/queue-list.tsx'
import { QueueSummary } from '#features/visits/queue/queue-summary.tsx'
import { useQueueActs } from '#features/visits/queue/use-queue-acts.ts'
import { useVisitSlip } from '#features/forms/visit-slip.service.ts'
import { visitQueries } from '#features/visits/visit-queries.ts'
import { useToday } from '#i18n/centre-clock.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'

/** Everybody who waits, is received or has gone today, in the one order of the queue. */
export function QueueCard() {
  const { t } = useTranslation('visits')
  const { data: queue } = useQuery(visitQueries.queue(useToday()))
  const mayAct = useSession()?.may('visits.write') ?? false
  const acts = useQueueActs()
  const printSlip = useVisitSlip()
  const [ending, setEnding] = useState<QueueEntry>()
  if (!queue) return undefined
  return (
    <Card
      isFlush
      isFilling
      title={t('queue.title')}
      summary={<QueueSummary queue={queue} />}
      actions={
        mayAct && (
          <Button
            kind="primary"
            shortcut="F4"
            isDisabled={queue.waiting === 0}
            onPress={acts.callNext}
          >
            {t('queue.callNext')}
          </Button>
        )
      }
    >
      <CrisisLine entries={queue.entries} />
      <QueueList
        entries={queue.entries}
        acts={mayAct ? { ...acts, printSlip, end: setEnding } : undefined}
      />
      {ending && (
        <EndDialog
          key={ending.id}
          entry={queue.entries.find(({ id }) => id === ending.id) ?? ending}
          onClose={() => setEnding(undefined)}
        />
      )}
    </Card>
  )
}
