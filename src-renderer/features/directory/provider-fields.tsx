import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { ProviderKind } from '#contract/directory.contract.ts'
import { Language } from '#contract/language.ts'
import type { ProviderForm } from '#features/directory/provider-shape.ts'
import { ChoiceChips } from '#ui/choice/choice-chips.tsx'
import { Select } from '#ui/choice/select.tsx'
import { useFirstFocus } from '#ui/form/focus-field.ts'
import { LatinField, PhoneField, TextField } from '#ui/field/text-field.tsx'

interface FieldsProps {
  readonly form: ProviderForm
}

/** What it is, where, and in which language it is written to. */
export function ProviderFields({ form }: FieldsProps) {
  const { t } = useTranslation('directory')
  const { control, register, formState } = form
  useFirstFocus(control, 'name')
  const { errors } = formState
  return (
    <>
      <TextField label={t('field.name')} error={errors.name} {...register('name')} />
      <Controller
        control={control}
        name="kind"
        render={({ field }) => (
          <Select
            {...field}
            label={t('field.kind')}
            choices={ProviderKind.options.map((kind) => ({
              value: kind,
              label: t(`kind.${kind}`),
            }))}
          />
        )}
      />
      <TextField label={t('field.address')} error={errors.address} {...register('address')} />
      <PhoneField label={t('field.phone')} error={errors.phone} {...register('phone')} />
      <LatinField label={t('field.email')} error={errors.email} {...register('email')} />
      <Controller
        control={control}
        name="language"
        render={({ field }) => (
          <ChoiceChips
            {...field}
            hasDigits={false}
            label={t('field.language')}
            choices={Language.options.map((language) => ({
              value: language,
              label: t(`language.${language}`),
            }))}
          />
        )}
      />
    </>
  )
}

/** Whom the letter greets, and what the client's slip calls the place. */
export function ContactFields({ form }: FieldsProps) {
  const { t } = useTranslation('directory')
  const { control, register } = form
  const greeted = useWatch({ control, name: 'contactSex' })
  return (
    <>
      <TextField
        label={t('field.contactPerson')}
        hint={t('hint.contactPerson')}
        {...register('contactPerson')}
      />
      <TextField
        label={t('field.contactName')}
        hint={t(`hint.contactName.${greeted}`)}
        {...register('contactName')}
      />
      <Controller
        control={control}
        name="contactSex"
        render={({ field }) => (
          <ChoiceChips
            {...field}
            hasDigits={false}
            label={t('field.contactSex')}
            choices={(['female', 'male', 'unknown'] as const).map((sex) => ({
              value: sex,
              label: t(`sex.${sex}`),
            }))}
          />
        )}
      />
      {Language.options.map((language) => (
        <TextField
          key={language}
          lang={language}
          label={t(`field.nameIn.${language}`)}
          hint={t('hint.names')}
          {...register(`names.${language}`)}
        />
      ))}
    </>
  )
}
