import { useTranslation } from 'react-i18next'
import { useFailureWords } from '#app/use-failure-words.ts'
import type { CalendarMonth } from '#contract/calendar/month.ts'
import { useSignReturn } from '#features/returns/returns.queries.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { FailureNote } from '#ui/failure-note.tsx'
import { announce } from '#ui/toast/toasts.ts'

interface SignDialogProps {
  readonly month: CalendarMonth
  readonly onClose: () => void
  readonly onSigned: () => void
}

/** Signing cannot be taken back: what it does is said, and the button repeats its verb. */
export function SignDialog({ month, onClose, onSigned }: SignDialogProps) {
  const { t } = useTranslation('returns')
  const words = useFailureWords('returns')
  const format = useFormat()
  const sign = useSignReturn()
  const confirm = () =>
    sign.mutate(month, {
      onSuccess: () => {
        announce({ words: (say) => say('returns:sign.done') })
        onClose()
        onSigned()
      },
    })
  return (
    <Dialog
      title={t('sign.title', { month: format.month(month) })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button
            kind="primary"
            shortcut="Ctrl+Enter"
            isDisabled={sign.isPending}
            onPress={confirm}
          >
            {t('action.sign')}
          </Button>
          <Button onPress={onClose}>{t('cancel')}</Button>
        </>
      }
    >
      <p>{t('sign.text')}</p>
      {sign.error && <FailureNote title={t('sign.failed')}>{words(sign.error)}</FailureNote>}
    </Dialog>
  )
}
