import { useQuery } from '@tanstack/react-query'
import { Controller, useWatch, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import {
  type ConsentEntry,
  type ConsentShape,
  usualScope,
} from '#features/consent/consent-shape.ts'
import { consentQueries } from '#features/consent/consent.queries.ts'
import { useConsentChoices } from '#features/consent/use-consent-choices.ts'
import { ChoiceChips, ManyChips } from '#ui/choice/choice-chips.tsx'
import { Select } from '#ui/choice/select.tsx'
import { SmartDateField } from '#ui/date/smart-date-field.tsx'
import { TextArea } from '#ui/field/text-area.tsx'
import { WholeRow } from '#ui/form/form.tsx'
import { PickField } from '#ui/pick/pick-field.tsx'

interface ConsentFieldsProps {
  readonly form: UseFormReturn<ConsentEntry, unknown, z.output<typeof ConsentShape>>
}

/** Given, refused, or passed on under the law; and how, or on what ground. */
export function DecisionFields({ form }: ConsentFieldsProps) {
  const { control, register, formState } = form
  const { errors, dirtyFields } = formState
  const { t } = useTranslation('consent')
  const { decisions, manners, grounds } = useConsentChoices()
  const decision = useWatch({ control, name: 'decision' })
  return (
    <>
      <WholeRow>
        <Controller
          control={control}
          name="decision"
          render={({ field: { onChange, ...field } }) => (
            <ChoiceChips
              {...field}
              label={t('field.decision')}
              choices={decisions}
              onChange={(chosen) => {
                onChange(chosen)
                if (!dirtyFields.scope) form.setValue('scope', usualScope(chosen))
              }}
            />
          )}
        />
      </WholeRow>
      {decision === 'given' && (
        <WholeRow>
          <Controller
            control={control}
            name="manner"
            render={({ field }) => (
              <ChoiceChips {...field} label={t('field.manner')} choices={manners} />
            )}
          />
        </WholeRow>
      )}
      {decision === 'override' && (
        <WholeRow>
          <Controller
            control={control}
            name="ground"
            render={({ field }) => (
              <ChoiceChips {...field} label={t('field.ground')} choices={grounds} />
            )}
          />
          <TextArea
            label={t('field.reason')}
            hint={t('hint.reason')}
            error={errors.reason}
            {...register('reason')}
          />
        </WholeRow>
      )}
    </>
  )
}

/** What may be passed on, to whom, and until when. */
export function WhatFields({ form }: ConsentFieldsProps) {
  const { t } = useTranslation('consent')
  const { control } = form
  const { purposes } = useConsentChoices()
  const purpose = useWatch({ control, name: 'purpose' })
  return (
    <>
      <Controller
        control={control}
        name="purpose"
        render={({ field }) => <Select {...field} label={t('field.purpose')} choices={purposes} />}
      />
      <RecipientFields form={form} />
      {purpose === 'referral' && (
        <WholeRow>
          <ScopeField form={form} />
        </WholeRow>
      )}
      <DayFields form={form} />
    </>
  )
}

/** What may be told, or of a refusal, what may not. */
function ScopeField({ form: { control } }: ConsentFieldsProps) {
  const { t } = useTranslation('consent')
  const { groups } = useConsentChoices()
  const decision = useWatch({ control, name: 'decision' })
  const words = {
    given: { label: t('field.scope'), hint: t('hint.scope') },
    refused: { label: t('field.notScope'), hint: t('hint.notScope') },
    override: { label: t('field.scope') },
  }
  return (
    <Controller
      control={control}
      name="scope"
      render={({ field, fieldState }) => (
        <ManyChips
          {...field}
          {...words[decision]}
          error={fieldState.error}
          choices={groups}
          hasDigits={false}
        />
      )}
    />
  )
}

/** One body of the directory, or everybody we refer to: said in words, never by an empty field. */
function RecipientFields({ form: { control } }: ConsentFieldsProps) {
  const { t } = useTranslation('consent')
  const { reaches } = useConsentChoices()
  const { data: providers } = useQuery(consentQueries.recipients())
  const reach = useWatch({ control, name: 'reach' })
  const recipients = (providers ?? [])
    .filter(({ retired }) => !retired)
    .map(({ id, name, names }) => ({
      value: id,
      label: name,
      alsoFoundBy: Object.values(names).join(' '),
    }))
  return (
    <>
      <Controller
        control={control}
        name="reach"
        render={({ field }) => (
          <ChoiceChips {...field} label={t('field.reach')} choices={reaches} />
        )}
      />
      {reach === 'one' && (
        <Controller
          control={control}
          name="recipientId"
          render={({ field: { value, onChange, ...field }, fieldState }) => (
            <PickField
              {...field}
              label={t('field.recipient')}
              error={fieldState.error}
              choices={recipients}
              value={value ?? undefined}
              onChange={(id) => onChange(id ?? null)}
            />
          )}
        />
      )}
    </>
  )
}

/** The days between which it holds. */
function DayFields({ form: { control } }: ConsentFieldsProps) {
  const { t } = useTranslation('consent')
  const decision = useWatch({ control, name: 'decision' })
  return (
    <>
      <Controller
        control={control}
        name="decidedOn"
        render={({ field, fieldState }) => (
          <SmartDateField
            {...field}
            kind="past"
            label={t('field.decidedOn')}
            error={fieldState.error}
          />
        )}
      />
      {decision !== 'refused' && (
        <Controller
          control={control}
          name="validUntil"
          render={({ field, fieldState }) => (
            <SmartDateField
              {...field}
              kind="any"
              label={t('field.validUntil')}
              hint={t('hint.validUntil')}
              error={fieldState.error}
            />
          )}
        />
      )}
    </>
  )
}
