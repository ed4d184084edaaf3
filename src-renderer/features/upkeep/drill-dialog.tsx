import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { send } from '#app/desk.ts'
import { BackupKeyForm } from '#app/entrance/backup-key-form.tsx'
import { upkeepQueries } from '#app/upkeep-queries.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import { useWhen } from '#app/use-when.ts'
import { WorkProgress } from '#app/work-progress.tsx'
import type { BackupKey } from '#contract/restore.contract.ts'
import type { DrillReport } from '#contract/upkeep.contract.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { Facts } from '#ui/facts.tsx'
import { Folder } from '#ui/folder.tsx'
import { Note } from '#ui/note.tsx'

/** A restore that is played: the newest backup, opened with a password or the code from the envelope, beside the store in use. */
export function DrillDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('upkeep')
  const words = useFailureWords('restore')
  const queryClient = useQueryClient()
  const drill = useMutation({
    mutationFn: (key: BackupKey) => send('upkeep.drill', { key }),
    onSettled: () => queryClient.invalidateQueries({ queryKey: upkeepQueries.all() }),
  })
  const { data: report } = drill
  return (
    <Dialog
      title={t('drill.title')}
      size="medium"
      isOpen
      onClose={onClose}
      actions={
        report && (
          <Button kind="primary" shortcut="Ctrl+Enter" onPress={onClose}>
            {t('drill.done')}
          </Button>
        )
      }
    >
      {report ? (
        <Proved report={report} />
      ) : (
        <>
          <p>{t('drill.what')}</p>
          {drill.isPending && <WorkProgress />}
          <BackupKeyForm
            submit={t('drill.submit')}
            busy={t('drill.busy')}
            failureTitle={t('drill.failed')}
            failure={words(drill.error)}
            isBusy={drill.isPending}
            out={!drill.isPending && <Button onPress={onClose}>{t('drill.cancel')}</Button>}
            onSubmit={(key) => drill.mutate(key)}
          />
        </>
      )}
    </Dialog>
  )
}

function Proved({ report }: { readonly report: DrillReport }) {
  const { t } = useTranslation('upkeep')
  const when = useWhen()
  const { backup, now } = report
  const both = (of: 'people' | 'visits' | 'letters') =>
    t('drill.both', { backup: backup[of], now: now[of] })
  return (
    <>
      <Note tone="good">{t(`drill.proved.${report.by}`)}</Note>
      <Facts
        facts={[
          { id: 'at', label: t('drill.of'), value: when(report.at) },
          { id: 'folder', label: t('places.folder'), value: <Folder path={report.folder} /> },
          { id: 'people', label: t('drill.people'), value: both('people') },
          { id: 'visits', label: t('drill.visits'), value: both('visits') },
          { id: 'letters', label: t('drill.letters'), value: both('letters') },
        ]}
      />
      <p>{t('drill.cleanedUp')}</p>
    </>
  )
}
