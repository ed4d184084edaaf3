import type { IssuedForm, PaperWithoutFile } from '#contract/forms.contract.ts'
import { mostWithoutFile } from '#contract/forms.contract.ts'
import { FormId } from '#contract/forms.ts'
import type { Output, Parsed } from '#contract/index.ts'
import { fold } from '#contract/script/fold.ts'
import { TypedForm } from '#contract/typed-forms.ts'
import {
  findPaper,
  listFormsWithoutFile,
  listToldWithoutFile,
} from '#main/features/documents/papers.service.ts'
import { staffNames } from '#main/features/staff/working.service.ts'
import type { Context } from '#main/ipc/handlers.ts'
import { mayReadTold, mayTell } from './fill-typed.ts'
import { issue, issuedAmong } from './filled-forms.service.ts'

export async function issueWithoutFile(
  context: Context<'forms.issueWithoutFile'>,
  wanted: Parsed<'forms.issueWithoutFile'>,
): Promise<IssuedForm> {
  const { db, trace } = context
  const id = await issue(context, { ...wanted, personId: null })
  trace({ subjectType: 'paper', subjectId: id, detail: { form: wanted.form } })
  const sourceId = (await findPaper(db, id))?.source_id ?? ''
  return issuedAmong(await listFormsWithoutFile(db, { kind: wanted.form, sourceId }), id)
}

type Told = Awaited<ReturnType<typeof listToldWithoutFile>>[number]

/** Found by the number, and by whatever stands on it: a name among those who came, too. */
export async function listWithoutFile(
  context: Context<'forms.listWithoutFile'>,
  { search }: Parsed<'forms.listWithoutFile'>,
): Promise<Output<'forms.listWithoutFile'>> {
  const { db, session, trace } = context
  const all = (await listToldWithoutFile(db, session.staffId)).filter((told) =>
    mayReadTold(context, FormId.parse(told.kind)),
  )
  const found = all.filter((told) => isLike(told, fold(search)))
  const shown = found.slice(0, mostWithoutFile)
  const names = await staffNames(db)
  const papers: PaperWithoutFile[] = []
  for (const told of shown) papers.push(await toPaper(context, { told, all, names }))
  trace({ detail: { papers: shown.map(({ id }) => id) } })
  return { papers, more: found.length - shown.length }
}

type Listing = Context<'forms.listWithoutFile'>

function isLike({ outgoing_number: number, typed }: Told, folded: string): boolean {
  const said = [number, ...wordsIn(typedIn(typed))]
  return folded === '' || said.some((one) => fold(one).includes(folded))
}

/** By what somebody would look for it. */
function wordsIn(typed: TypedForm): string[] {
  switch (typed.form) {
    case 'attendance': {
      const { activity, topic, place, leader, present } = typed
      return [activity, topic, place, leader, ...present.map(({ name }) => name)]
    }
    case 'complaint-receipt':
      return [typed.from, typed.about]
    case 'closing-letter':
      return []
    default:
      return typed satisfies never
  }
}

function typedIn(json: string): TypedForm {
  return TypedForm.parse(JSON.parse(json))
}

type One = Readonly<{
  told: Told
  /** Newest first. */
  all: readonly Told[]
  names: ReadonlyMap<string, string>
}>

async function toPaper(context: Listing, { told, all, names }: One): Promise<PaperWithoutFile> {
  const { id, kind, source_id: of, issued_by: by } = told
  const form = FormId.parse(kind)
  const editions = await listFormsWithoutFile(context.db, { kind: form, sourceId: of })
  const last = all.find(({ source_id }) => source_id === of)
  return {
    ...issuedAmong(editions, id),
    of,
    typed: typedIn(told.typed),
    issuedBy: names.get(by) ?? '',
    canPutRight: last?.edition === told.edition && mayTell(context, form),
  }
}
