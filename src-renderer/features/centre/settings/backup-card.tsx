import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { centreQueries, useCentre } from '#app/centre.ts'
import { send } from '#app/desk.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import { dayInZone } from '#contract/calendar/centre-time.ts'
import type { BackupReport } from '#contract/centre.contract.ts'
import { Button } from '#ui/button.tsx'
import { Card } from '#ui/card.tsx'
import { Facts } from '#ui/facts.tsx'
import { FailureNote } from '#ui/failure-note.tsx'
import { Latin } from '#ui/latin.tsx'
import { announce } from '#ui/toast/toasts.ts'
import { useFormat } from '#i18n/use-format.ts'

const lastBackup = queryOptions({
  queryKey: [...centreQueries.all(), 'lastBackup'],
  queryFn: () => send('centre.lastBackup', {}),
})

/** A proven copy on demand; one is made by itself at every lock and when the window closes. */
export function BackupCard() {
  const { t } = useTranslation('centre')
  const words = useFailureWords('centre')
  const queryClient = useQueryClient()
  const { data: last } = useQuery(lastBackup)
  const backUp = useMutation({
    mutationFn: () => send('centre.backUp', {}),
    onSuccess: (report) => {
      queryClient.setQueryData(lastBackup.queryKey, report)
      announce({ words: (say) => say('centre:backup.done') })
    },
  })
  return (
    <Card
      title={t('backup.title')}
      actions={
        <Button kind="primary" isDisabled={backUp.isPending} onPress={() => backUp.mutate()}>
          {backUp.isPending ? t('backup.busy') : t('backup.now')}
        </Button>
      }
    >
      <p>{t('backup.what')}</p>
      {backUp.error && <FailureNote title={t('backup.failed')}>{words(backUp.error)}</FailureNote>}
      {last === null && <p>{t('backup.none')}</p>}
      {last && <LastBackup report={last} />}
    </Card>
  )
}

function LastBackup({ report }: { readonly report: BackupReport }) {
  const { t } = useTranslation('centre')
  const format = useFormat()
  const { timeZone } = useCentre()
  const day = format.day(dayInZone(report.at, timeZone))
  return (
    <Facts
      facts={[
        {
          id: 'at',
          label: t('backup.last'),
          value: t('backup.at', { day, time: format.clock(report.at) }),
        },
        {
          id: 'size',
          label: t('backup.size'),
          value: t('backup.kilobytes', { count: Math.ceil(report.bytes / 1024) }),
        },
        { id: 'folder', label: t('backup.folder'), value: <Latin>{report.folder}</Latin> },
      ]}
    />
  )
}
