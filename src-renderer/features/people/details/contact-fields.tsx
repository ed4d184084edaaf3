import { Plus, X } from 'lucide-react'
import { Controller, useFieldArray } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { DetailsFieldsProps } from '#features/people/details/identity-fields.tsx'
import { Button } from '#ui/button.tsx'
import { Select } from '#ui/choice/select.tsx'
import { Checkbox } from '#ui/field/checkbox.tsx'
import { LatinField, TextField } from '#ui/field/text-field.tsx'
import { IconButton } from '#ui/icon-button.tsx'
import styles from './details.module.css'

const fresh = { kind: 'phone', value: '', safe: true, remark: '' } as const

/** Where somebody is reached, and whether that is safe for them. */
export function ContactFields({ form }: DetailsFieldsProps) {
  const { t } = useTranslation('people')
  const { control, formState, register } = form
  const contacts = useFieldArray({ control, name: 'contacts' })
  const kinds = (['phone', 'email'] as const).map((value) => ({
    value,
    label: t(`contactKind.${value}`),
  }))
  return (
    <fieldset className={styles['rows']}>
      <legend>{t('field.contacts')}</legend>
      {contacts.fields.map(({ id }, index) => (
        <div key={id} className={styles['row']}>
          <Controller
            control={control}
            name={`contacts.${index}.kind`}
            render={({ field }) => (
              <Select {...field} label={t('field.contactKind')} choices={kinds} />
            )}
          />
          <LatinField
            label={t('field.contact')}
            error={formState.errors.contacts?.[index]?.value}
            {...register(`contacts.${index}.value`)}
          />
          <TextField label={t('field.contactRemark')} {...register(`contacts.${index}.remark`)} />
          <Checkbox {...register(`contacts.${index}.safe`)}>{t('details.safe')}</Checkbox>
          <IconButton
            icon={X}
            label={t('details.removeContact')}
            onPress={() => contacts.remove(index)}
          />
        </div>
      ))}
      {contacts.fields.length < 8 && (
        <div>
          <Button kind="plain" onPress={() => contacts.append(fresh)}>
            <Plus aria-hidden />
            {t('details.addContact')}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
