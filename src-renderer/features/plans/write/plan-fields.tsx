import { Controller, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { WrittenPlan } from '#contract/plans.contract.ts'
import type { PlanEntry } from '#features/plans/write/plan-shape.ts'
import { ownLanguages } from '#i18n/languages.ts'
import { ChoiceChips } from '#ui/choice/choice-chips.tsx'
import { SmartDateField } from '#ui/date/smart-date-field.tsx'
import { TextArea } from '#ui/field/text-area.tsx'
import { TextField } from '#ui/field/text-field.tsx'
import { WholeRow } from '#ui/form/form.tsx'

export interface PlanFieldsProps {
  readonly form: UseFormReturn<PlanEntry, unknown, WrittenPlan>
}

const strengths = ['strengthsPerson', 'strengthsFamily', 'strengthsNeighbourhood'] as const

/** The person's own words, in the language of the paper they will take home, and what they build on. */
export function OwnFields({ form: { control, register, formState } }: PlanFieldsProps) {
  const { t } = useTranslation('plans')
  const { errors } = formState
  return (
    <>
      <WholeRow>
        <TextArea
          label={t('field.ownWords')}
          hint={t('hint.ownWords')}
          error={errors.ownWords}
          dir="auto"
          {...register('ownWords')}
        />
      </WholeRow>
      <Controller
        control={control}
        name="language"
        render={({ field }) => (
          <ChoiceChips
            {...field}
            label={t('field.language')}
            hint={t('hint.language')}
            choices={ownLanguages}
            hasDigits={false}
          />
        )}
      />
      <TextField
        label={t('field.tookPart')}
        error={errors.tookPart}
        dir="auto"
        {...register('tookPart')}
      />
      {strengths.map((name) => (
        <TextField
          key={name}
          label={t(`field.${name}`)}
          error={errors[name]}
          dir="auto"
          {...register(name)}
        />
      ))}
      <TextField
        label={t('field.refused')}
        error={errors.refused}
        dir="auto"
        {...register('refused')}
      />
    </>
  )
}

/** When it is looked at again, and until when it holds. */
export function DayFields({ form: { control } }: PlanFieldsProps) {
  const { t } = useTranslation('plans')
  return (
    <>
      {(['reviewOn', 'validUntil'] as const).map((name) => (
        <Controller
          key={name}
          control={control}
          name={name}
          render={({ field, fieldState }) => (
            <SmartDateField
              {...field}
              kind="any"
              label={t(`field.${name}`)}
              hint={t('hint.day')}
              error={fieldState.error}
            />
          )}
        />
      ))}
    </>
  )
}
