import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Plan } from '#contract/plans.contract.ts'
import { AgreePlanForm } from '#features/plans/view/agree-plan-form.tsx'
import { ClosePlanForm } from '#features/plans/view/close-plan-form.tsx'
import { PlanPaper } from '#features/plans/view/plan-paper.tsx'
import { Button } from '#ui/button.tsx'
import { Dialog } from '#ui/dialog.tsx'
import styles from '../plans.module.css'

interface PlanActionsProps {
  readonly plan: Plan
  readonly onWrite: () => void
}

type Act = 'paper' | 'agree' | 'close'

const sizes = { paper: 'large', agree: 'small', close: 'medium' } as const

/** What can be done with a plan that runs. */
export function PlanActions({ plan, onWrite }: PlanActionsProps) {
  const { t } = useTranslation('plans')
  const [act, setAct] = useState<Act>()
  const leave = () => setAct(undefined)
  return (
    <div className={styles['acts']}>
      {plan.state === 'draft' && (
        <Button kind="primary" shortcut="A" onPress={() => setAct('agree')}>
          {t('agree.action')}
        </Button>
      )}
      <Button shortcut="E" onPress={onWrite}>
        {t('write')}
      </Button>
      <Button shortcut="Ctrl+P" onPress={() => setAct('paper')}>
        {t('paper.action')}
      </Button>
      {plan.state === 'agreed' && (
        <Button onPress={() => setAct('close')}>{t('close.action')}</Button>
      )}
      {act && (
        <Dialog title={t(`${act}.title`)} size={sizes[act]} isOpen onClose={leave}>
          {act === 'paper' && <PlanPaper plan={plan} />}
          {act === 'agree' && <AgreePlanForm plan={plan} onDone={leave} />}
          {act === 'close' && <ClosePlanForm plan={plan} onDone={leave} />}
        </Dialog>
      )}
    </div>
  )
}
