import { useQuery } from '@tanstack/react-query'
import { Plus, X } from 'lucide-react'
import { Controller, useFieldArray } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import type { PlanFieldsProps } from '#features/plans/write/plan-fields.tsx'
import { emptyStep } from '#features/plans/write/plan-shape.ts'
import { planQueries } from '#features/plans/plans.queries.ts'
import { Button } from '#ui/button.tsx'
import { classNames } from '#ui/class-names.ts'
import { SmartDateField } from '#ui/date/smart-date-field.tsx'
import { TextField } from '#ui/field/text-field.tsx'
import { IconButton } from '#ui/icon-button.tsx'
import { PickField } from '#ui/pick/pick-field.tsx'
import styles from '../plans.module.css'

interface StepFieldsProps extends PlanFieldsProps {
  /** The goal's place in the form. */
  readonly goal: number
}

/** What is done, by whom, by when; a colleague finds it in their due list. */
export function StepFields({ form, goal }: StepFieldsProps) {
  const { t } = useTranslation('plans')
  const steps = useFieldArray({
    control: form.control,
    name: `goals.${goal}.steps`,
    keyName: 'key',
  })
  return (
    <>
      {steps.fields.map(({ key }, index) => (
        <StepRow
          key={key}
          form={form}
          goal={goal}
          step={index}
          onRemove={() => steps.remove(index)}
        />
      ))}
      {steps.fields.length < 20 && (
        <div>
          <Button kind="plain" onPress={() => steps.append(emptyStep)}>
            <Plus aria-hidden />
            {t('addStep')}
          </Button>
        </div>
      )}
    </>
  )
}

interface StepRowProps extends StepFieldsProps {
  readonly step: number
  readonly onRemove: () => void
}

function StepRow({ form, goal, step, onRemove }: StepRowProps) {
  const { t } = useTranslation('plans')
  const { control, register, formState } = form
  const errors = formState.errors.goals?.[goal]?.steps?.[step]
  const { data: staff } = useQuery(planQueries.colleagues())
  const colleagues = (staff ?? [])
    .filter(({ left }) => !left)
    .map(({ id, name }) => ({ value: id, label: name }))
  const at = `goals.${goal}.steps.${step}` as const
  return (
    <div className={classNames(styles['writtenStep'], styles['longStep'])}>
      <TextField
        label={t('field.step')}
        error={errors?.text}
        dir="auto"
        {...register(`${at}.text`)}
      />
      <TextField label={t('field.who')} error={errors?.who} dir="auto" {...register(`${at}.who`)} />
      <Controller
        control={control}
        name={`${at}.staffId`}
        render={({ field: { value, onChange, ...field } }) => (
          <PickField
            {...field}
            label={t('field.colleague')}
            choices={colleagues}
            value={value ?? undefined}
            onChange={(id) => onChange(id ?? null)}
          />
        )}
      />
      <Controller
        control={control}
        name={`${at}.byWhen`}
        render={({ field, fieldState }) => (
          <SmartDateField
            {...field}
            kind="any"
            label={t('field.byWhen')}
            error={fieldState.error}
          />
        )}
      />
      <IconButton icon={X} label={t('removeStep')} onPress={onRemove} />
    </div>
  )
}
