import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { ServiceGiven } from '#contract/services.contract.ts'
import type { HelpFieldsProps } from '#features/services/help-fields.tsx'
import { beside } from '#features/services/help-shape.ts'
import { SignedNote } from '#features/services/signed-note.tsx'
import type { HelpChoices } from '#features/services/use-help-choices.ts'
import { useHelpWords } from '#features/services/use-help-words.ts'
import { Select } from '#ui/choice/select.tsx'
import { SmartDateField } from '#ui/date/smart-date-field.tsx'
import { WholeRow } from '#ui/form/form.tsx'

interface PlaceFieldsProps extends Pick<HelpFieldsProps, 'form'> {
  readonly places: HelpChoices
  /** What is being corrected: its month may be signed too. */
  readonly given: ServiceGiven | undefined
}

/** At a visit, or on a day without one. */
export function PlaceFields({ form: { control }, places, given }: PlaceFieldsProps) {
  const { t } = useTranslation('services')
  const { visitWords } = useHelpWords()
  const [place, day] = useWatch({ control, name: ['place', 'day'] })
  const visit = places.visits.find(({ id }) => id === place)
  const choices = [
    ...places.visits.map((one) => ({ value: one.id, label: visitWords(one) })),
    ...(places.mayBeBeside ? [{ value: beside, label: t('form.beside') }] : []),
  ]
  return (
    <>
      <Controller
        control={control}
        name="place"
        render={({ field }) => <Select {...field} label={t('form.place')} choices={choices} />}
      />
      {place === beside && (
        <Controller
          control={control}
          name="day"
          render={({ field, fieldState }) => (
            <SmartDateField {...field} kind="past" label={t('form.day')} error={fieldState.error} />
          )}
        />
      )}
      <WholeRow>
        <SignedNote days={[given?.day, place === beside ? day.date?.iso : visit?.day]} />
      </WholeRow>
    </>
  )
}
