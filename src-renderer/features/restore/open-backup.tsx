import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { send } from '#app/desk.ts'
import { BackupKeyForm } from '#app/entrance/backup-key-form.tsx'
import { useFailureWords } from '#app/use-failure-words.ts'
import type { BackupKey, ProvenBackup } from '#contract/restore.contract.ts'
import { RestoreProgress } from '#features/restore/restore-progress.tsx'

interface OpenBackupProps {
  readonly folder: string
  readonly onProven: (proven: ProvenBackup) => void
}

/** Opens the chosen backup and has all of it checked; nothing is changed yet. */
export function OpenBackup({ folder, onProven }: OpenBackupProps) {
  const { t } = useTranslation('restore')
  const words = useFailureWords('restore')
  const prove = useMutation({
    mutationFn: (key: BackupKey) => send('restore.prove', { folder, key }),
    onSuccess: onProven,
  })
  return (
    <>
      <BackupKeyForm
        submit={t('open.submit')}
        busy={t('open.busy')}
        failureTitle={t('open.failed')}
        failure={words(prove.error)}
        isBusy={prove.isPending}
        onSubmit={(key) => prove.mutate(key)}
      />
      {prove.isPending && <RestoreProgress />}
    </>
  )
}
