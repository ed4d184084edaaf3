import type { FillableForm } from '#contract/forms.contract.ts'
import { type FormId, formKinds } from '#contract/forms.ts'
import type { PersonFile } from '#contract/people.contract.ts'
import type { Plan } from '#contract/plans.contract.ts'
import { listConsents } from '#main/features/consent/consent.service.ts'
import { isOnTeam } from '#main/features/people/case-team.service.ts'
import { getFile } from '#main/features/people/person-file.service.ts'
import { plansOfPerson } from '#main/features/plans/plans.service.ts'
import { lettersOfPerson } from '#main/features/referrals/letters-of-person.service.ts'
import { servicesOfPerson } from '#main/features/services/services.service.ts'
import { listQueue } from '#main/features/visits/queue.service.ts'
import type { Context } from '#main/ipc/handlers.ts'
import { aftercareOf } from './fill-from-plan.ts'
import type { Filling } from './filling.ts'

/** What can be printed from a person's file by the one who asks, newest record first within each form. */
export async function listFillable(
  context: Context<'forms.listOfPerson'>,
  { personId }: Readonly<{ personId: string }>,
): Promise<FillableForm[]> {
  const file = await getFile(context, personId)
  const isMine = await isOnTeam(context.db, personId, context.session.staffId)
  return [
    ...(context.may('visits.write') ? await ofQueue(context, file) : []),
    ...(context.may('consent.write') ? await ofConsents(context, personId) : []),
    ...(isMine ? await ofCase(context, personId) : []),
    { form: 'complaint-receipt', of: personId, day: null },
  ]
}

/** Whether they may fill it: what the team writes in a case, only the team; the rest, who works at the desk. */
export async function mayFill(
  { db, session, may }: Pick<Filling, 'db' | 'session' | 'may'>,
  form: FormId,
  personId: string,
): Promise<boolean> {
  const { source } = formKinds[form]
  if (source === 'visit') return may('visits.write')
  if (source === 'consent') return may('consent.write')
  if (source === 'typed') return form === 'complaint-receipt' && may('people.write')
  return source !== 'nothing' && source !== 'desk' && isOnTeam(db, personId, session.staffId)
}

type Viewer = Pick<Filling, 'db' | 'session' | 'may' | 'clock' | 'centre'>

async function ofQueue(viewer: Viewer, { id: personId }: PersonFile): Promise<FillableForm[]> {
  const { entries } = await listQueue(viewer)
  return entries
    .filter(({ person }) => person?.id === personId)
    .map(({ id, day }) => ({ form: 'visit-slip', of: id, day }))
}

async function ofConsents(context: Context<'forms.listOfPerson'>, personId: string) {
  const given = (await listConsents(context, personId)).filter(
    ({ decision }) => decision === 'given',
  )
  return given.flatMap(({ id, decidedOn }): FillableForm[] => [
    { form: 'consent', of: id, day: decidedOn },
    { form: 'consent-withdrawal', of: id, day: decidedOn },
  ])
}

async function ofCase(viewer: Viewer, personId: string): Promise<FillableForm[]> {
  const letters = await lettersOfPerson(viewer, personId)
  const plans = await plansOfPerson(viewer.db, personId)
  return [
    { form: 'home-visit', of: personId, day: null },
    { form: 'case-conference', of: personId, day: null },
    ...ofServices(await servicesOfPerson(viewer, personId)),
    ...letters.flatMap(({ id, appointmentOn, issuedOn, state }): FillableForm[] => [
      ...(appointmentOn === null
        ? []
        : [{ form: 'appointment-card' as const, of: id, day: appointmentOn }]),
      ...(state === 'waiting-list'
        ? [{ form: 'waiting-list' as const, of: id, day: issuedOn }]
        : []),
    ]),
    ...plans.flatMap((plan): FillableForm[] => [
      ...(['plan-russia', 'plan-slovakia', 'plan-iran'] as const).map((form) => ({
        form,
        of: plan.id,
        day: plan.agreedOn,
      })),
      ...(plan.state === 'closed' ? [closingOf(plan)] : []),
    ]),
  ]
}

function closingOf(plan: Plan): FillableForm {
  const typed = { form: 'closing-letter', aftercareOn: aftercareOf(plan) } as const
  return { form: 'closing-letter', of: plan.id, day: plan.closedOn, typed }
}

type Services = Awaited<ReturnType<typeof servicesOfPerson>>

/** A day's help is one record; each gift has a receipt of its own. */
function ofServices(services: Services): FillableForm[] {
  const days = Map.groupBy(services, ({ day }) => day)
  return [...days].flatMap(([day, given]): FillableForm[] => [
    ...given.slice(0, 1).map(({ id }) => ({ form: 'urgent-services' as const, of: id, day })),
    ...given
      .filter(({ kind }) => kind === 'material-aid')
      .map(({ id }) => ({ form: 'aid-receipt' as const, of: id, day })),
  ])
}
