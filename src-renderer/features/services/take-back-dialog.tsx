import { useTranslation } from 'react-i18next'
import { useFailureWords } from '#app/use-failure-words.ts'
import type { ServiceGiven } from '#contract/services.contract.ts'
import { useTakeBackHelp } from '#features/services/services.queries.ts'
import { SignedNote } from '#features/services/signed-note.tsx'
import { middleDot } from '#contract/middle-dot.ts'
import { useFormat } from '#i18n/use-format.ts'
import { AskDialog } from '#ui/ask-dialog.tsx'
import { announce } from '#ui/toast/toasts.ts'

interface TakeBackDialogProps {
  readonly given: ServiceGiven
  readonly isOpen: boolean
  readonly onClose: () => void
}

/** Help that was never given. */
export function TakeBackDialog({ given, isOpen, onClose }: TakeBackDialogProps) {
  const { t } = useTranslation(['services', 'lists'])
  const words = useFailureWords('services')
  const format = useFormat()
  const { mutate, isPending, error } = useTakeBackHelp()
  const { id, version, kind, day } = given
  const onSuccess = () => {
    announce({ words: (say) => say('services:done.takenBack') })
    onClose()
  }
  return (
    <AskDialog
      title={t('services:back.title')}
      confirmWords={t('services:back.submit')}
      cancelWords={t('services:cancel')}
      failure={error !== null && { title: t('services:back.failed'), words: words(error) }}
      isBusy={isPending}
      isOpen={isOpen}
      onConfirm={() => mutate({ id, version }, { onSuccess })}
      onClose={onClose}
    >
      <p>
        <strong>
          {t(`lists:help.${kind}`)}
          {middleDot}
          {format.day(day)}
        </strong>
      </p>
      <p>{t('services:back.text')}</p>
      <SignedNote days={[day]} />
    </AskDialog>
  )
}
