import { Controller, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { CentreProfile } from '#contract/centre.contract.ts'
import { customsOf } from '#features/centre/profile/countries.ts'
import { useProfileChoices } from '#features/centre/profile/use-profile-choices.ts'
import { ChoiceChips, ManyChips } from '#ui/choice/choice-chips.tsx'
import { TextField } from '#ui/field/text-field.tsx'
import { WholeRow } from '#ui/form/form.tsx'
import { PickField } from '#ui/pick/pick-field.tsx'

export type ProfileForm = UseFormReturn<CentreProfile>

/** Where the centre is and how it counts its days. */
export function GeneralFields({ form }: { readonly form: ProfileForm }) {
  const { t } = useTranslation('centre')
  const { countries, timeZones } = useProfileChoices()
  const { control, formState, setValue } = form
  const { errors } = formState
  const chooseCountry = (country: string) => {
    const { timeZone, calendar, weekend } = customsOf(country)
    if (timeZone) setValue('timeZone', timeZone)
    setValue('calendar', calendar)
    setValue('weekend', weekend)
  }
  return (
    <>
      <WholeRow>
        <TextField
          label={t('field.name')}
          hint={t('hint.name')}
          error={errors.name}
          {...form.register('name')}
        />
      </WholeRow>
      <Controller
        control={control}
        name="country"
        render={({ field, fieldState }) => (
          <PickField
            {...field}
            label={t('field.country')}
            hint={t('hint.country')}
            error={fieldState.error}
            choices={countries}
            onChange={(country) => {
              field.onChange(country ?? '')
              if (country) chooseCountry(country)
            }}
          />
        )}
      />
      <Controller
        control={control}
        name="timeZone"
        render={({ field, fieldState }) => (
          <PickField
            {...field}
            label={t('field.timeZone')}
            hint={t('hint.timeZone')}
            error={fieldState.error}
            choices={timeZones}
            onChange={(zone) => field.onChange(zone ?? '')}
          />
        )}
      />
      <WeekFields form={form} />
    </>
  )
}

function WeekFields({ form: { control } }: { readonly form: ProfileForm }) {
  const { t } = useTranslation('centre')
  const { calendars, weekdays } = useProfileChoices()
  return (
    <>
      <Controller
        control={control}
        name="calendar"
        render={({ field }) => (
          <ChoiceChips
            {...field}
            label={t('field.calendar')}
            hint={t('hint.calendar')}
            choices={calendars}
          />
        )}
      />
      <Controller
        control={control}
        name="weekend"
        render={({ field: { value, onChange, ...field }, fieldState }) => (
          <ManyChips
            {...field}
            label={t('field.weekend')}
            error={fieldState.error && t('hint.weekend')}
            choices={weekdays}
            value={value.map(String)}
            onChange={(days) => onChange(days.map(Number))}
          />
        )}
      />
    </>
  )
}
