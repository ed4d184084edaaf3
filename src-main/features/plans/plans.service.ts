import { partsOf } from '#contract/calendar/calendar-day.ts'
import type { Plan, WrittenPlan } from '#contract/plans.contract.ts'
import { nextFileNumber } from '#main/features/centre/centre.service.ts'
import { forgetHalfTyped } from '#main/features/drafts/drafts.service.ts'
import { mayReadCase } from '#main/features/people/case-reading.service.ts'
import { isOnTeam } from '#main/features/people/case-team.service.ts'
import { checkDayDone } from '#main/ipc/check-day.ts'
import type { QueryContext } from '#main/ipc/context.ts'
import type { Context } from '#main/ipc/handlers.ts'
import { forgetRepliesAbout } from '#main/ipc/requests.repository.ts'
import type { Reader } from '#main/store/database.ts'
import { readPlan } from './plans.reading.ts'
import * as plans from './plans.repository.ts'
import type { PlanWithAuthor } from './plans.repository.ts'
import type { PlanRow } from './plans.table.ts'
import { writeGoals } from './write-goals.ts'

export async function listPlans(
  context: QueryContext<'not-your-case'>,
  { personId }: Readonly<{ personId: string }>,
): Promise<Plan[]> {
  const { db, refusal, trace } = context
  if (!(await mayReadCase(context, personId))) throw refusal('not-your-case')
  trace({ subjectType: 'person', subjectId: personId })
  return plansOfPerson(db, personId)
}

/** The plans of a person, newest first; who may read them is asked before. */
export async function plansOfPerson(db: Reader, personId: string): Promise<Plan[]> {
  const rows = await plans.listPlans(db, personId)
  return Promise.all(rows.map((row) => readPlan(db, row)))
}

/** One plan at a time: the next begins when this one is closed. */
export async function startPlan(
  context: Context<'plans.start'>,
  { personId, text }: Readonly<{ personId: string; text: WrittenPlan }>,
): Promise<Plan> {
  const { db, clock, newId, session, centre, refusal } = context
  if (!(await isOnTeam(db, personId, session.staffId))) throw refusal('not-your-case')
  const others = await plans.listPlans(db, personId)
  if (others.some(({ state }) => state !== 'closed')) throw refusal('plan-open')
  const row: PlanRow = {
    id: newId(),
    person_id: personId,
    number: await nextFileNumber(db, 'PL', partsOf(clock.today(), centre.calendar).year),
    state: 'draft',
    ...toColumns(text),
    agreed_on: null,
    closed_on: null,
    conclusion: '',
    created_at: clock.now(),
    created_by: session.staffId,
    version: 1,
  }
  await plans.insertPlan(db, row)
  await writeGoals(context, row.id, text.goals, [])
  await forgetHalfTyped(db, personId, 'plan')
  return readPlan(db, { ...row, author: session.name })
}

/** What was agreed is what was signed: an agreed plan that now says something else waits to be agreed again. */
export async function savePlan(
  context: Context<'plans.save'>,
  { id, version, text }: Readonly<{ id: string; version: number; text: WrittenPlan }>,
): Promise<Plan> {
  const { db } = context
  const { row, plan } = await openPlan(context, id)
  const isAsAgreed = samePrint(plan, text)
  const change = {
    ...toColumns(text),
    ...(!isAsAgreed && { state: 'draft' as const, agreed_on: null }),
  }
  await update(context, plan, { id, version, change })
  await plans.deleteGoals(db, id)
  await writeGoals(context, id, text.goals, plan.goals)
  await forgetRepliesAbout(db, id)
  const left = new Set(text.goals.flatMap(({ steps }) => steps.map((step) => step.id)))
  for (const step of stepsOf(plan)) if (!left.has(step)) await forgetHalfTyped(db, step)
  return readPlan(db, { ...row, ...change, version: version + 1 })
}

/** Whether both say the same to the person, in whatever language it is printed. */
function samePrint(plan: Plan, text: WrittenPlan): boolean {
  return JSON.stringify(printOf(plan)) === JSON.stringify(printOf(text))
}

function printOf(text: WrittenPlan) {
  const { language: _, ...columns } = toColumns(text)
  const goals = text.goals.map((goal) => ({
    text: goal.text,
    steps: goal.steps.map((step) => [step.text, step.who, step.byWhen]),
  }))
  return { columns, goals }
}

