import { zodResolver } from '@hookform/resolvers/zod'
import { useForm } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import { DraftLine } from '#app/drafts/draft-line.tsx'
import { useDraft } from '#app/drafts/use-draft.ts'
import { useFailureWords } from '#app/use-failure-words.ts'
import { addDays } from '#contract/calendar/iso-day.ts'
import { DecisionFields, WhatFields } from '#features/consent/consent-fields.tsx'
import { ConsentShape, newConsentOf, type ConsentEntry } from '#features/consent/consent-shape.ts'
import { useRecordConsent } from '#features/consent/consent.queries.ts'
import { useToday } from '#i18n/centre-clock.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Button } from '#ui/button.tsx'
import type { DateEntry } from '#ui/date/date-entry.ts'
import { Form } from '#ui/form/form.tsx'
import { SubmitButton } from '#ui/form/submit-button.tsx'
import { announce } from '#ui/toast/toasts.ts'

interface RecordConsentFormProps {
  readonly personId: string
  readonly onDone: () => void
}

/** A year is what is usually asked for; it can be shortened or left open. */
const USUAL_DAYS = 365

/** What the person decided about their data, in their presence. */
export function RecordConsentForm({ personId, onDone }: RecordConsentFormProps) {
  const { t } = useTranslation('consent')
  const words = useFailureWords('consent')
  const format = useFormat()
  const today = useToday()
  const record = useRecordConsent()
  const entry = (iso: string): DateEntry => ({
    text: format.day(iso),
    date: { iso, precision: 'day' },
  })
  const form = useForm<ConsentEntry, unknown, z.output<typeof ConsentShape>>({
    resolver: zodResolver(ConsentShape),
    defaultValues: {
      decision: 'given',
      purpose: 'referral',
      reach: 'one',
      recipientId: null,
      scope: ['identity', 'contact'],
      manner: 'signature',
      ground: 'danger',
      reason: '',
      decidedOn: entry(today),
      validUntil: entry(addDays(today, USUAL_DAYS)),
    },
  })
  const draft = useDraft('consent', personId, form)
  const submit = form.handleSubmit((decided) =>
    record.mutate(newConsentOf(personId, decided), {
      onSuccess: () => {
        draft.done()
        announce({ words: t('record.done') })
        onDone()
      },
    }),
  )
  const leave = () => {
    draft.discard()
    onDone()
  }
  return (
    <Form
      title={t('record.title')}
      isTwoColumns
      onSubmit={submit}
      failure={words(record.error)}
      wrongFields={Object.keys(form.formState.errors).length}
      actions={
        <>
          <SubmitButton isBusy={record.isPending}>{t('record.submit')}</SubmitButton>
          <Button onPress={leave}>{t('cancel')}</Button>
        </>
      }
    >
      <DraftLine draft={draft} />
      <DecisionFields form={form} />
      <WhatFields form={form} />
    </Form>
  )
}
