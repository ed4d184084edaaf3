import { useTranslation } from 'react-i18next'
import { useFailureWords } from '#app/use-failure-words.ts'
import type { Consent } from '#contract/consent.contract.ts'
import { useWithdrawConsent } from '#features/consent/consent.queries.ts'
import { useToday } from '#i18n/centre-clock.ts'
import { AskDialog } from '#ui/ask-dialog.tsx'
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
  const { mutate, isPending, error } = useWithdrawConsent()
  const { id, version } = consent
  const confirm = () =>
    mutate(
      { id, version, on: today },
      {
        onSuccess: () => {
          announce({ words: (say) => say('consent:withdraw.done') })
          onClose()
        },
      },
    )
  return (
    <AskDialog
      title={t('withdraw.title')}
      confirmWords={t('withdraw.action')}
      cancelWords={t('cancel')}
      failure={error !== null && { title: t('withdraw.failed'), words: words(error) }}
      isBusy={isPending}
      isOpen={isOpen}
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>{t('withdraw.text')}</p>
    </AskDialog>
  )
}
