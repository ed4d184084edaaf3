import { useTranslation } from 'react-i18next'
import { BackUpButton, BackupState } from '#features/centre/backup/backup-state.tsx'
import { useBackUp } from '#app/use-back-up.ts'
import { Dialog } from '#ui/dialog.tsx'

interface BackupDialogProps {
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Behind the user's menu, for every colleague: who is at the desk when it is needed may not be the manager. */
export function BackupDialog({ isOpen, onClose }: BackupDialogProps) {
  const { t } = useTranslation('centre')
  const backUp = useBackUp()
  return (
    <Dialog
      title={t('backup.title')}
      isOpen={isOpen}
      onClose={onClose}
      actions={<BackUpButton backUp={backUp} shortcut="Ctrl+Enter" />}
    >
      <BackupState backUp={backUp} />
    </Dialog>
  )
}
