import { useTranslation } from 'react-i18next'
import type { Plan } from '#contract/plans.contract.ts'
import { PlanActions } from '#features/plans/view/plan-actions.tsx'
import { PlanGoalItem } from '#features/plans/view/plan-goal-item.tsx'
import { useFormat } from '#i18n/use-format.ts'
import { Chip, type Tone } from '#ui/chip.tsx'
import { Facts } from '#ui/facts.tsx'
import { Latin } from '#ui/latin.tsx'
import { Prose } from '#ui/prose.tsx'
import styles from '../plans.module.css'

interface PlanViewProps {
  readonly plan: Plan
  /** Without it the plan is only read. */
  readonly onWrite?: () => void
}

const tones: Readonly<Record<Plan['state'], Tone>> = {
  draft: 'attention',
  agreed: 'good',
  closed: 'plain',
}

/** A plan as it was written: the person's own words first. */
export function PlanView({ plan, onWrite }: PlanViewProps) {
  const { t } = useTranslation('plans')
  return (
    <section className={styles['plan']} aria-label={t('numbered', { number: plan.number })}>
      <div className={styles['head']}>
        <h2>
          <Latin>{plan.number}</Latin>
        </h2>
        <Chip tone={tones[plan.state]}>{t(`state.${plan.state}`)}</Chip>
      </div>
      {plan.ownWords && (
        <blockquote className={styles['own']}>
          <Prose isBlock>{plan.ownWords}</Prose>
        </blockquote>
      )}
      {plan.goals.map((goal, index) => (
        <PlanGoalItem
          key={goal.id}
          goal={goal}
          plan={plan}
          number={index + 1}
          isOpen={onWrite !== undefined}
        />
      ))}
      <PlanFacts plan={plan} />
      {onWrite && <PlanActions plan={plan} onWrite={onWrite} />}
    </section>
  )
}

function PlanFacts({ plan }: { readonly plan: Plan }) {
  const { t } = useTranslation('plans')
  const format = useFormat()
  const day = (iso: string | null) => iso && format.day(iso)
  const facts = [
    ['strengthsPerson', plan.strengthsPerson],
    ['strengthsFamily', plan.strengthsFamily],
    ['strengthsNeighbourhood', plan.strengthsNeighbourhood],
    ['refused', plan.refused],
    ['tookPart', plan.tookPart],
    ['reviewOn', day(plan.reviewOn)],
    ['validUntil', day(plan.validUntil)],
    ['agreedOn', day(plan.agreedOn)],
    ['closedOn', day(plan.closedOn)],
    ['conclusion', plan.conclusion],
  ] as const
  return (
    <Facts
      facts={facts.map(([field, value]) => ({
        id: field,
        label: t(`field.${field}`),
        value: value && <Prose>{value}</Prose>,
      }))}
    />
  )
}
