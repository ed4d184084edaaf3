import { ArrowDown, ArrowUp, Plus, X } from 'lucide-react'
import { useFieldArray } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { StepFields } from '#features/plans/write/step-fields.tsx'
import type { PlanFieldsProps } from '#features/plans/write/plan-fields.tsx'
import { emptyGoal } from '#features/plans/write/plan-shape.ts'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/field/text-field.tsx'
import { IconButton } from '#ui/icon-button.tsx'
import styles from '../plans.module.css'

/** Goals in their order, each with its steps. */
export function GoalFields({ form }: PlanFieldsProps) {
  const { t } = useTranslation('plans')
  const { control, register, formState } = form
  // The goals have ids of their own, which must not be taken for those of the rows.
  const goals = useFieldArray({ control, name: 'goals', keyName: 'key' })
  const last = goals.fields.length - 1
  return (
    <div className={styles['plan']}>
      {goals.fields.map(({ key }, index) => (
        <fieldset
          key={key}
          aria-label={t('goalNumber', { number: index + 1 })}
          className={styles['writtenGoal']}
        >
          <div className={styles['writtenStep']}>
            <TextField
              label={t('goalNumber', { number: index + 1 })}
              error={formState.errors.goals?.[index]?.text}
              dir="auto"
              {...register(`goals.${index}.text`)}
            />
            {index > 0 && (
              <IconButton
                icon={ArrowUp}
                label={t('goalUp')}
                onPress={() => goals.move(index, index - 1)}
              />
            )}
            {index < last && (
              <IconButton
                icon={ArrowDown}
                label={t('goalDown')}
                onPress={() => goals.move(index, index + 1)}
              />
            )}
            <IconButton icon={X} label={t('removeGoal')} onPress={() => goals.remove(index)} />
          </div>
          <StepFields form={form} goal={index} />
        </fieldset>
      ))}
      {goals.fields.length < 12 && (
        <div>
          <Button kind="plain" onPress={() => goals.append(emptyGoal)}>
            <Plus aria-hidden />
            {t('addGoal')}
          </Button>
        </div>
      )}
    </div>
  )
}
