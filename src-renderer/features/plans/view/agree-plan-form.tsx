import { zodResolver } from '@hookform/resolvers/zod'
import { Controller, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { DraftedForm } from '#app/drafts/drafted-form.tsx'
import { useDraft } from '#app/drafts/use-draft.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import { useFieldFailures } from '#app/use-field-failures.ts'
import type { Plan } from '#contract/plans.contract.ts'
import { useAgreePlan } from '#features/plans/plans.queries.ts'
import { useToday } from '#i18n/centre-clock.ts'
import { useFormat } from '#i18n/use-format.ts'
import { dayEntry, requiredDay } from '#ui/date/date-entry.ts'
import { SmartDateField } from '#ui/date/smart-date-field.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'
import { announce } from '#ui/toast/toasts.ts'

const Agreement = z.object({ on: requiredDay })

interface AgreePlanFormProps {
  readonly plan: Plan
  readonly onDone: () => void
}

/** The day on which it was signed on paper. */
export function AgreePlanForm({ plan, onDone }: AgreePlanFormProps) {
  const { t } = useTranslation('plans')
  const words = useFailureWords('plans')
  const today = useToday()
  const format = useFormat()
  const agree = useAgreePlan()
  const form = useForm({
    resolver: zodResolver(Agreement),
    defaultValues: { on: dayEntry(today, format.day(today)) },
  })
  useFieldFailures(form, agree.error, words, { on: 'on' })
  const draft = useDraft('plan-agree', plan.id, form)
  const submit = form.handleSubmit(({ on }) =>
    agree.mutate(
      { id: plan.id, version: plan.version, on },
      {
        onSuccess: () => {
          announce({ words: (say) => say('plans:agree.done') })
          draft.done(onDone)
        },
      },
    ),
  )
  return (
    <DraftedForm
      draft={draft}
      onSubmit={submit}
      failure={words(agree.error)}
      actions={<SubmitButton isBusy={agree.isPending}>{t('agree.action')}</SubmitButton>}
    >
      <p>{t('agree.text')}</p>
      <Controller
        control={form.control}
        name="on"
        render={({ field, fieldState }) => (
          <SmartDateField
            {...field}
            kind="past"
            label={t('field.agreedOn')}
            error={fieldState.error}
          />
        )}
      />
    </DraftedForm>
  )
}
