import { partsOf } from '#contract/calendar/calendar-day.ts'
import type { FillableForm, IssuedForm } from '#contract/forms.contract.ts'
import { FormId, formKinds } from '#contract/forms.ts'
import type { Output, Parsed } from '#contract/index.ts'
import type { Frame } from '#main/documents/forms/pen.ts'
import { senderOf } from '#main/documents/letterhead.ts'
import type { SetSheet } from '#main/documents/press.ts'
import { nextFormNumber, nextOutgoingNumber } from '#main/features/centre/centre.service.ts'
import {
  fileNameOf,
  findPaper,
  freezePaper,
  listFormsOfPerson,
  setUnderLetterhead,
} from '#main/features/documents/papers.service.ts'
import { refuseWhileResting } from '#main/features/privacy/restriction.service.ts'
import type { QueryContext } from '#main/ipc/context.ts'
import type { Context } from '#main/ipc/handlers.ts'
import { Refusal } from '#main/ipc/refusal.ts'
import {
  changesOf,
  dayOf,
  isOwn,
  type Paper,
  type Standing,
  standingOf,
  typedOf,
} from './editions.ts'
import { fillForm, type Wanted } from './fill-form.service.ts'
import { mayReadTold } from './fill-typed.ts'
import { listFillable, mayFill } from './fillable.service.ts'
import type { Filling } from './filling.ts'

type Setting = Filling & Parameters<typeof setUnderLetterhead>[0]

export async function listOfPerson(
  context: Context<'forms.listOfPerson'>,
  asked: Readonly<{ personId: string }>,
): Promise<Output<'forms.listOfPerson'>> {
  const fillable = await listFillable(context, asked)
  const seen: Paper[] = []
  const papers = await listFormsOfPerson(context.db, asked.personId)
  for (const paper of papers) if (await maySee(context, paper)) seen.push(paper)
  return {
    fillable: [...fillable.map((one) => asToldLast(one, seen)), ...complaintsOf(context, seen)],
    issued: seen.map((paper) => toIssued(paper, papers)),
  }
}

/** A complaint may be about a colleague who works on the case: only who took it sees it again. */
async function maySee(
  context: Parameters<typeof mayFill>[0],
  paper: Pick<Paper, 'kind' | 'issued_by' | 'person_id'>,
): Promise<boolean> {
  const { may } = context
  if (!isOwn(context, paper)) return false
  const form = FormId.parse(paper.kind)
  if (paper.person_id === null) return mayReadTold(context, form)
  return may('people.write') && mayFill(context, form, paper.person_id)
}

function asToldLast(one: FillableForm, papers: readonly Paper[]): FillableForm {
  const last = papers.find(({ kind, source_id }) => kind === one.form && source_id === one.of)
  const typed = last && typedOf(last)
  return typed ? { ...one, typed } : one
}

/** A complaint that was taken can be put right: its paper is then the next edition. */
function complaintsOf(context: Pick<Filling, 'centre'>, papers: readonly Paper[]): FillableForm[] {
  const newest = Map.groupBy(
    papers.filter(({ kind }) => kind === 'complaint-receipt'),
    ({ source_id }) => source_id,
  )
  return [...newest].flatMap(([of, [paper]]): FillableForm[] => {
    const typed = paper && typedOf(paper)
    if (of === null || !typed) return []
    return [{ form: 'complaint-receipt', of, day: dayOf(context, paper), typed }]
  })
}

/** As it would be given now; nothing is written. */
export async function previewFilled(
  context: Context<'forms.previewFilled'>,
  wanted: Wanted,
): Promise<{ token: string; pages: number }> {
  const { bytes, pages } = await sheetNow(context, wanted)
  return { token: context.parts.press.keepPreview(bytes), pages }
}

/** What was issued, as long as it says the same; else as it would be now. */
async function sheetNow(
  context: Context<'forms.previewFilled'>,
  wanted: Wanted,
): Promise<SetSheet> {
  if (!formKinds[wanted.form].isIssued) return setFilled(context, wanted, frameOf(context))
  const standing = await standingOf(context, wanted, frameOf(context))
  const frozen = standing.frozen && (await findPaper(context.db, standing.frozen.id))
  if (frozen) return { bytes: frozen.pdf, pages: frozen.pages }
  const { typed } = standing.said
  return setFilled(context, { ...wanted, typed }, frameOf(context, standing))
}

export async function handOverFilled(
  context: Context<'forms.handOverFilled'>,
  { copies, way, ...wanted }: Parsed<'forms.handOverFilled'>,
): Promise<Output<'forms.handOverFilled'>> {
  // What is given to somebody leaves frozen or not at all.
  if (formKinds[wanted.form].isIssued) {
    throw context.refusal('form-not-fillable')
  }
  const { bytes } = await setFilled(context, wanted, frameOf(context))
  return leave(context, { bytes, name: `${wanted.form}-${wanted.language}.pdf`, way, copies })
}

