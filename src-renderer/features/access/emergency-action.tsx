import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#app/session.ts'
import type { PersonFile } from '#contract/people.contract.ts'
import { EmergencyForm } from '#features/access/emergency-form.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'

/** Another's file is opened for reading; who works on the case needs no such thing. */
export function EmergencyAction({ file }: { readonly file: PersonFile }) {
  const session = useSession()
  if (!session?.may('access.emergency') || file.mine || file.openUntil) return undefined
  return <EmergencyButton personId={file.id} />
}

export function EmergencyButton({ personId }: { readonly personId: string }) {
  const { t } = useTranslation('access')
  const [isAsking, setAsking] = useState(false)
  const close = () => setAsking(false)
  return (
    <>
      <Button onPress={() => setAsking(true)}>{t('action')}</Button>
      <Dialog title={t('title')} isOpen={isAsking} onClose={close} size="medium">
        <EmergencyForm personId={personId} onDone={close} />
      </Dialog>
    </>
  )
}
