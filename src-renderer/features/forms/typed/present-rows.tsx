import { Plus, X } from 'lucide-react'
import { useFieldArray, type UseFormReturn } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { mostPresent, type TypedForm } from '#contract/typed-forms.ts'
import styles from '#features/forms/forms.module.css'
import { type AttendanceEntry, nobodyYet } from '#features/forms/typed/attendance-shape.ts'
import { Button } from '#ui/button.tsx'
import { Checkbox } from '#ui/field/checkbox.tsx'
import { TextField } from '#ui/field/text-field.tsx'
import { IconButton } from '#ui/icon-button.tsx'

interface PresentRowsProps {
  readonly form: UseFormReturn<AttendanceEntry, unknown, TypedForm>
}

/** Who came: one row a person. */
export function PresentRows({ form }: PresentRowsProps) {
  const { t } = useTranslation(['forms', 'paper-forms'])
  const { control, register, formState } = form
  const asked = (key: 'zone' | 'firstTime') => t(`paper-forms:attendance.${key}`)
  const { fields, append, remove } = useFieldArray({ control, name: 'present' })
  return (
    <>
      {fields.map(({ id }, index) => {
        const errors = formState.errors.present?.[index]
        return (
          <fieldset key={id} className={styles['person']}>
            <legend>{t('typed.person', { number: index + 1 })}</legend>
            <TextField
              dir="auto"
              label={t('typed.name')}
              error={errors?.name}
              {...register(`present.${index}.name`)}
            />
            <TextField
              dir="auto"
              label={asked('zone')}
              error={errors?.zone}
              {...register(`present.${index}.zone`)}
            />
            <Checkbox {...register(`present.${index}.isFirst`)}>{asked('firstTime')}</Checkbox>
            <IconButton icon={X} label={t('typed.removePerson')} onPress={() => remove(index)} />
          </fieldset>
        )
      })}
      {fields.length < mostPresent && (
        <div>
          <Button kind="plain" onPress={() => append(nobodyYet)}>
            <Plus aria-hidden />
            {t('typed.addPerson')}
          </Button>
        </div>
      )}
    </>
  )
}
