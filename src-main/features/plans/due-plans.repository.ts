import type { Reader } from '#main/store/database.ts'
import type { PlanStepRow } from './plans.table.ts'

/** What of a plan is due, and on which day. */
export type DuePlanRow = Readonly<{
  plan_id: string
  number: string
  plan_version: number
  person_id: string
  due_on: string
}>

/** The colleague a step is given to, where they work here and on this case. */
type DueStepRow = PlanStepRow & DuePlanRow & Readonly<{ doer: string | null }>

/** Steps with a day that are not done, in the running plans of the cases a colleague works on. */
export async function listOpenSteps(db: Reader, staffId: string): Promise<DueStepRow[]> {
  return ofTeam(db, staffId)
    .innerJoin('plan_goal', 'plan_goal.plan_id', 'plan.id')
    .innerJoin('plan_step', 'plan_step.goal_id', 'plan_goal.id')
    .leftJoin('staff as doer', (join) =>
      join
        .onRef('doer.id', '=', 'plan_step.staff_id')
        .on('doer.left_at', 'is', null)
        .on((on) =>
          on.exists(
            on
              .selectFrom('case_team as theirs')
              .select('theirs.staff_id')
              .whereRef('theirs.person_id', '=', 'plan.person_id')
              .whereRef('theirs.staff_id', '=', 'doer.id')
              .where('theirs.until', 'is', null),
          ),
        ),
    )
    .where('plan.state', '!=', 'closed')
    .where('plan_step.done_on', 'is', null)
    .where('plan_step.by_when', 'is not', null)
    .selectAll('plan_step')
    .select('doer.id as doer')
    .select('plan_step.by_when as due_on')
    .$narrowType<{ due_on: string }>()
    .execute()
}

/** Agreed plans that are to be looked at again: a draft is not agreed yet, a closed one is over. */
export async function listReviews(db: Reader, staffId: string): Promise<DuePlanRow[]> {
  return ofTeam(db, staffId)
    .where('plan.state', '=', 'agreed')
    .where('plan.review_on', 'is not', null)
    .select('plan.review_on as due_on')
    .$narrowType<{ due_on: string }>()
    .execute()
}

function ofTeam(db: Reader, staffId: string) {
  return db
    .selectFrom('plan')
    .innerJoin('case_team', 'case_team.person_id', 'plan.person_id')
    .where('case_team.staff_id', '=', staffId)
    .where('case_team.until', 'is', null)
    .select(['plan.id as plan_id', 'plan.number', 'plan.version as plan_version', 'plan.person_id'])
}
