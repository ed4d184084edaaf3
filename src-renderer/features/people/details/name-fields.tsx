import { Plus, X } from 'lucide-react'
import { Controller, useFieldArray } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { DetailsFieldsProps } from '#features/people/details/identity-fields.tsx'
import { usePersonChoices } from '#features/people/use-person-choices.ts'
import { Button } from '#ui/button.tsx'
import { Select } from '#ui/choice/select.tsx'
import { TextField } from '#ui/field/text-field.tsx'
import { IconButton } from '#ui/icon-button.tsx'
import styles from './details.module.css'

/** The names of a person, the one they go by first; each as its owner writes it. */
export function NameFields({ form }: DetailsFieldsProps) {
  const { t } = useTranslation('people')
  const { nameKinds } = usePersonChoices()
  const { control, formState, register } = form
  const names = useFieldArray({ control, name: 'names' })
  return (
    <fieldset className={styles['rows']}>
      <legend>{t('field.names')}</legend>
      {names.fields.map(({ id }, index) => (
        <div key={id} className={styles['row']}>
          <TextField
            label={t('field.name')}
            error={formState.errors.names?.[index]?.text}
            dir="auto"
            {...register(`names.${index}.text`)}
          />
          <Controller
            control={control}
            name={`names.${index}.kind`}
            render={({ field }) => (
              <Select {...field} label={t('field.nameKind')} choices={nameKinds} />
            )}
          />
          {names.fields.length > 1 && (
            <IconButton
              icon={X}
              label={t('details.removeName')}
              onPress={() => names.remove(index)}
            />
          )}
        </div>
      ))}
      {names.fields.length < 8 && (
        <div>
          <Button kind="plain" onPress={() => names.append({ kind: 'latin', text: '' })}>
            <Plus aria-hidden />
            {t('details.addName')}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
