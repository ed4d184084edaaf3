import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { Controller, useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { DraftedForm } from '#app/drafts/drafted-form.tsx'
import { useDraft } from '#app/drafts/use-draft.ts'
import { currentOf } from '#app/stale.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import { useFieldFailures } from '#app/use-field-failures.ts'
import { Plan, type PlanStep } from '#contract/plans.contract.ts'
import { useMarking } from '#features/plans/view/use-marking.ts'
import { useToday } from '#i18n/centre-clock.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Button } from '#ui/button.tsx'
import { Conflict, type TakeTheirs } from '#ui/conflict.tsx'
import { dayEntry, requiredDay } from '#ui/date/date-entry.ts'
import { SmartDateField } from '#ui/date/smart-date-field.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextArea } from '#ui/field/text-area.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'
import { useWritten } from '#ui/form/use-written.ts'
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
type Done = Pick<PlanStep, 'doneOn' | 'doneHow'>

const notDone: Done = { doneOn: null, doneHow: '' }

/** A step is done by saying what was done; or not done after all. */
function MarkStepForm(props: MarkStepProps) {
  const { t } = useTranslation('plans')
  const words = useFailureWords('plans')
  const { form, draft, seen, mark, write, current } = useMarkForm(props)
  useFieldFailures(form, mark.error, words, { doneOn: 'doneOn' })
  const isTakenBack = mark.variables?.doneOn === null
  const written = useWritten(form, Mark)
  return (
    <DraftedForm
      draft={draft}
      onSubmit={form.handleSubmit((done) => write(done))}
      failure={current ? undefined : words(mark.error)}
      actions={
        <>
          <SubmitButton isBusy={mark.isPending} isDisabled={current !== undefined}>
            {t('mark.submit')}
          </SubmitButton>
          {seen.doneOn && (
            <Button isDisabled={current !== undefined} onPress={() => write(notDone)}>
              {t('mark.undo')}
            </Button>
          )}
        </>
      }
    >
      <Prose isBlock>{seen.text}</Prose>
      <MarkFields form={form} />
      {current && (
        <MarkConflict
          seen={seen}
          mine={isTakenBack ? notDone : (written ?? seen)}
          theirs={current.step}
          onResolve={(takeTheirs) =>
            isTakenBack
              ? write(takeTheirs(notDone), current.version)
              : void form.handleSubmit((done) => write(takeTheirs(done), current.version))()
          }
        />
      )}
    </DraftedForm>
  )
}

function useMarkForm({ step, planVersion, onClose }: MarkStepProps) {
  const today = useToday()
  const format = useFormat()
  // As they were when the form was filled: the page under it may show newer ones.
  const [atFirst] = useState({ ...step, planVersion })
  const iso = atFirst.doneOn ?? today
  const form = useForm({
    resolver: zodResolver(Mark),
    defaultValues: { doneOn: dayEntry(iso, format.day(iso)), doneHow: atFirst.doneHow },
  })
  const draft = useDraft('step', step.id, form, { seen: atFirst })
  const { seen = atFirst } = draft
  const mark = useMarking(seen, () => draft.done(onClose))
  const plan = currentOf(mark.error, Plan)
  const steps = plan?.goals.flatMap((goal) => goal.steps)
  const current = steps?.find(({ id }) => id === seen.id)
  return {
    form,
    draft,
    seen,
    mark,
    write: ({ doneOn, doneHow }: Done, version = seen.planVersion) =>
      mark.mutate({ stepId: seen.id, doneOn, doneHow, planVersion: version }),
    current: plan && current && { step: current, version: plan.version },
  }
}

type MarkForm = ReturnType<typeof useMarkForm>['form']

function MarkFields({ form }: { readonly form: MarkForm }) {
  const { t } = useTranslation('plans')
  return (
    <>
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
    </>
  )
}

interface MarkConflictProps {
  readonly seen: Done
  readonly mine: Done
  readonly theirs: Done
  readonly onResolve: (takeTheirs: TakeTheirs<Done>) => void
}

function MarkConflict(props: MarkConflictProps) {
  const { t } = useTranslation('plans')
  const format = useFormat()
  return (
    <Conflict
      {...props}
      fields={['doneHow', 'doneOn']}
      labelOf={(field) => t(`field.${field}`)}
      wordsOf={(done, field) =>
        field === 'doneOn' && done.doneOn ? format.day(done.doneOn) : (done[field] ?? '')
      }
    />
  )
}
