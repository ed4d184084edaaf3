import { zodResolver } from '@hookform/resolvers/zod'
import { Controller, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { DraftedForm } from '#app/drafts/drafted-form.tsx'
import { useDraft } from '#app/drafts/use-draft.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import { useFieldFailures } from '#app/use-field-failures.ts'
import type { DueDeletion } from '#contract/privacy.contract.ts'
import { usePrivacyAct } from '#features/privacy/privacy.queries.ts'
import { useDueWords } from '#features/privacy/retention/use-due-words.ts'
import { Button } from '#ui/button.tsx'
import { emptyDate, requiredDay } from '#ui/date/date-entry.ts'
import { SmartDateField } from '#ui/date/smart-date-field.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextArea } from '#ui/field/text-area.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'
import { announce } from '#ui/toast/toasts.ts'

interface KeepProps {
  readonly lines: readonly DueDeletion[]
  readonly onClose: () => void
}

export function KeepDialog(props: KeepProps) {
  const { t } = useTranslation('privacy')
  const words = useDueWords()
  return (
    <Dialog title={t('keep.title')} isOpen size="medium" onClose={props.onClose}>
      <p>{t('keep.what', { what: words.sum(props.lines) })}</p>
      <KeepForm {...props} />
    </Dialog>
  )
}

const Kept = z.object({ reason: z.string().trim().min(1).max(300), until: requiredDay })

/** Not yet, why, and when to ask again. */
function KeepForm({ lines, onClose }: KeepProps) {
  const { t } = useTranslation('privacy')
  const words = useFailureWords('privacy')
  const keep = usePrivacyAct('privacy.keep')
  const form = useForm({
    resolver: zodResolver(Kept),
    defaultValues: { reason: '', until: emptyDate },
  })
  const draft = useDraft('keep-back', (lines.length === 1 && lines[0]?.personId) || '', form)
  useFieldFailures(form, keep.error, words, { until: 'until' })
  const submit = form.handleSubmit((why) =>
    keep.mutate(
      { ...why, lines: lines.map(({ kind, personId }) => ({ kind, personId })) },
      {
        onSuccess: () => {
          announce({ words: (say) => say('privacy:keep.done', { count: lines.length }) })
          draft.done(onClose)
        },
      },
    ),
  )
  return (
    <DraftedForm
      draft={draft}
      onSubmit={submit}
      failure={words(keep.error)}
      actions={
        <>
          <SubmitButton isBusy={keep.isPending}>{t('keep.submit')}</SubmitButton>
          <Button onPress={() => draft.done(onClose)}>{t('cancel')}</Button>
        </>
      }
    >
      <TextArea
        label={t('keep.reason')}
        hint={t('keep.reasonHint')}
        error={form.formState.errors.reason && t('keep.reasonNeeded')}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog was opened to write here
        autoFocus
        dir="auto"
        rows={2}
        {...form.register('reason')}
      />
      <Controller
        control={form.control}
        name="until"
        render={({ field, fieldState }) => (
          <SmartDateField
            {...field}
            kind="any"
            label={t('keep.until')}
            hint={t('keep.untilHint')}
            error={fieldState.error}
          />
        )}
      />
    </DraftedForm>
  )
}
