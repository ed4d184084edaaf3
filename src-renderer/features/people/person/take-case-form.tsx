import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { DraftedForm } from '#app/drafts/drafted-form.tsx'
import { useDraft } from '#app/drafts/use-draft.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import { useTakeCase } from '#features/people/people.queries.ts'
import { TextField } from '#ui/field/text-field.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'
import { announce } from '#ui/toast/toasts.ts'

const Why = z.object({ reason: z.string().trim().min(1).max(200) })

interface TakeCaseFormProps {
  readonly id: string
  readonly onTaken: () => void
}

/** A case that colleagues work on opens to another one only with a reason, which stands in the activity log. */
export function TakeCaseForm({ id, onTaken }: TakeCaseFormProps) {
  const { t } = useTranslation('people')
  const words = useFailureWords('people')
  const takeCase = useTakeCase()
  const form = useForm({ resolver: zodResolver(Why), defaultValues: { reason: '' } })
  const draft = useDraft('take-case', id, form)
  const submit = form.handleSubmit(({ reason }) =>
    takeCase.mutate(
      { id, reason },
      {
        onSuccess: () => {
          announce({ words: (say) => say('people:team.taken') })
          draft.done(onTaken)
        },
      },
    ),
  )
  return (
    <DraftedForm
      draft={draft}
      onSubmit={submit}
      failure={words(takeCase.error)}
      actions={<SubmitButton isBusy={takeCase.isPending}>{t('team.take')}</SubmitButton>}
    >
      <TextField
        label={t('team.reason')}
        hint={t('team.reasonHint')}
        error={form.formState.errors.reason && t('team.reasonNeeded')}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog was opened to write here
        autoFocus
        dir="auto"
        {...form.register('reason')}
      />
    </DraftedForm>
  )
}
