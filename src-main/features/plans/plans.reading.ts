import type { Plan, PlanGoal, PlanStep } from '#contract/plans.contract.ts'
import type { Reader } from '#main/store/database.ts'
import * as plans from './plans.repository.ts'
import type { PlanWithAuthor } from './plans.repository.ts'
import type { PlanGoalRow, PlanStepRow } from './plans.table.ts'

/** The plan with its goals and steps in their order. */
export async function readPlan(db: Reader, row: PlanWithAuthor): Promise<Plan> {
  const goals = await plans.listGoals(db, row.id)
  const steps = Map.groupBy(await plans.listSteps(db, row.id), ({ goal_id }) => goal_id)
  return {
    id: row.id,
    personId: row.person_id,
    number: row.number,
    state: row.state,
    language: row.language,
    ownWords: row.own_words,
    strengthsPerson: row.strengths_person,
    strengthsFamily: row.strengths_family,
    strengthsNeighbourhood: row.strengths_neighbourhood,
    refused: row.refused,
    tookPart: row.took_part,
    validUntil: row.valid_until,
    reviewOn: row.review_on,
    agreedOn: row.agreed_on,
    closedOn: row.closed_on,
    conclusion: row.conclusion,
    goals: goals.map((goal) => toGoal(goal, steps.get(goal.id) ?? [])),
    createdAt: row.created_at,
    createdBy: row.author,
    version: row.version,
  }
}

function toGoal({ id, text, outcome }: PlanGoalRow, steps: readonly PlanStepRow[]): PlanGoal {
  return { id, text, outcome, steps: steps.map(toStep) }
}

export function toStep(row: PlanStepRow): PlanStep {
  return {
    id: row.id,
    text: row.text,
    who: row.who,
    staffId: row.staff_id,
    byWhen: row.by_when,
    doneOn: row.done_on,
    doneHow: row.done_how,
  }
}
