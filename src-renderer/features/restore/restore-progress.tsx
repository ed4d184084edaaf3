import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { send } from '#app/desk.ts'
import { Progress } from '#ui/progress.tsx'

/** How far the work on a backup is, and the way out: until the store is swapped it is as it was. */
export function RestoreProgress() {
  const { t } = useTranslation('restore')
  const { t: upkeepWord } = useTranslation('upkeep')
  const { data: work } = useQuery({
    queryKey: ['restore', 'progress'],
    queryFn: () => send('restore.progress', {}),
    refetchInterval: 300,
    gcTime: 0,
    staleTime: 0,
  })
  const cancel = useMutation({ mutationFn: () => send('restore.cancel', {}) })
  return (
    <>
      <Progress
        label={work ? upkeepWord(`stage.${work.stage}`) : upkeepWord('stage.begin')}
        done={work?.step ?? 0}
        total={work?.steps}
        onCancel={() => cancel.mutate()}
      />
      <p>{cancel.isIdle ? t('stop.what') : t('stop.ending')}</p>
    </>
  )
}
