import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PersonFile } from '#contract/people.contract.ts'
import { PlanForm } from '#features/plans/write/plan-form.tsx'
import { planQueries } from '#features/plans/plans.queries.ts'
import { PlanView } from '#features/plans/view/plan-view.tsx'
import { Button } from '#ui/button.tsx'
import { EmptyState } from '#ui/empty-state.tsx'
import { useStartInSight } from '#ui/use-start-in-sight.ts'
import styles from './plans.module.css'

/** The plan that runs, written together with the person; those that are closed under it. */
export function PlanTab({ file }: { readonly file: PersonFile }) {
  const { t } = useTranslation('plans')
  const { data: plans } = useQuery(planQueries.ofPerson(file.id))
  const { show } = useSearch({ from: '/people/$id' })
  const [isBegun, setWriting] = useState<boolean>()
  const running = plans?.find(({ state }) => state !== 'closed')
  const isAsked = file.mine && show !== undefined && JSON.stringify(running ?? null).includes(show)
  const isWriting = isBegun ?? isAsked
  const place = useStartInSight(isWriting)
  if (!plans) return undefined
  const closed = plans.filter(({ state }) => state === 'closed')
  return (
    <div ref={place} className={styles['tab']}>
      {isWriting ? (
        <PlanForm file={file} plan={running} onDone={() => setWriting(false)} />
      ) : running ? (
        <PlanView
          key={running.id}
          plan={running}
          {...(file.mine && { onWrite: () => setWriting(true) })}
        />
      ) : (
        <EmptyState
          title={t('none')}
          action={
            file.mine && (
              <Button kind="primary" shortcut="B" onPress={() => setWriting(true)}>
                {t('begin')}
              </Button>
            )
          }
        >
          {t('noneHint')}
        </EmptyState>
      )}
      {!isWriting && closed.map((plan) => <PlanView key={plan.id} plan={plan} />)}
    </div>
  )
}
