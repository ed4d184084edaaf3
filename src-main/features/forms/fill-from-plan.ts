import type { Plan } from '#contract/plans.contract.ts'
import { catalogue } from '#main/documents/forms/catalogue.ts'
import type { PlanForm } from '#main/documents/forms/plan-form.ts'
import { plansOfPerson } from '#main/features/plans/plans.service.ts'
import { clientOf } from './client-of.ts'
import type { Facts, Filled, Filler } from './filling.ts'

async function planOf({ context, file, of }: Facts): Promise<Plan | undefined> {
  return (await plansOfPerson(context.db, file.id)).find(({ id }) => id === of)
}

async function planForm(facts: Facts): Promise<PlanForm | undefined> {
  const { file, language } = facts
  const plan = await planOf(facts)
  if (!plan) return undefined
  const members = (file.household?.members ?? []).filter(({ person }) => !person.hidden)
  return {
    client: clientOf(file, language),
    plan,
    keyWorker: file.team[0]?.name ?? '',
    household: members.map(({ person, role }) => ({
      name: person.name,
      role,
      birth: person.birth,
    })),
  }
}

/** The plan in the order of one country's offices. */
export function fillPlan(form: 'plan-russia' | 'plan-slovakia' | 'plan-iran'): Filler {
  return async (facts) => {
    const data = await planForm(facts)
    return data && ((frame, look) => catalogue[form].page(data, frame, look))
  }
}

/** Only of a plan that is closed: then it says what came of it. */
export async function fillClosing(facts: Facts): Promise<Filled | undefined> {
  const plan = await planOf(facts)
  if (plan?.state !== 'closed') return undefined
  const data = {
    client: clientOf(facts.file, facts.language),
    planNumber: plan.number,
    closedOn: plan.closedOn,
    goals: plan.goals,
    conclusion: plan.conclusion,
    worker: facts.worker,
  }
  return (frame, look) => catalogue['closing-letter'].page(data, frame, look)
}
