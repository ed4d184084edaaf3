import type { PlanGoal, WrittenPlan } from '#contract/plans.contract.ts'
import type { CommandContext } from '#main/ipc/context.ts'
import * as plans from './plans.repository.ts'

type Writing = Pick<CommandContext, 'db' | 'newId'>

/** Goals and steps in the order written; a known one keeps its id and what was marked on it. */
export async function writeGoals(
  { db, newId }: Writing,
  planId: string,
  goals: WrittenPlan['goals'],
  before: readonly PlanGoal[],
): Promise<void> {
  const knownGoals = new Map(before.map((goal) => [goal.id, goal]))
  const knownSteps = new Map(before.flatMap(({ steps }) => steps.map((step) => [step.id, step])))
  for (const [position, goal] of goals.entries()) {
    const known = knownGoals.get(goal.id ?? '')
    const id = known?.id ?? newId()
    const outcome = known?.outcome ?? null
    await plans.insertGoal(db, { id, plan_id: planId, position, text: goal.text, outcome })
    for (const [at, step] of goal.steps.entries()) {
      const marked = knownSteps.get(step.id ?? '')
      await plans.insertStep(db, {
        id: marked?.id ?? newId(),
        goal_id: id,
        position: at,
        text: step.text,
        who: step.who,
        staff_id: step.staffId,
        by_when: step.byWhen,
        done_on: marked?.doneOn ?? null,
        done_how: marked?.doneHow ?? '',
      })
    }
  }
}
