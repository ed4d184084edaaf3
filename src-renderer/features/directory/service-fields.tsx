import { Controller, useFieldArray } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { Language } from '#contract/language.ts'
import { NeedCode } from '#contract/lists.ts'
import type { ProviderForm } from '#features/directory/provider-shape.ts'
import { blankService, placesTyped } from '#features/directory/provider-shape.ts'
import styles from '#features/directory/service-fields.module.css'
import { Button } from '#ui/button.tsx'
import { AmountField } from '#ui/field/amount-field.tsx'
import { TextField } from '#ui/field/text-field.tsx'
import { PickField } from '#ui/pick/pick-field.tsx'

/** What the body helps with, its hours and free places; a service taken away is kept for old letters. */
export function ServiceFields({ form }: { readonly form: ProviderForm }) {
  const { t } = useTranslation('directory')
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'services' })
  return (
    <section aria-label={t('services')} className={styles['services']}>
      {fields.map((field, index) => (
        <OneService
          key={field.id}
          form={form}
          index={index}
          onRemove={fields.length > 1 ? () => remove(index) : undefined}
        />
      ))}
      <div>
        <Button onPress={() => append(blankService)}>{t('addService')}</Button>
      </div>
    </section>
  )
}

/** What the client's slip says of it, in each language a client may read. */
function SlipFields({ form, index }: Omit<OneServiceProps, 'onRemove'>) {
  const { t } = useTranslation('directory')
  const errors = form.formState.errors.services?.[index]
  return (['hours', 'bring'] as const).map((said) => (
    <fieldset key={said} className={styles['languages']}>
      <legend>{t(`field.${said}`)}</legend>
      {Language.options.map((language) => (
        <TextField
          key={language}
          lang={language}
          dir="auto"
          label={t(`language.${language}`)}
          error={errors?.[said]?.[language]}
          {...form.register(`services.${index}.${said}.${language}`)}
        />
      ))}
    </fieldset>
  ))
}

interface OneServiceProps {
  readonly form: ProviderForm
  readonly index: number
  readonly onRemove: (() => void) | undefined
}

function OneService({ form, index, onRemove }: OneServiceProps) {
  const { t } = useTranslation(['directory', 'lists'])
  const { control, register, formState } = form
  const errors = formState.errors.services?.[index]
  return (
    <fieldset className={styles['service']}>
      <legend>{t('service', { number: index + 1 })}</legend>
      <TextField
        label={t('field.serviceName')}
        error={errors?.name}
        {...register(`services.${index}.name`)}
      />
      <Controller
        control={control}
        name={`services.${index}.topic`}
        render={({ field }) => (
          <PickField
            {...field}
            label={t('field.topic')}
            choices={NeedCode.options.map((topic) => ({
              value: topic,
              label: t(`lists:need.${topic}`),
            }))}
            onChange={(topic) => topic && field.onChange(topic)}
          />
        )}
      />
      <Controller
        control={control}
        name={`services.${index}.freePlaces`}
        render={({ field: { value, ...field } }) => (
          <AmountField
            {...field}
            value={typeof value === 'string' ? placesTyped(value) : value}
            decimals={0}
            label={t('field.freePlaces')}
            error={errors?.freePlaces}
          />
        )}
      />
      <SlipFields form={form} index={index} />
      {onRemove && (
        <div className={styles['remove']}>
          <Button kind="plain" onPress={onRemove}>
            {t('removeUnnamed')}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
