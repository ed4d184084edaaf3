import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { ToastWords } from '#ui/toast/toast-words.tsx'
import { takeBack, toastLog } from '#ui/toast/toasts.ts'
import styles from './toast-log.module.css'

/** What was done since sign-in, newest first: a toast that went too soon is still here. */
export function ToastLog({ showTime }: { readonly showTime: (at: Date) => string }) {
  const { t } = useTranslation('ui')
  const entries = useSyncExternalStore(toastLog.subscribe, toastLog.read)
  if (entries.length === 0) return <EmptyState title={t('toast.none')} />
  return (
    <ol className={styles['log']}>
      {entries.map(({ key, at, words, undo, way }) => (
        <li key={key} className={styles['entry']}>
          <time dateTime={at.toISOString()}>{showTime(at)}</time>
          <bdi>
            <ToastWords words={words} />
          </bdi>
          {undo && <Button onPress={() => takeBack(key)}>{t('toast.undo')}</Button>}
          {way && (
            <Button onPress={way.go}>
              <ToastWords words={way.words} />
            </Button>
          )}
        </li>
      ))}
    </ol>
  )
}
