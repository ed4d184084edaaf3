import type { Plan, PlanPaper } from '#contract/plans.contract.ts'
import { senderOf } from '#main/documents/letterhead.ts'
import { nameOnPaper } from '#main/documents/name-on-paper.ts'
import type { SetSheet } from '#main/documents/press.ts'
import { supportPlan, type SupportPlan } from '#main/documents/support-plan.ts'
import { freezePaper, listPapersOfPlan, setPage } from '#main/features/documents/papers.service.ts'
import { isOnTeam } from '#main/features/people/case-team.service.ts'
import { getFile } from '#main/features/people/person-file.service.ts'
import { signerOf } from '#main/features/staff/session.service.ts'
import type { QueryContext } from '#main/ipc/context.ts'
import type { Context } from '#main/ipc/handlers.ts'
import type { RefusalOf } from '#main/ipc/refusal.ts'
import { readPlan } from './plans.reading.ts'
import * as plans from './plans.repository.ts'

type Reading = Omit<QueryContext, 'refusal'> &
  Readonly<{ refusal: RefusalOf<'not-your-case' | 'plan-not-found'> }>
type Setting = Reading & Parameters<typeof setPage>[0]

/** The paper as it would be printed now; nothing is written. */
export async function previewPlan(
  context: Context<'plans.preview'>,
  { id }: Readonly<{ id: string }>,
): Promise<{ token: string; pages: number }> {
  const plan = await ownPlan(context, id)
  context.trace({ subjectType: 'plan', subjectId: id })
  const { sheet } = await setPlan(context, plan)
  return { token: context.parts.press.keepPreview(sheet.bytes), pages: sheet.pages }
}

/** Freezes the paper that the person takes home; a plan that is changed later gets the next version. */
export async function issuePlanPaper(
  context: Context<'plans.issuePaper'>,
  { id, version }: Readonly<{ id: string; version: number }>,
): Promise<PlanPaper> {
  const plan = await ownPlan(context, id)
  if (plan.version !== version) throw context.refusal('stale', { current: plan })
  const { sheet, edition } = await setPlan(context, plan)
  await freezePaper(context, sheet, {
    kind: 'support-plan',
    personId: plan.personId,
    planId: id,
    language: plan.language,
    outgoingNumber: plan.number,
    edition,
  })
  const issued = (await listPapersOfPlan(context.db, id)).at(-1)
  if (!issued) throw new Error('A paper was frozen and is not there')
  return toPaper(issued)
}

export async function listPlanPapers(
  context: Context<'plans.listPapers'>,
  { id }: Readonly<{ id: string }>,
): Promise<PlanPaper[]> {
  await ownPlan(context, id)
  return (await listPapersOfPlan(context.db, id)).map(toPaper)
}

async function ownPlan({ db, session, refusal }: Reading, id: string): Promise<Plan> {
  const row = await plans.findPlan(db, id)
  if (!row) throw refusal('plan-not-found')
  if (!(await isOnTeam(db, row.person_id, session.staffId))) throw refusal('not-your-case')
  return readPlan(db, row)
}

async function setPlan(
  context: Setting,
  plan: Plan,
): Promise<Readonly<{ sheet: SetSheet; edition: number }>> {
  const edition = (await listPapersOfPlan(context.db, plan.id)).length + 1
  const page = supportPlan(await compose(context, plan, edition), plan.language)
  return { sheet: await setPage(context, page), edition }
}

async function compose(context: Reading, plan: Plan, edition: number): Promise<SupportPlan> {
  const { db, session, clock, centre, refusal } = context
  const file = await getFile(
    { db, session, refusal: () => refusal('plan-not-found') },
    plan.personId,
  )
  const { names, birth, language, interpreter, guardian } = file.details
  return {
    madeAt: clock.now(),
    day: clock.today(),
    edition,
    sender: senderOf(centre),
    plan,
    person: {
      name: nameOnPaper(names, plan.language),
      birth,
      fileNumber: file.fileNumber,
      language,
      interpreter,
      guardian,
    },
    signer: await signerOf(db, session.staffId),
  }
}

type Frozen = Awaited<ReturnType<typeof listPapersOfPlan>>[number]

function toPaper({ id, edition, language, pages, issued_at }: Frozen): PlanPaper {
  return { id, edition, language, pages, issuedAt: issued_at }
}
