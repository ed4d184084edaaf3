import { zodResolver } from '@hookform/resolvers/zod'
import { Controller, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { useFailureWords } from '#app/use-failure-words.ts'
import { GoalOutcome, type Plan } from '#contract/plans.contract.ts'
import { useClosePlan } from '#features/plans/plans.queries.ts'
import { ChoiceChips } from '#ui/choice/choice-chips.tsx'
import { TextArea } from '#ui/field/text-area.tsx'
import { Form } from '#ui/form/form.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'
import { Prose } from '#ui/prose.tsx'
import { announce } from '#ui/toast/toasts.ts'

const Closing = z.object({
  conclusion: z.string().trim().min(1).max(2000),
  outcomes: z.array(z.object({ outcome: GoalOutcome.optional().pipe(GoalOutcome) })),
})
type Entry = z.input<typeof Closing>

interface ClosePlanFormProps {
  readonly plan: Plan
  readonly onDone: () => void
}

/** What came of every goal, and of the whole. */
export function ClosePlanForm({ plan, onDone }: ClosePlanFormProps) {
  const { t } = useTranslation('plans')
  const words = useFailureWords('plans')
  const close = useClosePlan()
  const form = useForm<Entry, unknown, z.output<typeof Closing>>({
    resolver: zodResolver(Closing),
    defaultValues: { conclusion: '', outcomes: plan.goals.map(() => ({})) },
  })
  const choices = GoalOutcome.options.map((value) => ({ value, label: t(`outcome.${value}`) }))
  const submit = form.handleSubmit(({ conclusion, outcomes }) =>
    close.mutate(
      {
        id: plan.id,
        version: plan.version,
        conclusion,
        outcomes: plan.goals.flatMap(({ id }, index) => {
          const chosen = outcomes[index]
          return chosen ? [{ goalId: id, outcome: chosen.outcome }] : []
        }),
      },
      {
        onSuccess: () => {
          announce({ words: (say) => say('plans:close.done') })
          onDone()
        },
      },
    ),
  )
  return (
    <Form
      onSubmit={submit}
      failure={words(close.error)}
      actions={<SubmitButton isBusy={close.isPending}>{t('close.action')}</SubmitButton>}
    >
      {plan.goals.map((goal, index) => (
        <Controller
          key={goal.id}
          control={form.control}
          name={`outcomes.${index}.outcome`}
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
    </Form>
  )
}
