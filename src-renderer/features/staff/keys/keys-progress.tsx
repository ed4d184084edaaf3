import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { send } from '#app/desk.ts'
import { WorkProgress } from '#app/work-progress.tsx'

/** The copy that is made before the keys are changed: as long as it is at work nothing has changed, and it may be broken off. */
export function KeysProgress() {
  const { t } = useTranslation('staff')
  const cancel = useMutation({ mutationFn: () => send('desk.cancelRenewal', {}) })
  return (
    <>
      <WorkProgress onCancel={() => cancel.mutate()} />
      <p>{cancel.isIdle ? t('keys.stop.what') : t('keys.stop.ending')}</p>
    </>
  )
}
