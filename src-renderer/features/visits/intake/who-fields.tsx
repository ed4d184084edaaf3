import { Controller, useWatch } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { KnownPerson } from '#features/visits/intake/known-person.tsx'
import { NameField } from '#features/visits/intake/name-field.tsx'
import type { IntakeForm } from '#features/visits/intake/use-intake.ts'
import { SmartDateField } from '#ui/date/smart-date-field.tsx'
import { Checkbox } from '#ui/field/checkbox.tsx'
import { PhoneField } from '#ui/field/text-field.tsx'
import styles from './beside-label.module.css'
import pairStyles from './pair.module.css'

/** Somebody new by name, birth and phone; somebody known by their file; or nobody. */
export function WhoFields({ form }: { readonly form: IntakeForm }) {
  const { t } = useTranslation('visits')
  const { control } = form
  const [known, isAnonymous, name] = useWatch({ control, name: ['known', 'isAnonymous', 'name'] })
  if (known) return <KnownPerson form={form} person={known} />
  return (
    <>
      <div className={styles['named']}>
        {!isAnonymous && <NameField form={form} />}
        {name === '' && (
          <div className={isAnonymous ? undefined : styles['beside']}>
            <Checkbox
              {...form.register('isAnonymous', { onChange: () => form.clearErrors('name') })}
            >
              {t('intake.anonymous')}
            </Checkbox>
          </div>
        )}
      </div>
      {!isAnonymous && (
        <div className={pairStyles['pair']}>
          <Controller
            control={control}
            name="birth"
            render={({ field, fieldState }) => (
              <SmartDateField
                {...field}
                kind="birth"
                label={t('intake.birth')}
                error={fieldState.error}
              />
            )}
          />
          <PhoneField
            label={t('intake.phone')}
            error={form.formState.errors.phone}
            {...form.register('phone')}
          />
        </div>
      )}
    </>
  )
}
