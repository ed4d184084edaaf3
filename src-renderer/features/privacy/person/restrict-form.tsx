import { zodResolver } from '@hookform/resolvers/zod'
import { Controller, useForm, useWatch, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { DraftedForm } from '#app/drafts/drafted-form.tsx'
import { useDraft } from '#app/drafts/use-draft.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import { useFieldFailures } from '#app/use-field-failures.ts'
import { RestrictionAsker, RestrictionGround } from '#contract/privacy.contract.ts'
import { usePrivacyAct } from '#features/privacy/privacy.queries.ts'
import { Button } from '#ui/button.tsx'
import { ChoiceChips } from '#ui/choice/choice-chips.tsx'
import { emptyDate, optionalDay } from '#ui/date/date-entry.ts'
import { SmartDateField } from '#ui/date/smart-date-field.tsx'
import { TextArea } from '#ui/field/text-area.tsx'
import { TextField } from '#ui/field/text-field.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'
import { announce } from '#ui/toast/toasts.ts'

const Restricted = z.object({
  ground: RestrictionGround.optional().pipe(RestrictionGround),
  asker: RestrictionAsker,
  askerName: z.string().trim().max(120),
  reason: z.string().trim().min(1).max(300),
  reviewOn: optionalDay.transform((day) => day ?? null),
})
type RestrictedForm = UseFormReturn<
  z.input<typeof Restricted>,
  unknown,
  z.output<typeof Restricted>
>

interface RestrictFormProps {
  readonly personId: string
  readonly onDone: () => void
}

/** On what ground processing is to rest, at whose wish, and when to look at it again. */
export function RestrictForm({ personId, onDone }: RestrictFormProps) {
  const { t } = useTranslation('privacy')
  const words = useFailureWords('privacy')
  const restrict = usePrivacyAct('privacy.restrict')
  const form: RestrictedForm = useForm<
    z.input<typeof Restricted>,
    unknown,
    z.output<typeof Restricted>
  >({
    resolver: zodResolver(Restricted),
    defaultValues: { asker: 'person', askerName: '', reason: '', reviewOn: emptyDate },
  })
  const draft = useDraft('restriction', personId, form)
  useFieldFailures(form, restrict.error, words, { reviewOn: 'reviewOn' })
  const submit = form.handleSubmit((why) =>
    restrict.mutate(
      { ...why, personId },
      {
        onSuccess: () => {
          announce({ words: (say) => say('privacy:restrict.done') })
          draft.done(onDone)
        },
      },
    ),
  )
  return (
    <DraftedForm
      draft={draft}
      onSubmit={submit}
      failure={words(restrict.error)}
      actions={
        <>
          <SubmitButton isBusy={restrict.isPending}>{t('restrict.submit')}</SubmitButton>
          <Button onPress={() => draft.done(onDone)}>{t('cancel')}</Button>
        </>
      }
    >
      <p>{t('restrict.lead')}</p>
      <GroundFields form={form} />
      <ReasonFields form={form} />
    </DraftedForm>
  )
}

function GroundFields({ form: { control, formState, register } }: FieldsProps) {
  const { t } = useTranslation('privacy')
  const asker = useWatch({ control, name: 'asker' })
  const grounds = RestrictionGround.options.map((value) => ({
    value,
    label: t(`restrictionGround.${value}`),
  }))
  const askers = RestrictionAsker.options.map((value) => ({ value, label: t(`asker.${value}`) }))
  return (
    <>
      <Controller
        control={control}
        name="ground"
        render={({ field, fieldState }) => (
          <ChoiceChips
            {...field}
            label={t('restrict.ground')}
            choices={grounds}
            error={fieldState.error}
          />
        )}
      />
      <Controller
        control={control}
        name="asker"
        render={({ field }) => (
          <ChoiceChips {...field} label={t('restrict.asker')} choices={askers} />
        )}
      />
      {(asker === 'guardian' || asker === 'representative') && (
        <TextField
          label={t('askerName')}
          error={formState.errors.askerName}
          dir="auto"
          {...register('askerName')}
        />
      )}
    </>
  )
}

interface FieldsProps {
  readonly form: RestrictedForm
}

function ReasonFields({ form: { control, formState, register } }: FieldsProps) {
  const { t } = useTranslation('privacy')
  return (
    <>
      <TextArea
        label={t('restrict.reason')}
        error={formState.errors.reason && t('restrict.reasonNeeded')}
        dir="auto"
        rows={2}
        {...register('reason')}
      />
      <Controller
        control={control}
        name="reviewOn"
        render={({ field, fieldState }) => (
          <SmartDateField
            {...field}
            kind="any"
            label={t('restrict.reviewOn')}
            hint={t('restrict.reviewHint')}
            error={fieldState.error}
          />
        )}
      />
    </>
  )
}
