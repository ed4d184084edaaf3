import { useTranslation } from 'react-i18next'
import { DraftedForm } from '#app/drafts/drafted-form.tsx'
import { useFailureWords } from '#app/use-failure-words.ts'
import { useFieldFailures } from '#app/use-field-failures.ts'
import { DecisionFields, WhatFields } from '#features/consent/consent-fields.tsx'
import { newConsentOf } from '#features/consent/consent-shape.ts'
import { useRecordConsent } from '#features/consent/consent.queries.ts'
import { useConsentForm } from '#features/consent/use-consent-form.ts'
import { Button } from '#ui/button.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'
import { announce } from '#ui/toast/toasts.ts'

interface RecordConsentFormProps {
  readonly personId: string
  readonly onDone: () => void
}

/** What the person decided about their data, in their presence. */
export function RecordConsentForm({ personId, onDone }: RecordConsentFormProps) {
  const { t } = useTranslation('consent')
  const words = useFailureWords('consent')
  const record = useRecordConsent()
  const { form, draft } = useConsentForm(personId)
  useFieldFailures(form, record.error, words, { decidedOn: 'decidedOn', validUntil: 'validUntil' })
  const submit = form.handleSubmit((decided) =>
    record.mutate(newConsentOf(personId, decided), {
      onSuccess: () => {
        announce({ words: (say) => say('consent:record.done') })
        draft.done(onDone)
      },
    }),
  )
  return (
    <DraftedForm
      draft={draft}
      title={t('record.title')}
      isTwoColumns
      onSubmit={submit}
      failure={words(record.error)}
      wrongFields={Object.keys(form.formState.errors).length}
      actions={
        <>
          <SubmitButton isBusy={record.isPending}>{t('record.submit')}</SubmitButton>
          <Button onPress={() => draft.done(onDone)}>{t('cancel')}</Button>
        </>
      }
    >
      <DecisionFields form={form} />
      <WhatFields form={form} />
    </DraftedForm>
  )
}
