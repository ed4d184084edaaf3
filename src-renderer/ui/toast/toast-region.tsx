import { Undo2, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import {
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastRegion as AriaToastRegion,
  Text,
} from 'react-aria-components'
import { Button } from '#ui/button.tsx'
import { IconButton } from '#ui/icon-button.tsx'
import { useShortcut } from '#ui/keyboard/use-shortcut.ts'
import { takeBack, takeBackLast, toastQueue, type Toast } from '#ui/toast/toasts.ts'
import { ToastWords } from '#ui/toast/toast-words.tsx'
import { classNames } from '#ui/class-names.ts'
import { keepSize } from '#ui/keep-size.ts'
import styles from './toast-region.module.css'

const keepsRoom = keepSize('--toasts', () => document.documentElement)

/** What was just done, at the foot of the window; F6 reaches it, F8 takes the last act back. */
export function ToastRegion() {
  const { t } = useTranslation('ui')
  const undo = { describe: () => t('toast.undoLast'), run: takeBackLast }
  useShortcut({ keys: 'F8', ...undo })
  useShortcut({ keys: 'Ctrl+Z', ...undo })
  return (
    <AriaToastRegion
      ref={keepsRoom}
      queue={toastQueue}
      aria-label={t('toast.region')}
      className={classNames(styles['region'])}
    >
      {({ toast }) => (
        <AriaToast
          toast={toast}
          className={classNames(styles['toast'], styles[toast.content.tone ?? 'done'])}
        >
          <ToastContent className={classNames(styles['words'])}>
            <Text slot="title">
              <ToastWords words={toast.content.words} />
            </Text>
          </ToastContent>
          <ToastButtons toast={toast.content} toastKey={toast.key} />
        </AriaToast>
      )}
    </AriaToastRegion>
  )
}

function ToastButtons({ toast, toastKey }: { readonly toast: Toast; readonly toastKey: string }) {
  const { t } = useTranslation('ui')
  return (
    <div className={styles['buttons']}>
      {toast.undo && (
        <Button onPress={() => takeBack(toastKey)}>
          <Undo2 aria-hidden className={styles['turning']} />
          {t('toast.undo')}
        </Button>
      )}
      {toast.way && (
        <Button
          onPress={() => {
            toastQueue.close(toastKey)
            toast.way?.go()
          }}
        >
          <ToastWords words={toast.way.words} />
        </Button>
      )}
      <IconButton icon={X} label={t('toast.close')} slot="close" />
    </div>
  )
}
