import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Plan, PlanGoal, PlanStep } from '#contract/plans.contract.ts'
import { MarkStepDialog } from '#features/plans/view/mark-step-dialog.tsx'
import { useToday } from '#i18n/centre-clock.ts'
import { middleDot } from '#contract/middle-dot.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Button } from '#ui/button.tsx'
import { Chip } from '#ui/chip.tsx'
import { classNames } from '#ui/class-names.ts'
import { Prose } from '#ui/prose.tsx'
import styles from '../plans.module.css'

interface PlanGoalItemProps {
  readonly goal: PlanGoal
  readonly plan: Plan
  readonly number: number
  /** Its steps may be marked as done. */
  readonly isOpen: boolean
}

/** A goal with its steps: what, who, by when, and whether it is done. */
export function PlanGoalItem({ goal, plan, number, isOpen }: PlanGoalItemProps) {
  const { t } = useTranslation('plans')
  return (
    <div className={styles['goal']}>
      <h3>
        {t('goal', { number, goal: goal.text })}{' '}
        {goal.outcome && <Chip>{t(`outcome.${goal.outcome}`)}</Chip>}
      </h3>
      <ul className={styles['steps']}>
        {goal.steps.map((step) => (
          <StepItem key={step.id} step={step} plan={plan} isOpen={isOpen} />
        ))}
      </ul>
    </div>
  )
}

interface StepItemProps extends Pick<PlanGoalItemProps, 'plan' | 'isOpen'> {
  readonly step: PlanStep
}

function StepItem({ step, plan, isOpen }: StepItemProps) {
  const { t } = useTranslation('plans')
  const format = useFormat()
  const today = useToday()
  const [isMarking, setMarking] = useState(false)
  const { text, who, byWhen, doneOn, doneHow } = step
  const isLate = !doneOn && byWhen !== null && byWhen < today
  return (
    <li className={styles['step']}>
      <span className={classNames(styles['what'], doneOn !== null && styles['isDone'])}>
        <Prose>{text}</Prose>
        <small>
          {who && <Prose>{who}</Prose>}
          {who && byWhen && middleDot}
          {byWhen && t('byWhen', { date: format.day(byWhen) })}
        </small>
        {doneHow && (
          <small>
            <Prose>{doneHow}</Prose>
          </small>
        )}
      </span>
      {doneOn && <Chip tone="good">{t('doneOn', { date: format.day(doneOn) })}</Chip>}
      {isLate && <Chip tone="attention">{t('late')}</Chip>}
      {isOpen && (
        <Button kind="plain" onPress={() => setMarking(true)}>
          {doneOn ? t('mark.change') : t('mark.action')}
        </Button>
      )}
      <MarkStepDialog
        step={step}
        planVersion={plan.version}
        isOpen={isMarking}
        onClose={() => setMarking(false)}
      />
    </li>
  )
}
