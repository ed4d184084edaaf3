import type { IsoDay } from '#contract/calendar/iso-day.ts'
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
  const { typed } = facts
  const plan = await planOf(facts)
  if (plan?.state !== 'closed') return undefined
  const data = {
    client: clientOf(facts.file, facts.language),
    planNumber: plan.number,
    closedOn: plan.closedOn,
    goals: plan.goals,
    conclusion: plan.conclusion,
    aftercareOn: typed?.form === 'closing-letter' ? typed.aftercareOn : aftercareOf(plan),
    worker: facts.worker,
  }
  return (frame, look) => catalogue['closing-letter'].page(data, frame, look)
}

/** The day on which the plan was to be looked at again, where that is still to come: then one asks how they are. */
export function aftercareOf({
  reviewOn,
  closedOn,
}: Pick<Plan, 'reviewOn' | 'closedOn'>): IsoDay | null {
  return reviewOn !== null && closedOn !== null && reviewOn > closedOn ? reviewOn : null
}
