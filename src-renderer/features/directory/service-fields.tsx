import { Controller, useFieldArray } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { NeedCode } from '#contract/lists.ts'
import type { ProviderForm } from '#features/directory/provider-shape.ts'
import { blankService } from '#features/directory/provider-shape.ts'
import styles from '#features/directory/service-fields.module.css'
import { Button } from '#ui/button.tsx'
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
      <TextField label={t('field.hours')} {...register(`services.${index}.hours`)} />
      <TextField
        label={t('field.freePlaces')}
        inputMode="numeric"
        error={errors?.freePlaces}
        {...register(`services.${index}.freePlaces`)}
      />
      <TextField label={t('field.bring')} {...register(`services.${index}.bring`)} />
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
