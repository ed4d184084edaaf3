import { zodResolver } from '@hookform/resolvers/zod'
import { Controller, useForm, useWatch, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { DraftedForm } from '#app/drafts/drafted-form.tsx'
import { useDraft } from '#app/drafts/use-draft.ts'
import { toldVersion } from '#app/stale.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import { type ErasureRequest, RefusalGround } from '#contract/privacy.contract.ts'
import { usePrivacyAct } from '#features/privacy/privacy.queries.ts'
import { AnswerLetter } from '#features/privacy/requests/answer-letter.tsx'
import {
  DecisionShape,
  type Decision,
  type DecisionEntry,
} from '#features/privacy/requests/decision-shape.ts'
import { Button } from '#ui/button.tsx'
import { ChoiceChips } from '#ui/choice/choice-chips.tsx'
import { TextArea } from '#ui/field/text-area.tsx'
import { WholeRow } from '#ui/form/form.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'
import { announce } from '#ui/toast/toasts.ts'

type DecisionForm = UseFormReturn<DecisionEntry, unknown, Decision>

interface FieldProps {
  readonly form: DecisionForm
}

interface DecideFormProps {
  readonly request: ErasureRequest
  readonly onDone: () => void
}

/** Erased for good, or refused on a ground of the law with a reason that the person is told. */
export function DecideForm({ request, onDone }: DecideFormProps) {
  const { t } = useTranslation('privacy')
  const words = useFailureWords('privacy')
  const { decide, error, isBusy } = useDecide(request)
  const form: DecisionForm = useForm<DecisionEntry, unknown, Decision>({
    resolver: zodResolver(DecisionShape),
    defaultValues: { reason: '' },
  })
  const draft = useDraft('erasure-decision', request.id, form)
  const answer = useWatch({ control: form.control, name: 'answer' })
  const submit = form.handleSubmit((decision) => decide(decision, () => draft.done(onDone)))
  return (
    <DraftedForm
      draft={draft}
      onSubmit={submit}
      failure={words(error)}
      failureTitle={t('decide.failed')}
      actions={
        <>
          <SubmitButton isBusy={isBusy} kind={answer === 'erase' ? 'danger' : 'primary'}>
            {t(`decide.submit.${answer ?? 'none'}`)}
          </SubmitButton>
          <Button onPress={() => draft.done(onDone)}>{t('cancel')}</Button>
        </>
      }
    >
      <AnswerField form={form} mayExtend={request.extendedOn === null} />
      {answer === 'erase' && (
        <>
          <WholeRow>
            <AnswerLetter id={request.id} answer="erased" />
          </WholeRow>
          <p>
            {t('decide.eraseWhat')} {t('approve.final')}
          </p>
        </>
      )}
      {answer === 'extend' && <p>{t('decide.extendWhat')}</p>}
      {answer === 'refuse' && <GroundField form={form} />}
      {(answer === 'refuse' || answer === 'extend') && <ReasonField form={form} />}
    </DraftedForm>
  )
}

function useDecide(request: ErasureRequest) {
  const carryOut = usePrivacyAct('privacy.carryOut')
  const refuse = usePrivacyAct('privacy.refuse')
  const extend = usePrivacyAct('privacy.extend')
  const error = carryOut.error ?? refuse.error ?? extend.error
  const seen = { id: request.id, version: toldVersion(request, error) }
  const decide = (decision: Decision, onDecided: () => void) => {
    const told = (key: 'erased' | 'refused' | 'extended') => ({
      onSuccess: () => {
        announce({ words: (say) => say(`privacy:decide.${key}`) })
        onDecided()
      },
    })
    if (decision.answer === 'erase') return carryOut.mutate(seen, told('erased'))
    if (decision.answer === 'extend') {
      return extend.mutate({ ...seen, reason: decision.reason }, told('extended'))
    }
    const { ground, reason } = decision
    return refuse.mutate({ ...seen, ground, reason }, told('refused'))
  }
  return { decide, error, isBusy: carryOut.isPending || refuse.isPending || extend.isPending }
}

function AnswerField({
  form: { control },
  mayExtend,
}: FieldProps & { readonly mayExtend: boolean }) {
  const { t } = useTranslation('privacy')
  const answers = (['erase', 'refuse', ...(mayExtend ? (['extend'] as const) : [])] as const).map(
    (value) => ({
      value,
      label: t(`decide.${value}`),
    }),
  )
  return (
    <Controller
      control={control}
      name="answer"
      render={({ field, fieldState }) => (
        <ChoiceChips
          {...field}
          label={t('decide.answer')}
          choices={answers}
          error={fieldState.error}
        />
      )}
    />
  )
}

function GroundField({ form: { control } }: FieldProps) {
  const { t } = useTranslation('privacy')
  const grounds = RefusalGround.options.map((value) => ({
    value,
    label: t(`refusalGround.${value}`),
  }))
  return (
    <Controller
      control={control}
      name="ground"
      render={({ field, fieldState }) => (
        <ChoiceChips
          {...field}
          label={t('decide.ground')}
          choices={grounds}
          error={fieldState.error}
        />
      )}
    />
  )
}

/** What the person is told. */
function ReasonField({ form: { formState, register } }: FieldProps) {
  const { t } = useTranslation('privacy')
  return (
    <TextArea
      label={t('decide.reason')}
      hint={t('decide.reasonHint')}
      error={formState.errors.reason && t('decide.reasonNeeded')}
      dir="auto"
      rows={2}
      {...register('reason')}
    />
  )
}
