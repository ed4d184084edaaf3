import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { DraftedForm } from '#app/drafts/drafted-form.tsx'
import { useDraft } from '#app/drafts/use-draft.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import type { RestrictedFile } from '#contract/restricted.contract.ts'
import { ReasonField } from '#features/restricted/reason-field.tsx'
import { useLift } from '#features/restricted/restricted.queries.ts'
import { Why } from '#features/restricted/team-shape.ts'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { WholeRow } from '#ui/form/form.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'
import { announce } from '#ui/toast/toasts.ts'

/** From then on everybody finds the file again. */
export function LiftAction({ file }: { readonly file: RestrictedFile }) {
  const { t } = useTranslation('restricted')
  const [isAsking, setAsking] = useState(false)
  const close = () => setAsking(false)
  return (
    <>
      <Button kind="plain" onPress={() => setAsking(true)}>
        {t('lift')}
      </Button>
      <Dialog title={t('liftTitle')} isOpen={isAsking} onClose={close} size="medium">
        <LiftForm file={file} onClose={close} />
      </Dialog>
    </>
  )
}

interface LiftFormProps {
  readonly file: RestrictedFile
  readonly onClose: () => void
}

function LiftForm({ file: { id, version }, onClose }: LiftFormProps) {
  const { t } = useTranslation('restricted')
  const words = useFailureWords('restricted')
  const lift = useLift()
  const form = useForm({ resolver: zodResolver(Why), defaultValues: { reason: '' } })
  const draft = useDraft('restricted-lift', id, form)
  const onSuccess = () => {
    announce({ words: (say) => say('restricted:lifted') })
    draft.done(onClose)
  }
  return (
    <DraftedForm
      draft={draft}
      onSubmit={form.handleSubmit(({ reason }) =>
        lift.mutate({ id, version, reason }, { onSuccess }),
      )}
      failure={words(lift.error)}
      actions={
        <>
          <SubmitButton isBusy={lift.isPending}>{t('lift')}</SubmitButton>
          <Button onPress={() => draft.done(onClose)}>{t('cancel')}</Button>
        </>
      }
    >
      <WholeRow>
        <p>{t('liftWhat')}</p>
      </WholeRow>
      <ReasonField
        isWrong={form.formState.errors.reason !== undefined}
        field={form.register('reason')}
      />
    </DraftedForm>
  )
}
