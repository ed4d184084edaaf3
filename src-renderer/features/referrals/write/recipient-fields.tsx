import { useQuery } from '@tanstack/react-query'
import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Language } from '#contract/language.ts'
import { referralQueries } from '#features/referrals/referral.queries.ts'
import { SecondLanguageFields } from '#features/referrals/write/second-language-fields.tsx'
import type { LetterInHand } from '#features/referrals/write/use-letter-form.ts'
import { useFormat } from '#i18n/use-format.ts'
import { ChoiceChips } from '#ui/choice/choice-chips.tsx'
import { Select } from '#ui/choice/select.tsx'
import { Facts } from '#ui/facts.tsx'
import { PickField } from '#ui/pick/pick-field.tsx'

/** About whom and what, to whom, and in which languages. */
export function RecipientFields({ letter }: { readonly letter: LetterInHand }) {
  const { t } = useTranslation(['referrals', 'lists'])
  const { form, start } = letter
  const { data: providers = [] } = useQuery(referralQueries.providers())
  const hint = useFreePlaces(letter)
  return (
    <>
      <Facts
        facts={[{ id: 'need', label: t('field.need'), value: t(`lists:need.${start.topic}`) }]}
      />
      <Controller
        control={form.control}
        name="providerId"
        render={({ field, fieldState }) => (
          <PickField
            {...field}
            label={t('field.to')}
            hint={hint}
            error={fieldState.error}
            choices={providers.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
      />
      <ServiceField letter={letter} />
      <LanguageField letter={letter} name="letterLanguage" />
      <SecondLanguageFields letter={letter} />
      <LanguageField letter={letter} name="slipLanguage" />
    </>
  )
}

function LanguageField({ letter, name }: LanguageFieldProps) {
  const { t } = useTranslation('referrals')
  return (
    <Controller
      control={letter.form.control}
      name={name}
      render={({ field }) => (
        <ChoiceChips
          {...field}
          hasDigits={false}
          label={t(`field.${name}`)}
          choices={Language.options.map((language) => ({
            value: language,
            label: t(`language.${language}`),
          }))}
        />
      )}
    />
  )
}

interface LanguageFieldProps {
  readonly letter: LetterInHand
  readonly name: 'letterLanguage' | 'slipLanguage'
}

/** Only where the body gives more than one. */
function ServiceField({ letter }: { readonly letter: LetterInHand }) {
  const { t } = useTranslation('referrals')
  const { services } = useChosen(letter)
  if (services.length < 2) return undefined
  return (
    <Controller
      control={letter.form.control}
      name="serviceId"
      render={({ field }) => (
        <Select
          {...field}
          label={t('field.service')}
          choices={services.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
    />
  )
}

function useFreePlaces(letter: LetterInHand): string | undefined {
  const { t } = useTranslation('referrals')
  const format = useFormat()
  const { service } = useChosen(letter)
  if (!service || service.freePlaces === null || !service.checkedOn) return undefined
  return t('form.fullPlaces', { count: service.freePlaces, date: format.day(service.checkedOn) })
}

function useChosen({ form }: LetterInHand) {
  const { data: providers = [] } = useQuery(referralQueries.providers())
  const [providerId, serviceId] = useWatch({
    control: form.control,
    name: ['providerId', 'serviceId'],
  })
  const services = providers.find(({ id }) => id === providerId)?.services ?? []
  return { services, service: services.find(({ id }) => id === serviceId) }
}
