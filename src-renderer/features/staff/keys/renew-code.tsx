import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { send } from '#app/desk.ts'
import { useStaffSaved } from '#features/staff/colleagues/use-staff-saved.ts'
import { PaperSteps } from '#features/staff/keys/paper-steps.tsx'
import { ProveForm } from '#features/staff/keys/prove-form.tsx'
import { Dialog } from '#ui/dialog.tsx'

interface RenewCodeProps {
  readonly onClose: () => void
}

/** A new recovery code, when the paper with the old one was lost or seen. */
export function RenewCode({ onClose }: RenewCodeProps) {
  const { t } = useTranslation('staff')
  const wasSaved = useStaffSaved()
  const [code, setCode] = useState<string>()
  if (code) {
    return (
      <PaperSteps
        code={code}
        colleagues={[]}
        thenWords={t('recovery.untilThen')}
        busyWords={t('signIn.busy')}
        submitWords={t('keys.useCode')}
        onClose={onClose}
        onDone={() => {
          wasSaved((say) => say('staff:keys.codeRenewed'))
          onClose()
        }}
      />
    )
  }
  return (
    <Dialog title={t('keys.newCode')} isOpen onClose={onClose}>
      <p>{t('keys.newCodeWhat')}</p>
      <ProveForm
        prove={({ current }) => send('desk.renewCode', { current })}
        onPaper={({ recoveryCode }) => setCode(recoveryCode)}
        onClose={onClose}
      />
    </Dialog>
  )
}
