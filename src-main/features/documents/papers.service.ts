import { createHash } from 'node:crypto'
import { UnusablePicture } from '#main/documents/typeset/blocks/picture.ts'
import { MissingGlyph } from '#main/documents/typeset/missing-glyph.ts'
import type { Page } from '#main/documents/typeset/page.ts'
import type { SetSheet } from '#main/documents/press.ts'
import { mayReadCase } from '#main/features/people/case-reading.service.ts'
import type { CommandContext, QueryContext } from '#main/ipc/context.ts'
import * as papers from './documents.repository.ts'
import type { PaperRow } from './documents.table.ts'

export type NewPaper = Readonly<{
  kind: PaperRow['kind']
  personId?: string
  referralId?: string
  planId?: string
  returnId?: string
  sourceId?: string
  said?: unknown
  outgoingNumber: string
  edition: number
  /** The moment that stands in the sheet itself, where it is to be set again alike. */
  issuedAt?: string
}>

type Setting<Code extends string = never> = Pick<
  QueryContext<'no-such-character' | Code>,
  'parts' | 'refusal'
>

/** Sets a page; a character that would print as a blank is refused by name, with the field it stands in. */
export async function setPage({ parts, refusal }: Setting, page: Page): Promise<SetSheet> {
  try {
    return await parts.press.set(page)
  } catch (error) {
    if (!(error instanceof MissingGlyph)) throw error
    const { character, codePoint, field, among, fileNumber } = error
    throw refusal('no-such-character', {
      details: { character, codePoint, field, context: field, among, fileNumber },
    })
  }
}

/** Sets a page under the letterhead. Its logo is the only picture: the manager can put another one. */
export async function setUnderLetterhead(
  context: Setting<'picture-unusable'>,
  page: Page,
): Promise<SetSheet> {
  try {
    return await setPage(context, page)
  } catch (error) {
    throw error instanceof UnusablePicture ? context.refusal('picture-unusable') : error
  }
}

/** Freezes a sheet as it was set: from now on every print of it is these bytes. */
export async function freezePaper(
  { db, newId, clock, session }: CommandContext,
  { bytes, pages }: SetSheet,
  paper: NewPaper & Readonly<{ language: PaperRow['language'] }>,
): Promise<string> {
  const id = newId()
  await papers.insertPaper(db, {
    id,
    kind: paper.kind,
    person_id: paper.personId ?? null,
    referral_id: paper.referralId ?? null,
    plan_id: paper.planId ?? null,
    return_id: paper.returnId ?? null,
    language: paper.language,
    outgoing_number: paper.outgoingNumber,
    edition: paper.edition,
    pages,
    pdf: bytes,
    sha256: fingerprintOf(bytes),
    issued_at: paper.issuedAt ?? clock.now(),
    issued_by: session.staffId,
    withdrawn_at: null,
    withdrawn_why: '',
    source_id: paper.sourceId ?? null,
    said: paper.said === undefined ? null : JSON.stringify(paper.said),
    version: 1,
  })
  return id
}

/** Two sheets with one fingerprint are one paper. */
export function fingerprintOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

export {
  findPaper,
  listFormsOfPerson,
  listFormsWithoutFile,
  listPapersOfPlan,
  listPapersOfReferral,
  listPapersOfReturn,
  listToldWithoutFile,
  withdrawPapersOfReferral,
} from './documents.repository.ts'

type Reading = QueryContext<'paper-not-found' | 'not-your-case'>

/** The frozen paper, for who may see it: a letter or a plan for who reads the case, a return for who reads returns. */
export async function getPaper(context: Reading, id: string): Promise<PaperRow> {
  const { db, may, refusal, trace } = context
  const paper = await papers.findPaper(db, id)
  // What is of nobody's file is seen where it was issued, by who may see it there.
  if (!paper || (paper.person_id === null && paper.return_id === null)) {
    throw refusal('paper-not-found')
  }
  const mayRead =
    paper.person_id === null ? may('returns.read') : await mayReadCase(context, paper.person_id)
  if (!mayRead) throw refusal('not-your-case')
  trace({ subjectType: 'paper', subjectId: id })
  return paper
}

/** What a saved file is called: nobody's name stands in it. */
export function fileNameOf({ kind, outgoing_number, edition, language }: PaperRow): string {
  const number = outgoing_number.replaceAll(/[^\p{L}\p{N}]+/gu, '-')
  const again = edition > 1 ? `-${edition}` : ''
  return `${kind}-${number}${again}-${language}.pdf`
}
