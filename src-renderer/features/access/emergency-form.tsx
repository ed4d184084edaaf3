import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { DraftedForm } from '#app/drafts/drafted-form.tsx'
import { useDraft } from '#app/drafts/use-draft.ts'
import { useSession } from '#app/session.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import { EmergencyReason } from '#contract/access.contract.ts'
import { useOpenInEmergency } from '#features/access/access.queries.ts'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/field/text-field.tsx'
import { WholeRow } from '#ui/form/form.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'

const Why = z.object({ reason: EmergencyReason })

interface EmergencyFormProps {
  readonly personId: string
  readonly onDone: () => void
}

/** What it means is said before it is done; the reason is what the managers will read. */
export function EmergencyForm({ personId, onDone }: EmergencyFormProps) {
  const { t } = useTranslation('access')
  const words = useFailureWords('access')
  const mayTake = useSession()?.may('notes.write') ?? false
  const open = useOpenInEmergency()
  const form = useForm({ resolver: zodResolver(Why), defaultValues: { reason: '' } })
  const draft = useDraft('emergency', personId, form)
  const submit = form.handleSubmit(({ reason }) =>
    open.mutate({ personId, reason }, { onSuccess: () => draft.done(onDone) }),
  )
  return (
    <DraftedForm
      draft={draft}
      onSubmit={submit}
      failure={words(open.error)}
      actions={
        <>
          <SubmitButton isBusy={open.isPending}>{t('submit')}</SubmitButton>
          <Button onPress={() => draft.done(onDone)}>{t('cancel')}</Button>
        </>
      }
    >
      <WholeRow>
        <p>{t('what')}</p>
        {mayTake && <p>{t('takeInstead')}</p>}
      </WholeRow>
      <WholeRow>
        <TextField
          label={t('reason')}
          error={form.formState.errors.reason && t('reasonNeeded')}
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog was opened to write here
          autoFocus
          dir="auto"
          {...form.register('reason')}
        />
      </WholeRow>
    </DraftedForm>
  )
}
