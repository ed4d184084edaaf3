import { useTranslation } from 'react-i18next'
import { DraftedForm } from '#app/drafts/drafted-form.tsx'
import { useFailureWords } from '#app/use-failure-words.ts'
import type { PersonFile } from '#contract/people.contract.ts'
import type { Plan } from '#contract/plans.contract.ts'
import { GoalFields } from '#features/plans/write/goal-fields.tsx'
import { PlanConflict } from '#features/plans/write/plan-conflict.tsx'
import { DayFields, OwnFields } from '#features/plans/write/plan-fields.tsx'
import { usePlanForm } from '#features/plans/write/use-plan-form.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Button } from '#ui/button.tsx'
import { WholeRow } from '#ui/form/form.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'
import { Note } from '#ui/note.tsx'

interface PlanFormProps {
  readonly file: PersonFile
  /** Undefined begins a new one. */
  readonly plan: Plan | undefined
  readonly onDone: () => void
}

/** Written together with the person: their own words, what they build on, goals and steps. */
export function PlanForm({ file, plan, onDone }: PlanFormProps) {
  const { t } = useTranslation('plans')
  const words = useFailureWords('plans')
  const format = useFormat()
  const { form, draft, write, error, isBusy, current } = usePlanForm({ file, plan, onDone })
  return (
    <DraftedForm
      draft={draft}
      isTwoColumns
      title={plan ? t('write') : t('begin')}
      onSubmit={form.handleSubmit((text) => write(text))}
      failure={current ? undefined : words(error)}
      wrongFields={Object.keys(form.formState.errors).length}
      actions={
        <>
          <SubmitButton isBusy={isBusy} isDisabled={current !== undefined}>
            {t('save')}
          </SubmitButton>
          <Button onPress={() => draft.done(onDone)}>{t('cancel')}</Button>
        </>
      }
    >
      {plan?.agreedOn && (
        <WholeRow>
          <Note tone="attention">{t('changesAgreed', { date: format.day(plan.agreedOn) })}</Note>
        </WholeRow>
      )}
      <OwnFields form={form} />
      <WholeRow>
        <GoalFields form={form} />
      </WholeRow>
      <DayFields form={form} />
      {draft.seen && current && (
        <WholeRow>
          <PlanConflict
            {...{ form, seen: draft.seen, current }}
            onResolve={(takeTheirs) =>
              void form.handleSubmit((text) => write(takeTheirs(text), current.version))()
            }
          />
        </WholeRow>
      )}
    </DraftedForm>
  )
}
