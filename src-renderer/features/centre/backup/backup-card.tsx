import { useTranslation } from 'react-i18next'
import { BackUpButton, BackupState } from '#features/centre/backup/backup-state.tsx'
import { useBackUp } from '#features/centre/backup/use-back-up.ts'
import { Card } from '#ui/card.tsx'

/** Among the settings. */
export function BackupCard() {
  const { t } = useTranslation('centre')
  const backUp = useBackUp()
  return (
    <Card title={t('backup.title')} actions={<BackUpButton backUp={backUp} />}>
      <BackupState backUp={backUp} />
    </Card>
  )
}
