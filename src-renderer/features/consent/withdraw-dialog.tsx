import { useTranslation } from 'react-i18next'
import { useFailureWords } from '#app/use-failure-words.ts'
import type { Consent } from '#contract/consent.contract.ts'
import { useWithdrawConsent } from '#features/consent/consent.queries.ts'
import { useToday } from '#i18n/centre-clock.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { FailureNote } from '#ui/failure-note.tsx'
import { announce } from '#ui/toast/toasts.ts'

interface WithdrawDialogProps {
  readonly consent: Consent
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Says what taking a consent back does and does not do, and asks once. */
export function WithdrawDialog({ consent, isOpen, onClose }: WithdrawDialogProps) {
  const { t } = useTranslation('consent')
  const words = useFailureWords('consent')
  const today = useToday()
  const withdraw = useWithdrawConsent()
  const { id, version } = consent
  const confirm = () =>
    withdraw.mutate(
      { id, version, on: today },
      {
        onSuccess: () => {
          announce({ words: (say) => say('consent:withdraw.done') })
          onClose()
        },
      },
    )
  return (
    <Dialog
      title={t('withdraw.title')}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button
            kind="danger"
            shortcut="Ctrl+Enter"
            isDisabled={withdraw.isPending}
            onPress={confirm}
          >
            {t('withdraw.action')}
          </Button>
          <Button onPress={onClose}>{t('cancel')}</Button>
        </>
      }
    >
      <p>{t('withdraw.text')}</p>
      {withdraw.error && (
        <FailureNote title={t('withdraw.failed')}>{words(withdraw.error)}</FailureNote>
      )}
    </Dialog>
  )
}
