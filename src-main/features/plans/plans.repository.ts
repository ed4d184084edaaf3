import type { Reader, Writer } from '#main/store/database.ts'
import type { PlanGoalRow, PlanRow, PlanStepRow } from './plans.table.ts'

export type PlanWithAuthor = PlanRow & Readonly<{ author: string }>

export async function insertPlan(db: Writer, plan: PlanRow): Promise<void> {
  await db.insertInto('plan').values(plan).execute()
}

/** Writes the change if the row still has this version. */
export async function updatePlan(
  db: Writer,
  { id, version }: Pick<PlanRow, 'id' | 'version'>,
  change: Partial<Omit<PlanRow, 'id' | 'version' | 'person_id' | 'number'>>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('plan')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function findPlan(db: Reader, id: string): Promise<PlanWithAuthor | undefined> {
  return withAuthor(db).where('plan.id', '=', id).executeTakeFirst()
}

export async function findPlanOfStep(db: Reader, stepId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('plan_step')
    .innerJoin('plan_goal', 'plan_goal.id', 'plan_step.goal_id')
    .select('plan_goal.plan_id')
    .where('plan_step.id', '=', stepId)
    .executeTakeFirst()
  return row?.plan_id
}

/** The plans of a person, newest first. */
export async function listPlans(db: Reader, personId: string): Promise<PlanWithAuthor[]> {
  return withAuthor(db).where('plan.person_id', '=', personId).execute()
}

export async function listGoals(db: Reader, planId: string): Promise<PlanGoalRow[]> {
  return db
    .selectFrom('plan_goal')
    .selectAll()
    .where('plan_id', '=', planId)
    .orderBy('position')
    .execute()
}

export async function listSteps(db: Reader, planId: string): Promise<PlanStepRow[]> {
  return db
    .selectFrom('plan_step')
    .innerJoin('plan_goal', 'plan_goal.id', 'plan_step.goal_id')
    .selectAll('plan_step')
    .where('plan_goal.plan_id', '=', planId)
    .orderBy('plan_step.position')
    .execute()
}

export async function insertGoal(db: Writer, goal: PlanGoalRow): Promise<void> {
  await db.insertInto('plan_goal').values(goal).execute()
}

export async function insertStep(db: Writer, step: PlanStepRow): Promise<void> {
  await db.insertInto('plan_step').values(step).execute()
}

/** Goals and steps are written anew with every change of the text; their ids and marks stay. */
export async function deleteGoals(db: Writer, planId: string): Promise<void> {
  const goals = db.selectFrom('plan_goal').select('id').where('plan_id', '=', planId)
  await db.deleteFrom('plan_step').where('goal_id', 'in', goals).execute()
  await db.deleteFrom('plan_goal').where('plan_id', '=', planId).execute()
}

export async function updateStepDone(
  db: Writer,
  step: Pick<PlanStepRow, 'id' | 'done_on' | 'done_how'>,
): Promise<void> {
  const { id, done_on, done_how } = step
  await db.updateTable('plan_step').set({ done_on, done_how }).where('id', '=', id).execute()
}

export async function updateGoalOutcome(
  db: Writer,
  goal: Pick<PlanGoalRow, 'id' | 'outcome'>,
): Promise<void> {
  const { id, outcome } = goal
  await db.updateTable('plan_goal').set({ outcome }).where('id', '=', id).execute()
}

const changing = [
  'plans.save',
  'plans.agree',
  'plans.markStep',
  'plans.close',
  'people.save',
  'people.merge',
  'people.unmerge',
] as const

/** Whether the log tells of a change of a plan or its person after that moment. */
export async function isChangedSince(
  db: Reader,
  { ids, at }: Readonly<{ ids: readonly string[]; at: string }>,
): Promise<boolean> {
  const row = await db
    .selectFrom('audit')
    .select('seq')
    .where('subject_id', 'in', [...ids])
    .where('action', 'in', [...changing])
    .where('at', '>', at)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

function withAuthor(db: Reader) {
  return db
    .selectFrom('plan')
    .innerJoin('staff', 'staff.id', 'plan.created_by')
    .selectAll('plan')
    .select('staff.name as author')
    .orderBy('plan.created_at', 'desc')
}
