import { zodResolver } from '@hookform/resolvers/zod'
import { Controller, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { DraftedForm } from '#app/drafts/drafted-form.tsx'
import { useDraft } from '#app/drafts/use-draft.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import { GoalOutcome, type Plan } from '#contract/plans.contract.ts'
import { useClosePlan } from '#features/plans/plans.queries.ts'
import { ChoiceChips } from '#ui/choice/choice-chips.tsx'
import { TextArea } from '#ui/field/text-area.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'
import { Prose } from '#ui/prose.tsx'
import { announce } from '#ui/toast/toasts.ts'

/** Outcomes by the id of their goal: a draft may come back after the goals have changed places. */
function closingOf({ goals }: Plan) {
  const outcome = GoalOutcome.optional().pipe(GoalOutcome)
  return z.object({
    conclusion: z.string().trim().min(1).max(2000),
    outcomes: z.object(Object.fromEntries(goals.map(({ id }) => [id, outcome]))),
  })
}
type Closing = ReturnType<typeof closingOf>

interface ClosePlanFormProps {
  readonly plan: Plan
  readonly onDone: () => void
}

/** What came of every goal, and of the whole. */
export function ClosePlanForm({ plan, onDone }: ClosePlanFormProps) {
  const { t } = useTranslation('plans')
  const words = useFailureWords('plans')
  const close = useClosePlan()
  const form = useForm<z.input<Closing>, unknown, z.output<Closing>>({
    resolver: zodResolver(closingOf(plan)),
    defaultValues: { conclusion: '', outcomes: {} },
  })
  const draft = useDraft('plan-close', plan.id, form)
  const choices = GoalOutcome.options.map((value) => ({ value, label: t(`outcome.${value}`) }))
  const submit = form.handleSubmit(({ conclusion, outcomes }) =>
    close.mutate(
      {
        id: plan.id,
        version: plan.version,
        conclusion,
        outcomes: plan.goals.flatMap(({ id }) => {
          const outcome = outcomes[id]
          return outcome ? [{ goalId: id, outcome }] : []
        }),
      },
      {
        onSuccess: () => {
          announce({ words: (say) => say('plans:close.done') })
          draft.done(onDone)
        },
      },
    ),
  )
  return (
    <DraftedForm
      draft={draft}
      onSubmit={submit}
      failure={words(close.error)}
      actions={<SubmitButton isBusy={close.isPending}>{t('close.action')}</SubmitButton>}
    >
      {plan.goals.map((goal) => (
        <Controller
          key={goal.id}
          control={form.control}
          name={`outcomes.${goal.id}`}
          render={({ field, fieldState }) => (
            <ChoiceChips
              {...field}
              label={<Prose>{goal.text}</Prose>}
              error={fieldState.error}
              choices={choices}
            />
          )}
        />
      ))}
      <TextArea
        label={t('field.conclusion')}
        error={form.formState.errors.conclusion}
        {...form.register('conclusion')}
      />
    </DraftedForm>
  )
}
