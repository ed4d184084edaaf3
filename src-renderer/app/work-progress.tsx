import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSession } from '#app/session.ts'
import { upkeepQueries } from '#app/upkeep-queries.ts'
import { send } from '#app/desk.ts'
import { Progress } from '#ui/progress.tsx'

interface WorkProgressProps {
  /** Breaks off the work at hand unless said. */
  readonly onCancel?: () => void
}

/** What the program is at with the store, and the way out. */
export function WorkProgress({ onCancel = cancelWork }: WorkProgressProps) {
  const { t } = useTranslation('upkeep')
  const enabled = useSession()?.may('backup.make') ?? false
  const { data: work } = useQuery({ ...upkeepQueries.progress(), enabled })
  return (
    <Progress
      label={work ? t(`stage.${work.stage}`) : t('stage.begin')}
      done={work?.step ?? 0}
      total={work?.steps}
      onCancel={onCancel}
    />
  )
}

function cancelWork(): void {
  void send('upkeep.cancel', {})
}
