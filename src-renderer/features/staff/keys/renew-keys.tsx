import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { send } from '#app/desk.ts'
import type { Output } from '#contract/index.ts'
import { KeysProgress } from '#features/staff/keys/keys-progress.tsx'
import { PaperSteps } from '#features/staff/keys/paper-steps.tsx'
import { ProveForm } from '#features/staff/keys/prove-form.tsx'
import { Dialog } from '#ui/dialog.tsx'

interface RenewKeysProps {
  readonly onClose: () => void
}

/** All keys anew, for when somebody may have the old ones. Nothing is done before the new code was typed back. */
export function RenewKeys({ onClose }: RenewKeysProps) {
  const { t } = useTranslation('staff')
  const [paper, setPaper] = useState<Output<'desk.renewKeys'>>()
  if (paper) {
    return (
      <PaperSteps
        code={paper.recoveryCode}
        colleagues={paper.colleagues}
        thenWords={t('keys.thenRenewed')}
        busyWords={t('keys.busy')}
        submitWords={t('keys.renew')}
        progress={<KeysProgress />}
        onClose={onClose}
        onDone={onClose}
      />
    )
  }
  return (
    <Dialog title={t('keys.renewTitle')} isOpen onClose={onClose} size="medium">
      <p>{t('keys.renewWhat')}</p>
      <p>{t('keys.renewOld')}</p>
      <ProveForm
        asksNext
        prove={(passwords) => send('desk.renewKeys', passwords)}
        onPaper={setPaper}
        onClose={onClose}
      />
    </Dialog>
  )
}
