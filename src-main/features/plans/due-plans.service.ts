import type { DueReview, DueStep } from '#contract/due.contract.ts'
import { labelsOf } from '#main/features/people/people.service.ts'
import type { QueryContext } from '#main/ipc/context.ts'
import { toStep } from './plans.reading.ts'
import * as due from './due-plans.repository.ts'

type Asking = Pick<QueryContext, 'db' | 'session' | 'may' | 'clock'>

/**
 * Steps not yet done and plans to be looked at again, in the cases of the one who asks. A step given to a colleague
 * of the team stands in theirs alone; one given to somebody who cannot open the plan stays with the whole team.
 */
export async function listDuePlans(context: Asking): Promise<(DueStep | DueReview)[]> {
  const {
    db,
    session: { staffId },
    may,
  } = context
  if (!may('plans.read')) return []
  const steps = (await due.listOpenSteps(db, staffId)).filter(
    ({ doer }) => doer === null || doer === staffId,
  )
  const reviews = await due.listReviews(db, staffId)
  const people = await labelsOf(
    context,
    [...steps, ...reviews].map(({ person_id }) => person_id),
  )
  const labelOf = ({ plan_id, number, plan_version, person_id }: due.DuePlanRow) => {
    const person = people.get(person_id)
    return person ? [{ id: plan_id, number, version: plan_version, person }] : []
  }
  return [
    ...steps.flatMap((row) =>
      labelOf(row).map((plan) => ({
        kind: 'step' as const,
        dueOn: row.due_on,
        plan,
        step: toStep(row),
      })),
    ),
    ...reviews.flatMap((row) =>
      labelOf(row).map((plan) => ({ kind: 'review' as const, dueOn: row.due_on, plan })),
    ),
  ]
}
