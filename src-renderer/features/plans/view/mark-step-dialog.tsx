import { zodResolver } from '@hookform/resolvers/zod'
import { Controller, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { DraftedForm } from '#app/drafts/drafted-form.tsx'
import { useDraft } from '#app/drafts/use-draft.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import { useFieldFailures } from '#app/use-field-failures.ts'
import type { PlanStep } from '#contract/plans.contract.ts'
import { useMarking } from '#features/plans/view/use-marking.ts'
import { useToday } from '#i18n/centre-clock.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Button } from '#ui/button.tsx'
import { dayEntry, requiredDay } from '#ui/date/date-entry.ts'
import { SmartDateField } from '#ui/date/smart-date-field.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextArea } from '#ui/field/text-area.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'
import { Prose } from '#ui/prose.tsx'

interface MarkStepProps {
  readonly step: PlanStep
  readonly planVersion: number
  readonly onClose: () => void
}

export function MarkStepDialog(props: MarkStepProps & { readonly isOpen: boolean }) {
  const { t } = useTranslation('plans')
  return (
    <Dialog title={t('mark.title')} isOpen={props.isOpen} onClose={props.onClose}>
      <MarkStepForm {...props} />
    </Dialog>
  )
}

const Mark = z.object({ doneOn: requiredDay, doneHow: z.string().trim().min(1).max(300) })

/** A step is done by saying what was done; or not done after all. */
function MarkStepForm({ step, planVersion, onClose }: MarkStepProps) {
  const { t } = useTranslation('plans')
  const words = useFailureWords('plans')
  const today = useToday()
  const format = useFormat()
  const iso = step.doneOn ?? today
  const form = useForm({
    resolver: zodResolver(Mark),
    defaultValues: { doneOn: dayEntry(iso, format.day(iso)), doneHow: step.doneHow },
  })
  const draft = useDraft('step', step.id, form)
  const mark = useMarking(step, () => draft.done(onClose))
  useFieldFailures(form, mark.error, words, { doneOn: 'doneOn' })
  const write = (doneOn: string | null, doneHow: string) =>
    mark.mutate({ stepId: step.id, doneOn, doneHow, planVersion })
  return (
    <DraftedForm
      draft={draft}
      onSubmit={form.handleSubmit(({ doneOn, doneHow }) => write(doneOn, doneHow))}
      failure={words(mark.error)}
      actions={
        <>
          <SubmitButton isBusy={mark.isPending}>{t('mark.submit')}</SubmitButton>
          {step.doneOn && <Button onPress={() => write(null, '')}>{t('mark.undo')}</Button>}
        </>
      }
    >
      <Prose isBlock>{step.text}</Prose>
      <TextArea
        label={t('field.doneHow')}
        error={form.formState.errors.doneHow}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog was opened to write here
        autoFocus
        {...form.register('doneHow')}
      />
      <Controller
        control={form.control}
        name="doneOn"
        render={({ field, fieldState }) => (
          <SmartDateField
            {...field}
            kind="past"
            label={t('field.doneOn')}
            error={fieldState.error}
          />
        )}
      />
    </DraftedForm>
  )
}
