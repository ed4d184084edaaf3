import { Controller, useWatch, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { ReadingChips } from '#app/reading-chips.tsx'
import type { DetailsEntry, DetailsWritten } from '#features/people/details/details-shape.ts'
import { ZoneField } from '#features/people/streets/zone-field.tsx'
import { usePersonChoices } from '#features/people/use-person-choices.ts'
import { ChoiceChips } from '#ui/choice/choice-chips.tsx'
import { SmartDateField } from '#ui/date/smart-date-field.tsx'
import { Checkbox } from '#ui/field/checkbox.tsx'
import { TextField } from '#ui/field/text-field.tsx'
import { WholeRow } from '#ui/form/form.tsx'
import { PickField } from '#ui/pick/pick-field.tsx'

export interface DetailsFieldsProps {
  readonly form: UseFormReturn<DetailsEntry, unknown, DetailsWritten>
}

/** Who somebody is and how one talks with them. */
export function IdentityFields({ form: { control, register } }: DetailsFieldsProps) {
  const { t } = useTranslation('people')
  const { sexes, languages } = usePersonChoices()
  return (
    <>
      <Controller
        control={control}
        name="birth"
        render={({ field, fieldState }) => (
          <SmartDateField
            {...field}
            kind="birth"
            label={t('field.birth')}
            hint={t('hint.birth')}
            error={fieldState.error}
          />
        )}
      />
      <Controller
        control={control}
        name="sex"
        render={({ field }) => <ChoiceChips {...field} label={t('field.sex')} choices={sexes} />}
      />
      <Controller
        control={control}
        name="language"
        render={({ field, fieldState }) => (
          <PickField
            {...field}
            label={t('field.language')}
            error={fieldState.error}
            choices={languages}
          />
        )}
      />
      <Checkbox {...register('interpreter')}>{t('field.interpreter')}</Checkbox>
      <Controller
        control={control}
        name="literacy"
        render={({ field }) => <ReadingChips {...field} />}
      />
    </>
  )
}

interface DeskFieldsProps extends DetailsFieldsProps {
  /** Whether the short warning is theirs to write; else they only read it. */
  readonly mayAlert: boolean
}

/** Where they live, who decides for them, and what everybody at the desk must know. */
export function DeskFields({ form: { control, register, formState }, mayAlert }: DeskFieldsProps) {
  const { t } = useTranslation('people')
  const { sources } = usePersonChoices()
  const address = useWatch({ control, name: 'address' })
  const { errors } = formState
  return (
    <>
      <TextField
        label={t('field.address')}
        error={errors.address}
        dir="auto"
        {...register('address')}
      />
      <TextField
        label={t('field.landmark')}
        hint={t('hint.landmark')}
        error={errors.landmark}
        dir="auto"
        {...register('landmark')}
      />
      <Controller
        control={control}
        name="zoneId"
        render={({ field: { value, onChange } }) => (
          <ZoneField address={address} value={value} onChange={onChange} />
        )}
      />
      <TextField
        label={t('field.guardian')}
        hint={t('hint.guardian')}
        error={errors.guardian}
        dir="auto"
        {...register('guardian')}
      />
      <Controller
        control={control}
        name="source"
        render={({ field: { value, onChange, ...field } }) => (
          <PickField
            {...field}
            label={t('field.source')}
            choices={sources}
            value={value ?? undefined}
            onChange={(source) => onChange(source ?? null)}
          />
        )}
      />
      <WholeRow>
        <TextField
          label={t('field.alert')}
          hint={mayAlert ? t('hint.alert') : t('hint.alertOfTeam')}
          readOnly={!mayAlert}
          error={errors.alert}
          dir="auto"
          {...register('alert')}
        />
      </WholeRow>
    </>
  )
}
