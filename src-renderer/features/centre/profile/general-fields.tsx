import { Controller, useWatch, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { CentreProfile } from '#contract/centre.contract.ts'
import type { Whereabouts } from '#features/centre/first-run/first-profile.ts'
import { customsOf } from '#features/centre/profile/countries.ts'
import { useProfileChoices } from '#features/centre/profile/use-profile-choices.ts'
import { useTimeZones } from '#features/centre/profile/use-time-zones.ts'
import { ChoiceChips, ManyChips } from '#ui/choice/choice-chips.tsx'
import { TextField } from '#ui/field/text-field.tsx'
import { WholeRow } from '#ui/form/form.tsx'
import { PickField } from '#ui/pick/pick-field.tsx'

export type ProfileForm = UseFormReturn<CentreProfile>

interface GeneralFieldsProps {
  readonly form: ProfileForm
  /** What this computer told, while nobody has said where the centre is. */
  readonly whereabouts?: Whereabouts
}

/** Where the centre is and how it counts its days. */
export function GeneralFields({ form, whereabouts }: GeneralFieldsProps) {
  const { t } = useTranslation('centre')
  const { countries } = useProfileChoices()
  const timeZones = useTimeZones()
  const { control, formState, setValue } = form
  const { errors } = formState
  const hints = useWhereaboutsHints(form, whereabouts)
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
            hint={hints.country}
            error={
              fieldState.error && (whereabouts?.country === '' ? hints.country : fieldState.error)
            }
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
            hint={hints.timeZone}
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

/** What was read off this computer is called so until it is changed; what could not be read is asked for. */
function useWhereaboutsHints({ control }: ProfileForm, whereabouts: Whereabouts | undefined) {
  const { t } = useTranslation('centre')
  const [country, timeZone] = useWatch({ control, name: ['country', 'timeZone'] })
  const isOwnZone = timeZone !== '' && timeZone === whereabouts?.timeZone
  const timeZoneHint = isOwnZone ? t('hint.timeZoneTold') : t('hint.timeZone')
  if (country !== whereabouts?.country)
    return { country: t('hint.country'), timeZone: timeZoneHint }
  const countryHint = country === '' ? t('hint.countryUnknown') : t('hint.countryTold')
  return { country: countryHint, timeZone: timeZoneHint }
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
