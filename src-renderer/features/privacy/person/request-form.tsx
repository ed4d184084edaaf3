import { zodResolver } from '@hookform/resolvers/zod'
import { Controller, useForm, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { z } from 'zod'
import { DraftedForm } from '#app/drafts/drafted-form.tsx'
import { useDraft } from '#app/drafts/use-draft.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import { useFieldFailures } from '#app/use-field-failures.ts'
import { AskedManner, Asker } from '#contract/privacy.contract.ts'
import { usePrivacyAct } from '#features/privacy/privacy.queries.ts'
import { useToday } from '#i18n/centre-clock.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Button } from '#ui/button.tsx'
import { ChoiceChips } from '#ui/choice/choice-chips.tsx'
import { dayEntry, requiredDay } from '#ui/date/date-entry.ts'
import { SmartDateField } from '#ui/date/smart-date-field.tsx'
import { TextField } from '#ui/field/text-field.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'
import { announce } from '#ui/toast/toasts.ts'

const Asked = z.object({
  asker: Asker,
  askerName: z.string().trim().max(120),
  manner: AskedManner,
  askedOn: requiredDay,
})

interface RequestFormProps {
  readonly personId: string
  readonly onDone: () => void
}

/** Who asks for the person to be erased, when and how; nothing is erased by it. */
export function RequestForm({ personId, onDone }: RequestFormProps) {
  const { t } = useTranslation('privacy')
  const words = useFailureWords('privacy')
  const record = usePrivacyAct('privacy.recordErasure')
  const { form, draft } = useRequestForm(personId)
  useFieldFailures(form, record.error, words, { askedOn: 'askedOn' })
  const submit = form.handleSubmit((asked) =>
    record.mutate(
      { ...asked, personId },
      {
        onSuccess: () => {
          announce({ words: (say) => say('privacy:request.done') })
          draft.done(onDone)
        },
      },
    ),
  )
  return (
    <DraftedForm
      draft={draft}
      onSubmit={submit}
      failure={words(record.error)}
      actions={
        <>
          <SubmitButton isBusy={record.isPending}>{t('request.submit')}</SubmitButton>
          <Button onPress={() => draft.done(onDone)}>{t('cancel')}</Button>
        </>
      }
    >
      <p>{t('request.lead')}</p>
      <RequestFields form={form} />
    </DraftedForm>
  )
}

function useRequestForm(personId: string) {
  const format = useFormat()
  const today = useToday()
  const form = useForm<z.input<typeof Asked>, unknown, z.output<typeof Asked>>({
    resolver: zodResolver(Asked),
    defaultValues: {
      asker: 'person',
      askerName: '',
      manner: 'spoken',
      askedOn: dayEntry(today, format.day(today)),
    },
  })
  return { form, draft: useDraft('erasure', personId, form) }
}

function RequestFields({ form }: Pick<ReturnType<typeof useRequestForm>, 'form'>) {
  const { t } = useTranslation('privacy')
  const { control, formState, register } = form
  const asker = useWatch({ control, name: 'asker' })
  const askers = Asker.options.map((value) => ({ value, label: t(`asker.${value}`) }))
  const manners = AskedManner.options.map((value) => ({ value, label: t(`manner.${value}`) }))
  return (
    <>
      <Controller
        control={control}
        name="asker"
        render={({ field }) => (
          <ChoiceChips {...field} label={t('request.asker')} choices={askers} />
        )}
      />
      {asker !== 'person' && (
        <TextField
          label={t('askerName')}
          error={formState.errors.askerName}
          dir="auto"
          {...register('askerName')}
        />
      )}
      <Controller
        control={control}
        name="manner"
        render={({ field }) => (
          <ChoiceChips {...field} label={t('request.manner')} choices={manners} />
        )}
      />
      <Controller
        control={control}
        name="askedOn"
        render={({ field, fieldState }) => (
          <SmartDateField
            {...field}
            kind="past"
            label={t('request.askedOn')}
            error={fieldState.error}
          />
        )}
      />
    </>
  )
}
