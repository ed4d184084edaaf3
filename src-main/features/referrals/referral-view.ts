import { z } from 'zod'
import { NeedCode, NeedEnding, RefusalReason } from '#contract/lists.ts'
import { ReferralContent, ToldGroup } from '#contract/referral-content.ts'
import type { Paper, Referral, ReferralLabel } from '#contract/referrals.contract.ts'
import { listPapersOfReferral } from '#main/features/documents/papers.service.ts'
import { type CaseReader, readableCases } from '#main/features/people/case-reading.service.ts'
import { ownCases } from '#main/features/people/own-cases.service.ts'
import { labelsOf } from '#main/features/people/people.service.ts'
import * as referrals from './referrals.repository.ts'
import { toEvents } from './referral-events.ts'
import type { NamedReferral } from './referrals.repository.ts'
import type { ReferralRow } from './referrals.table.ts'

export type Viewer = CaseReader

/**
 * The letters as the one who asks may see them. The reception knows that a letter exists, its code and where it
 * stands; what it is about and to whom, only who reads the case. A draft is nobody else's at all.
 */
export async function viewLabels(
  viewer: Viewer,
  rows: readonly NamedReferral[],
): Promise<ReferralLabel[]> {
  const { db, session } = viewer
  const personIds = [...new Set(rows.map(({ person_id }) => person_id))]
  const own = await ownCases(db, session.staffId, personIds)
  const readable = await readableCases(viewer, personIds)
  const people = await labelsOf(viewer, personIds)
  return rows.flatMap((row) => {
    const person = people.get(row.person_id)
    const reads = viewer.may('referrals.content') && readable.has(row.person_id)
    const mine = reads && own.has(row.person_id)
    if (!person || (row.state === 'draft' && !mine)) return []
    return [
      {
        id: row.id,
        person,
        shortCode: row.short_code,
        state: row.state,
        provider: reads ? row.provider_name : null,
        topic: reads ? NeedCode.parse(row.need_topic) : null,
        outgoingNumber: reads ? row.outgoing_number : null,
        issuedOn: row.issued_on,
        answerBy: row.answer_by,
        appointmentOn: reads ? row.appointment_on : null,
        erasedOn: row.erased_on,
        mine,
        reads,
        version: row.version,
      },
    ]
  })
}

export async function labelOf(viewer: Viewer, row: NamedReferral): Promise<ReferralLabel> {
  const [label] = await viewLabels(viewer, [row])
  if (!label) throw new Error('A referral of nobody')
  return label
}

/** Everything of one letter, for who works on the case. */
export async function viewReferral(viewer: Viewer, row: NamedReferral): Promise<Referral> {
  const label = await labelOf(viewer, row)
  const { db } = viewer
  const next = await referrals.findNextReferral(db, row.id)
  const papers = await listPapersOfReferral(db, row.id)
  const events = await referrals.listEvents(db, row.id)
  return {
    ...label,
    content: contentOf(row),
    afterId: row.after_id,
    nextId: next?.id ?? null,
    refusalReason: RefusalReason.nullable().parse(row.refusal_reason),
    refusedBy: row.refused_by,
    reason: row.reason,
    outcome: row.outcome,
    needSaid: row.need_said,
    tries: row.tries,
    needEnding: NeedEnding.nullable().parse(row.need_ending),
    needVersion: row.need_version,
    papers: papers.map(toPaper),
    events: toEvents(events),
  }
}

export function contentOf(row: ReferralRow): ReferralContent {
  return ReferralContent.parse({
    needId: row.need_id,
    providerId: row.provider_id,
    serviceId: row.service_id,
    ask: row.ask,
    clientWords: row.client_words,
    summary: row.summary,
    strengths: row.strengths,
    doneAlready: row.done_already,
    enclosed: row.enclosed,
    bring: row.bring,
    shared: z.array(ToldGroup).parse(JSON.parse(row.shared)),
    phone: row.client_phone,
    letterLanguage: row.letter_language,
    slipLanguage: row.slip_language,
    translation: row.translation === null ? null : JSON.parse(row.translation),
    answerBy: row.answer_by,
    appointmentOn: row.appointment_on,
    appointmentAt: row.appointment_at,
  })
}

export function contentColumns(content: ReferralContent) {
  return {
    need_id: content.needId,
    provider_id: content.providerId,
    service_id: content.serviceId,
    ask: content.ask,
    client_words: content.clientWords,
    summary: content.summary,
    strengths: content.strengths,
    done_already: content.doneAlready,
    enclosed: content.enclosed,
    bring: content.bring,
    shared: JSON.stringify(content.shared),
    client_phone: content.phone,
    letter_language: content.letterLanguage,
    slip_language: content.slipLanguage,
    translation: content.translation && JSON.stringify(content.translation),
    answer_by: content.answerBy,
    appointment_on: content.appointmentOn,
    appointment_at: content.appointmentAt,
  }
}

function toPaper(row: Awaited<ReturnType<typeof listPapersOfReferral>>[number]): Paper {
  return {
    id: row.id,
    kind: row.kind === 'client-slip' ? 'client-slip' : 'referral-letter',
    language: row.language,
    edition: row.edition,
    pages: row.pages,
    issuedAt: row.issued_at,
    withdrawnAt: row.withdrawn_at,
    withdrawnWhy: row.withdrawn_why,
  }
}
