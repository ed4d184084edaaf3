import type { Plan } from '#contract/plans.contract.ts'
import type { HouseholdRole } from '#contract/people.contract.ts'
import type { PartialDate } from '#contract/calendar/partial-date.ts'
import type { Client } from './client.ts'

/** A plan as it is set in a country's own order; null on the empty form. */
export type PlanForm = Readonly<{
  client: Client
  plan: Plan | null
  /** The colleague who answers for the case. */
  keyWorker: string
  household: readonly Readonly<{
    name: string
    role: HouseholdRole
    birth: PartialDate | null
  }>[]
}>
