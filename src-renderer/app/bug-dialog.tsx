import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFailureWords } from '#app/use-failure-words.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'

/** What nobody caught: a fault of ours, told with its reference, and the window goes on. */
export function BugDialog() {
  const { t } = useTranslation('app')
  const words = useFailureWords('app')
  const [bug, setBug] = useState<Error>()
  useEffect(() => {
    // A resize that took two rounds also arrives as an error event, but brings no error.
    const onError = ({ error }: ErrorEvent) => error instanceof Error && setBug(error)
    const onRejection = ({ reason }: PromiseRejectionEvent) =>
      reason instanceof Error && reason.name !== 'AbortError' && setBug(reason)
    window.addEventListener('error', onError)
    window.addEventListener('unhandledrejection', onRejection)
    return () => {
      window.removeEventListener('error', onError)
      window.removeEventListener('unhandledrejection', onRejection)
    }
  }, [])
  const close = () => setBug(undefined)
  return (
    <Dialog
      title={t('bug.title')}
      isOpen={bug !== undefined}
      onClose={close}
      actions={<Button onPress={close}>{t('bug.goOn')}</Button>}
    >
      {words(bug)}
    </Dialog>
  )
}