export async function agreePlan(
  context: Context<'plans.agree'>,
  { id, version, on }: Readonly<{ id: string; version: number; on: string }>,
): Promise<Plan> {
  const { db, refusal } = context
  const { plan } = await openPlan(context, id)
  checkDayDone(context, { field: 'on', day: on })
  if (!plan.reviewOn) throw refusal('no-review-day')
  if (plan.goals.length === 0) throw refusal('no-goal')
  await update(context, plan, { id, version, change: { state: 'agreed', agreed_on: on } })
  await forgetHalfTyped(db, id, 'plan-agree')
  return (await openPlan(context, id)).plan
}

type StepMark = Readonly<{
  stepId: string
  doneOn: string | null
  doneHow: string
  planVersion: number
}>

export async function markStep(
  context: Context<'plans.markStep'>,
  { stepId, doneOn, doneHow, planVersion }: StepMark,
): Promise<Plan> {
  const { db, refusal } = context
  const id = await plans.findPlanOfStep(db, stepId)
  if (!id) throw refusal('step-not-found')
  const { plan } = await openPlan(context, id)
  checkDayDone(context, { field: 'doneOn', day: doneOn })
  if (doneOn && !doneHow) throw refusal('say-what-was-done')
  await update(context, plan, { id, version: planVersion, change: {} })
  await plans.updateStepDone(db, { id: stepId, done_on: doneOn, done_how: doneHow })
  return (await openPlan(context, id)).plan
}

type Closing = Readonly<{
  id: string
  version: number
  conclusion: string
  outcomes: readonly Readonly<{
    goalId: string
    outcome: 'met' | 'partly' | 'not-met' | 'dropped'
  }>[]
}>

/** Every goal gets its outcome: a plan that just stops says nothing to the return. */
export async function closePlan(
  context: Context<'plans.close'>,
  { id, version, conclusion, outcomes }: Closing,
): Promise<Plan> {
  const { db, refusal } = context
  const { row, plan } = await openPlan(context, id)
  const known = new Map(outcomes.map(({ goalId, outcome }) => [goalId, outcome]))
  if (plan.goals.some((goal) => !known.has(goal.id))) throw refusal('goal-without-outcome')
  const change = { state: 'closed', conclusion, closed_on: context.clock.today() } as const
  await update(context, plan, { id, version, change })
  for (const goal of plan.goals) {
    await plans.updateGoalOutcome(db, { id: goal.id, outcome: known.get(goal.id) ?? null })
  }
  for (const one of [id, ...stepsOf(plan)]) await forgetHalfTyped(db, one)
  return readPlan(db, { ...row, ...change, version: version + 1 })
}

function stepsOf({ goals }: Plan): string[] {
  return goals.flatMap(({ steps }) => steps.map(({ id }) => id))
}

type Changing = Context<'plans.save'>

/** The plan as it may be changed by this colleague: theirs, and not closed. */
async function openPlan(
  { db, session, refusal }: Pick<Changing, 'db' | 'session' | 'refusal'>,
  id: string,
): Promise<{ row: PlanWithAuthor; plan: Plan }> {
  const row = await plans.findPlan(db, id)
  if (!row) throw refusal('plan-not-found')
  if (!(await isOnTeam(db, row.person_id, session.staffId))) throw refusal('not-your-case')
  if (row.state === 'closed') throw refusal('plan-closed')
  return { row, plan: await readPlan(db, row) }
}

async function update(
  { db, refusal }: Pick<Changing, 'db' | 'refusal'>,
  current: Plan,
  wanted: Readonly<{ id: string; version: number; change: Parameters<typeof plans.updatePlan>[2] }>,
): Promise<void> {
  if (!(await plans.updatePlan(db, wanted, wanted.change))) throw refusal('stale', { current })
}

function toColumns(text: WrittenPlan) {
  return {
    language: text.language,
    own_words: text.ownWords,
    strengths_person: text.strengthsPerson,
    strengths_family: text.strengthsFamily,
    strengths_neighbourhood: text.strengthsNeighbourhood,
    refused: text.refused,
    took_part: text.tookPart,
    valid_until: text.validUntil,
    review_on: text.reviewOn,
  }
}
