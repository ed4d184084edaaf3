import { useTranslation } from 'react-i18next'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'

interface AfterRemovalProps {
  readonly name: string
  readonly onRenewKeys: () => void
  readonly onClose: () => void
}

/** The slot is gone; a copy of the store that was kept is not. Where that is to be feared, all keys are changed. */
export function AfterRemoval({ name, onRenewKeys, onClose }: AfterRemovalProps) {
  const { t } = useTranslation('staff')
  return (
    <Dialog
      title={t('keys.afterRemoval', { name })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" onPress={onClose}>
            {t('keys.notNeeded')}
          </Button>
          <Button onPress={onRenewKeys}>{t('keys.renew')}</Button>
        </>
      }
    >
      <p>{t('keys.afterRemovalWhat')}</p>
    </Dialog>
  )
}
