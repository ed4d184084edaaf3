import { useTranslation } from 'react-i18next'
import { useFailureWords } from '#app/use-failure-words.ts'
import type { ServiceGiven } from '#contract/services.contract.ts'
import { useTakeBackHelp } from '#features/services/services.queries.ts'
import { SignedNote } from '#features/services/signed-note.tsx'
import { useFormat } from '#i18n/use-format.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { FailureNote } from '#ui/failure-note.tsx'
import { announce } from '#ui/toast/toasts.ts'
import styles from './services.module.css'

interface TakeBackDialogProps {
  readonly given: ServiceGiven
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Help that was never given: says what goes and what stays, and asks once. */
export function TakeBackDialog({ given, isOpen, onClose }: TakeBackDialogProps) {
  const { t } = useTranslation(['services', 'lists'])
  const words = useFailureWords('services')
  const format = useFormat()
  const takeBack = useTakeBackHelp()
  const { id, version, kind, day } = given
  const onSuccess = () => {
    announce({ words: (say) => say('services:done.takenBack') })
    onClose()
  }
  return (
    <Dialog
      title={t('services:back.title')}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button
            kind="danger"
            shortcut="Ctrl+Enter"
            isDisabled={takeBack.isPending}
            onPress={() => takeBack.mutate({ id, version }, { onSuccess })}
          >
            {t('services:back.submit')}
          </Button>
          <Button onPress={onClose}>{t('services:cancel')}</Button>
        </>
      }
    >
      <div className={styles['asking']}>
        <p className={styles['title']}>
          {t(`lists:help.${kind}`)} · {format.day(day)}
        </p>
        <p>{t('services:back.text')}</p>
        <SignedNote days={[day]} />
        {takeBack.error && (
          <FailureNote title={t('services:back.failed')}>{words(takeBack.error)}</FailureNote>
        )}
      </div>
    </Dialog>
  )
}
