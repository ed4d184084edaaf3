import { useTranslation } from 'react-i18next'
import type { Queue } from '#contract/visits.contract.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Chip, Chips } from '#ui/chip.tsx'

/** How many wait, and how long those called today have waited. */
export function QueueSummary({ queue }: { readonly queue: Queue }) {
  const { t } = useTranslation('visits')
  const format = useFormat()
  const { waiting, medianWaitMs } = queue
  return (
    <Chips>
      <Chip>{t('queue.waiting', { count: waiting })}</Chip>
      {medianWaitMs !== null && (
        <Chip>
          {t('queue.median', { time: format.minutes(Math.round(medianWaitMs / 60_000)) })}
        </Chip>
      )}
    </Chips>
  )
}
