import { Language } from '#contract/language.ts'
import type { ReferralContent } from '#contract/referral-content.ts'
import type { ReferralStart } from '#contract/referrals-drafts.contract.ts'
import type { Referral } from '#contract/referrals.contract.ts'
import { languagesOfNames } from '#main/documents/name-on-paper.ts'
import type { Context } from '#main/ipc/handlers.ts'
import { getProvider } from '#main/features/directory/directory.service.ts'
import { forgetHalfTyped } from '#main/features/drafts/drafts.service.ts'
import { forgetRepliesAbout } from '#main/ipc/requests.repository.ts'
import { coveredNow, factsAbout, needToRefer } from './facts.ts'
import { keptOffPaper } from './kept-off-paper.ts'
import { own } from './own-referral.ts'
import { usualAnswerDay } from './usual-answer-day.ts'
import { contentColumns, viewReferral } from './referral-view.ts'
import * as referrals from './referrals.repository.ts'
import type { ReferralRow } from './referrals.table.ts'

/** What the form begins with: languages of both sides, a day to answer by, and what the consent covers. */
export async function startReferral(
  context: Context<'referrals.start'>,
  { needId, providerId }: Readonly<{ needId: string; providerId: string | null }>,
): Promise<ReferralStart> {
  const { clock, centre } = context
  const { need, person } = await needToRefer(context, needId)
  const provider = providerId === null ? undefined : await getProvider(context, providerId)
  const letterLanguage = provider?.language ?? centre.letterLanguage
  const spoken = Language.safeParse(person.details.language)
  return {
    person: person.label,
    namedIn: languagesOfNames(person.details.names),
    literacy: person.details.literacy,
    topic: need.topic,
    detail: need.detail,
    answerBy: usualAnswerDay(clock.today(), centre),
    letterLanguage,
    slipLanguage: spoken.success ? spoken.data : letterLanguage,
    covered: provider
      ? await coveredNow(context, person.id, provider.id)
      : { groups: [], consents: [] },
    keptOff: keptOffPaper(person.details),
  }
}

type Draft = ReferralContent &
  Readonly<{ id?: string | undefined; version?: number | undefined; afterId?: string | undefined }>

/** A letter not yet issued: nobody but the case's team knows of it. */
export async function saveDraft(
  context: Context<'referrals.saveDraft'>,
  { id, version, afterId, ...content }: Draft,
): Promise<Referral> {
  const { need } = await factsAbout(context, content)
  if (id === undefined || version === undefined) {
    const row = await newDraft(context, content, need.personId ?? '', afterId ?? null)
    await referrals.insertReferral(context.db, row)
    return view(context, row.id)
  }
  const row = await own(context, id)
  if (row.state !== 'draft') throw context.refusal('not-a-draft')
  if (!(await referrals.updateReferral(context.db, { id, version }, contentColumns(content)))) {
    throw context.refusal('stale', { current: await view(context, id) })
  }
  await forgetRepliesAbout(context.db, id)
  return view(context, id)
}

/** Nothing of it stays but the line in the log: neither what was half-typed on it nor the replies that told of it. */
export async function discardDraft(
  context: Context<'referrals.discardDraft'>,
  { id, version }: Readonly<{ id: string; version: number }>,
): Promise<{ id: string }> {
  const { db, refusal } = context
  const row = await own(context, id)
  if (row.state !== 'draft') throw refusal('not-a-draft')
  if (row.version !== version) throw refusal('stale', { current: await viewReferral(context, row) })
  await referrals.deleteReferral(db, id)
  await forgetHalfTyped(db, id)
  await forgetRepliesAbout(db, id)
  return { id }
}

async function newDraft(
  { db, clock, newId, session, refusal }: Context<'referrals.saveDraft'>,
  content: ReferralContent,
  personId: string,
  afterId: string | null,
): Promise<ReferralRow> {
  const before = afterId === null ? undefined : await referrals.findReferral(db, afterId)
  const isRefused = before?.state === 'rejected' && before.person_id === personId
  if (afterId !== null && !isRefused) throw refusal('not-refused')
  return {
    id: newId(),
    ...contentColumns(content),
    person_id: personId,
    after_id: afterId,
    state: 'draft',
    consent_id: null,
    short_code: null,
    outgoing_number: null,
    issued_on: null,
    answered_on: null,
    ended_on: null,
    closed_on: null,
    refusal_reason: null,
    refused_by: null,
    reason: '',
    outcome: null,
    need_said: null,
    tries: 0,
    created_at: clock.now(),
    created_by: session.staffId,
    version: 1,
  }
}

async function view(context: Context<'referrals.saveDraft'>, id: string): Promise<Referral> {
  return viewReferral(context, await own(context, id))
}
