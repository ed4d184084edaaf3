import { Controller } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { LogoField } from '#features/centre/profile/logo-field.tsx'
import type { ProfileForm } from '#features/centre/profile/general-fields.tsx'
import { LatinField, PhoneField, TextField } from '#ui/field/text-field.tsx'
import { WholeRow } from '#ui/form/form.tsx'

/** What stands at the head of every letter. */
export function LetterheadFields({ form }: { readonly form: ProfileForm }) {
  const { t } = useTranslation('centre')
  const { errors } = form.formState
  return (
    <>
      <WholeRow>
        <TextField
          label={t('field.address')}
          error={errors.address}
          {...form.register('address')}
        />
      </WholeRow>
      <PhoneField label={t('field.phone')} error={errors.phone} {...form.register('phone')} />
      <LatinField
        type="email"
        label={t('field.email')}
        error={errors.email}
        {...form.register('email')}
      />
      <WholeRow>
        <Controller
          control={form.control}
          name="logo"
          render={({ field: { value, onChange }, fieldState: { error } }) => (
            <LogoField value={value} onChange={onChange} error={error} />
          )}
        />
      </WholeRow>
    </>
  )
}
