import type { Plan, PlanPaper } from '#contract/plans.contract.ts'
import { senderOf } from '#main/documents/letterhead.ts'
import { nameOnPaper } from '#main/documents/name-on-paper.ts'
import type { SetSheet } from '#main/documents/press.ts'
import { supportPlan, type SupportPlan } from '#main/documents/support-plan.ts'
import { dayInZone } from '#contract/calendar/centre-time.ts'
import {
  findPaper,
  fingerprintOf,
  freezePaper,
  listPapersOfPlan,
  setUnderLetterhead,
} from '#main/features/documents/papers.service.ts'
import { mayReadCase } from '#main/features/people/case-reading.service.ts'
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
type Setting = Reading & Parameters<typeof setUnderLetterhead>[0]

/** The paper as it would be printed now; nothing is written. */
export async function previewPlan(
  context: Context<'plans.preview'>,
  { id }: Readonly<{ id: string }>,
): Promise<{ token: string; pages: number }> {
  const plan = await ownPlan(context, id)
  context.trace({ subjectType: 'plan', subjectId: id })
  const { sheet } = await currentSheet(context, plan)
  return { token: context.parts.press.keepPreview(sheet.bytes), pages: sheet.pages }
}

/** Freezes the paper that the person takes home. What has not changed since stays that paper; a change is the next edition. */
export async function issuePlanPaper(
  context: Context<'plans.issuePaper'>,
  { id, version }: Readonly<{ id: string; version: number }>,
): Promise<PlanPaper> {
  const plan = await ownPlan(context, id)
  if (plan.version !== version) throw context.refusal('stale', { current: plan })
  const { sheet, edition, issuedAt, said, frozen } = await currentSheet(context, plan)
  if (frozen) return toPaper(frozen)
  await freezePaper(context, sheet, {
    kind: 'support-plan',
    personId: plan.personId,
    planId: id,
    language: plan.language,
    outgoingNumber: plan.number,
    edition,
    issuedAt,
    said,
  })
  const issued = (await listPapersOfPlan(context.db, id)).at(-1)
  if (!issued) throw new Error('A paper was frozen and is not there')
  return toPaper(issued)
}

export async function listPlanPapers(
  context: Context<'plans.listPapers'>,
  { id }: Readonly<{ id: string }>,
): Promise<PlanPaper[]> {
  const row = await plans.findPlan(context.db, id)
  if (!row) throw context.refusal('plan-not-found')
  if (!(await mayReadCase(context, row.person_id))) throw context.refusal('not-your-case')
  return (await listPapersOfPlan(context.db, id)).map(toPaper)
}

async function ownPlan({ db, session, refusal }: Reading, id: string): Promise<Plan> {
  const row = await plans.findPlan(db, id)
  if (!row) throw refusal('plan-not-found')
  if (!(await isOnTeam(db, row.person_id, session.staffId))) throw refusal('not-your-case')
  return readPlan(db, row)
}

type Made = Readonly<{ edition: number; issuedAt: string }>
type Sheet = Made & Readonly<{ sheet: SetSheet; said: string }>

/** The last frozen paper as long as the plan says what it said then, however a sheet is set since; else the next edition. */
async function currentSheet(
  context: Setting,
  plan: Plan,
): Promise<Sheet & Readonly<{ frozen?: Frozen }>> {
  const frozen = (await listPapersOfPlan(context.db, plan.id)).at(-1)
  if (frozen) {
    const made = { edition: frozen.edition, issuedAt: frozen.issued_at }
    const said = saidBy(await compose(context, plan, made))
    const sheet = (await isAsFrozen(context, plan, frozen, said)) && (await kept(context, frozen))
    if (sheet) return { ...made, said, sheet, frozen }
  }
  const made = { edition: (frozen?.edition ?? 0) + 1, issuedAt: context.clock.now() }
  const data = await compose(context, plan, made)
  const sheet = await setUnderLetterhead(context, supportPlan(data, plan.language))
  return { ...made, said: saidBy(data), sheet }
}

/** Of what was frozen by a release that did not note what it said, the log tells whether anything was changed since. */
async function isAsFrozen(
  { db }: Reading,
  { id, personId, language }: Plan,
  frozen: Frozen,
  said: string,
): Promise<boolean> {
  if (frozen.language !== language) return false
  if (frozen.said !== null) return JSON.parse(frozen.said) === said
  return !(await plans.isChangedSince(db, { ids: [id, personId], at: frozen.issued_at }))
}

async function kept({ db }: Reading, { id }: Frozen): Promise<SetSheet | undefined> {
  const paper = await findPaper(db, id)
  return paper && { bytes: paper.pdf, pages: paper.pages }
}

/** What no sheet shows, and who prints it: another colleague at the printer does not change what was agreed. */
const unsaid: ReadonlySet<string> = new Set(['signer', 'id', 'version', 'staffId'])

function saidBy(data: SupportPlan): string {
  const json = JSON.stringify(data, (key, value: unknown) => (unsaid.has(key) ? undefined : value))
  return fingerprintOf(Buffer.from(json))
}

async function compose(
  context: Reading,
  plan: Plan,
  { edition, issuedAt }: Made,
): Promise<SupportPlan> {
  const { db, session, centre, refusal } = context
  const file = await getFile(
    { ...context, refusal: () => refusal('plan-not-found') },
    plan.personId,
  )
  const { names, birth, language, interpreter, guardian } = file.details
  return {
    madeAt: issuedAt,
    day: dayInZone(issuedAt, centre.timeZone),
    edition,
    sender: senderOf(centre),
    plan,
    person: {
      name: nameOnPaper(names, plan.language),
      birth,
      fileNumber: file.fileNumber,
      familyNumber: file.household?.fileNumber ?? null,
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
