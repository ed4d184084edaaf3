import { useQuery } from '@tanstack/react-query'
import { Sprout } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useSession } from '#app/session.ts'
import type { PersonFile } from '#contract/people.contract.ts'
import type { Plan } from '#contract/plans.contract.ts'
import { planQueries } from '#features/plans/plans.queries.ts'
import { useToday } from '#i18n/centre-clock.ts'
import { middleDot } from '#contract/middle-dot.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Card } from '#ui/card.tsx'
import { Chip } from '#ui/chip.tsx'
import { Prose } from '#ui/prose.tsx'
import styles from './plans.module.css'

/** What is to be done next under the plan: who does it and by when. */
export function NextStepCard({ file }: { readonly file: PersonFile }) {
  const { t } = useTranslation('plans')
  const format = useFormat()
  const today = useToday()
  const step = nextStep(useRunningPlan(file))
  if (!step) return undefined
  const isLate = step.byWhen !== null && step.byWhen < today
  return (
    <Card kind="side" title={t('nextStep')}>
      <b>
        <Prose>{step.text}</Prose>
      </b>
      <small>
        {step.who && <Prose>{step.who}</Prose>}
        {step.who && step.byWhen && middleDot}
        {step.byWhen && t('byWhen', { date: format.day(step.byWhen) })}
      </small>
      {isLate && (
        <div>
          <Chip tone="attention">{t('late')}</Chip>
        </div>
      )}
    </Card>
  )
}

/** What the person can build on, as the plan says. */
export function StrengthsCard({ file }: { readonly file: PersonFile }) {
  const { t } = useTranslation('plans')
  const plan = useRunningPlan(file)
  const strengths = plan
    ? [plan.strengthsPerson, plan.strengthsFamily, plan.strengthsNeighbourhood].filter(Boolean)
    : []
  if (strengths.length === 0) return undefined
  return (
    <Card kind="side" title={t('strengths')}>
      <ul className={styles['assets']}>
        {strengths.map((text) => (
          <li key={text} className={styles['asset']}>
            <Sprout aria-hidden />
            <Prose>{text}</Prose>
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** The plan that runs, asked for only by who may see it: every look leaves a row in the audit chain. */
function useRunningPlan(file: PersonFile): Plan | undefined {
  const session = useSession()
  const mayLook = file.reads && session?.may('plans.read') === true
  const { data } = useQuery({ ...planQueries.ofPerson(file.id), enabled: mayLook })
  return data?.find(({ state }) => state !== 'closed')
}

function nextStep(plan: Plan | undefined) {
  const open = plan?.goals.flatMap(({ steps }) => steps).filter(({ doneOn }) => !doneOn) ?? []
  return open.toSorted((a, b) => (a.byWhen ?? '9999').localeCompare(b.byWhen ?? '9999'))[0]
}