export async function issueForm(
  context: Context<'forms.issue'>,
  wanted: Parsed<'forms.issue'>,
): Promise<IssuedForm> {
  const id = await issue(context, wanted)
  return issuedAmong(await listFormsOfPerson(context.db, wanted.personId), id)
}

/** Freezes it, or finds it frozen: which paper it is. */
export async function issue(context: Context<'forms.issue'>, wanted: Wanted): Promise<string> {
  const { form, personId, language } = wanted
  if (!formKinds[form].isIssued) throw context.refusal('form-not-fillable')
  const standing = await standingOf(context, wanted, frameOf(context))
  if (standing.frozen) return standing.frozen.id
  const number = standing.number ?? (await nextNumber(context, form))
  const { said, edition } = standing
  const told = { ...wanted, typed: said.typed }
  const sheet = await setFilled(context, told, frameOf(context, { ...standing, number }))
  return freezePaper(context, sheet, {
    kind: form,
    ...(personId !== null && { personId }),
    sourceId: standing.of ?? context.newId(),
    said,
    outgoingNumber: number,
    edition,
    language,
  })
}

/** `papers` newest first, the others of its kind among them: what it says otherwise than the one before. */
export function issuedAmong(papers: readonly Paper[], id: string): IssuedForm {
  const paper = papers.find((one) => one.id === id)
  if (!paper) throw new Error('A paper was frozen and is not there')
  return toIssued(paper, papers)
}

export async function handOverIssued(
  context: Context<'forms.handOverIssued'>,
  { id, way, copies }: Parsed<'forms.handOverIssued'>,
): Promise<Output<'forms.handOverIssued'>> {
  const paper = await findPaper(context.db, id)
  if (!paper || !FormId.safeParse(paper.kind).success) throw context.refusal('paper-not-found')
  if (!(await maySee(context, paper))) throw context.refusal('not-your-case')
  if (paper.person_id !== null) await refuseWhileResting(context, paper.person_id)
  context.trace({ subjectType: 'paper', subjectId: id })
  return {
    id,
    ...(await leave(context, { bytes: paper.pdf, name: fileNameOf(paper), way, copies })),
  }
}

async function setFilled(context: Setting, wanted: Wanted, frame: Frame): Promise<SetSheet> {
  const filled = await fillForm(context, wanted)
  const { language, size, isLarge } = wanted
  const look = { language, size, isLarge }
  try {
    return await setUnderLetterhead(context, filled(frame, look))
  } catch (error) {
    if (!isInChanges(error)) throw error
    // What has changed is said above the form: where it was written is said by the form itself.
    const { replaces: _, ...first } = frame
    await setUnderLetterhead(context, filled(first, look))
    throw error
  }
}

function isInChanges(error: unknown): boolean {
  return error instanceof Refusal && error.told.details?.['field'] === 'changes'
}

function frameOf(
  { centre, clock }: Filling,
  standing?: Pick<Standing, 'number' | 'replaces'>,
): Frame {
  const { country } = centre
  const made = { madeAt: clock.now(), sender: senderOf(centre), country, day: clock.today() }
  const replaces = standing?.replaces && { replaces: standing.replaces }
  return { ...made, number: standing?.number ?? '', ...replaces }
}

/** Letters to somebody stand in the register of letters; everything else has its own. */
async function nextNumber(context: Context<'forms.issue'>, form: FormId): Promise<string> {
  const { db, clock, centre } = context
  const { year } = partsOf(clock.today(), centre.calendar)
  const isLetter = form === 'waiting-list' || form === 'closing-letter'
  return isLetter ? nextOutgoingNumber(db, year) : nextFormNumber(db, year)
}

type Leaving = Readonly<{ bytes: Uint8Array; name: string; way: 'print' | 'save'; copies: number }>

async function leave({ parts }: Pick<QueryContext, 'parts'>, leaving: Leaving) {
  const { bytes, name, way, copies } = leaving
  if (way === 'print') return { outcome: await parts.outside.print(bytes, name, copies) }
  const savedAs = await parts.outside.save(bytes, name)
  return { outcome: savedAs ? ('saved' as const) : ('cancelled' as const) }
}

function toIssued(paper: Paper, all: readonly Paper[]): IssuedForm {
  const { id, kind, outgoing_number: number, edition, language, pages, issued_at: issuedAt } = paper
  const changes = changesOf(paper, all)
  return { id, form: FormId.parse(kind), number, edition, language, pages, issuedAt, changes }
}
