import { useMutation } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { send } from '#app/desk.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import styles from './practice-banner.module.css'

/** Over the whole desk while it is the invented one: nobody must take it for real. */
export function PracticeFrame({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('staff')
  const [isAsking, setAsking] = useState(false)
  // Main locks and the window is emptied: nothing is left to be told here.
  const leave = useMutation({
    mutationFn: (wipe: boolean) => send('desk.stopPractising', { wipe }),
  })
  return (
    <div className={styles['frame']}>
      <div role="note" className={styles['banner']}>
        <span>{t('practice.banner')}</span>
        <Button kind="plain" onPress={() => setAsking(true)}>
          {t('practice.leave')}
        </Button>
      </div>
      {children}
      <Dialog
        title={t('practice.leaveTitle')}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button kind="primary" onPress={() => leave.mutate(false)}>
              {t('practice.keep')}
            </Button>
            <Button kind="danger" onPress={() => leave.mutate(true)}>
              {t('practice.wipe')}
            </Button>
            <Button onPress={() => setAsking(false)}>{t('cancel')}</Button>
          </>
        }
      >
        {t('practice.leaveWhat')}
      </Dialog>
    </div>
  )
}
