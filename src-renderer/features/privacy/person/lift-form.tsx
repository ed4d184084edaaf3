import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { DraftedForm } from '#app/drafts/drafted-form.tsx'
import { useDraft } from '#app/drafts/use-draft.ts'
import { toldVersion } from '#app/stale.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import type { Restriction } from '#contract/privacy.contract.ts'
import { usePrivacyAct } from '#features/privacy/privacy.queries.ts'
import { Button } from '#ui/button.tsx'
import { TextArea } from '#ui/field/text-area.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'
import { announce } from '#ui/toast/toasts.ts'

const Why = z.object({ reason: z.string().trim().min(1).max(300) })

interface LiftFormProps {
  readonly restriction: Restriction
  readonly onDone: () => void
}

/** Processing goes on, and why it does; who asked for it to rest is to be told before (GDPR article 18, paragraph 3). */
export function LiftForm({ restriction, onDone }: LiftFormProps) {
  const { t } = useTranslation('privacy')
  const words = useFailureWords('privacy')
  const lift = usePrivacyAct('privacy.lift')
  const form = useForm({ resolver: zodResolver(Why), defaultValues: { reason: '' } })
  const draft = useDraft('lift', restriction.id, form)
  const submit = form.handleSubmit(({ reason }) =>
    lift.mutate(
      { id: restriction.id, version: toldVersion(restriction, lift.error), reason },
      {
        onSuccess: () => {
          announce({ words: (say) => say('privacy:lift.done') })
          draft.done(onDone)
        },
      },
    ),
  )
  return (
    <DraftedForm
      draft={draft}
      onSubmit={submit}
      failure={words(lift.error)}
      actions={
        <>
          <SubmitButton isBusy={lift.isPending}>{t('lift.submit')}</SubmitButton>
          <Button onPress={() => draft.done(onDone)}>{t('cancel')}</Button>
        </>
      }
    >
      <p>{t('lift.lead')}</p>
      <TextArea
        label={t('lift.reason')}
        error={form.formState.errors.reason && t('lift.reasonNeeded')}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog was opened to write here
        autoFocus
        dir="auto"
        rows={2}
        {...form.register('reason')}
      />
    </DraftedForm>
  )
}
